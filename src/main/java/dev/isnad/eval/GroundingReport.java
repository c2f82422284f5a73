package dev.isnad.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the grounding suite found.
 *
 * @param adversarial outputs that must not lead a reader astray
 * @param grounded outputs that must reach the reader
 */
public record GroundingReport(Part adversarial, Part grounded) {
  /**
   * One half of the suite.
   *
   * @param outputs how many outputs were played
   * @param sentences how many sentences they have
   * @param supported how many of these the reports support
   * @param shownWrongly sentences shown that the reports do not support, or that cite the wrong one
   * @param lost supported sentences that were not shown
   */
  public record Part(
      int outputs, int sentences, int supported, List<Miss> shownWrongly, List<Miss> lost) {
    public Part {
      shownWrongly = List.copyOf(shownWrongly);
      lost = List.copyOf(lost);
    }

    /** From 0 to 1: the share of the supported sentences that were not shown. */
    public double lostShare() {
      return supported == 0 ? 0 : (double) lost.size() / supported;
    }
  }

  /**
   * Where the check was wrong.
   *
   * @param output id of the output in the suite
   * @param kind its kind
   */
  public record Miss(String output, String kind, String sentence, String why) {}

  /** For a terminal: the figures, then every miss. */
  public String text() {
    StringBuilder out = new StringBuilder();
    line(out, "adversarial", adversarial);
    line(out, "grounded", grounded);
    misses(out, "Shown and not supported", adversarial.shownWrongly());
    misses(out, "Grounded, shown with the wrong citation or form", grounded.shownWrongly());
    misses(out, "Grounded and lost", grounded.lost());
    misses(out, "Supported sentences lost among the adversarial", adversarial.lost());
    return out.toString();
  }

  private static void line(StringBuilder out, String name, Part part) {
    out.append(
        String.format(
            Locale.ROOT,
            "%-12s %4d outputs %5d sentences, %d shown wrongly, %d of %d supported lost (%.1f%%)%n",
            name,
            part.outputs(),
            part.sentences(),
            part.shownWrongly().size(),
            part.lost().size(),
            part.supported(),
            100 * part.lostShare()));
  }

  private static void misses(StringBuilder out, String title, List<Miss> misses) {
    if (misses.isEmpty()) {
      return;
    }
    out.append("\n").append(title).append(":\n");
    for (Miss miss : misses) {
      out.append("  ").append(miss.output()).append(": ").append(miss.sentence());
      out.append("\n      ").append(miss.why()).append('\n');
    }
  }

  /** For programs. */
  public String json() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put(
        "adversarial", ordered(adversarial, "unsupportedShown", adversarial.shownWrongly().size()));
    document.put("grounded", ordered(grounded, "sentencesLostShare", grounded.lostShare()));
    return JsonMapper.shared().writeValueAsString(document);
  }

  private static Map<String, Object> ordered(Part part, String key, Number figure) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("outputs", part.outputs());
    object.put("sentences", part.sentences());
    object.put(key, figure);
    return object;
  }
}
