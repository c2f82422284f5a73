package dev.isnad.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the grounding suite found, in each of its sets.
 *
 * @param sets in the order they were played; the first is the one that the check was tuned on
 */
public record GroundingReport(List<SetReport> sets) {
  private static final Part NOTHING = new Part(0, 0, 0, List.of(), List.of(), List.of());

  public GroundingReport {
    sets = List.copyOf(sets);
  }

  /**
   * What one set found.
   *
   * @param name of the set
   * @param adversarial outputs that must not lead a reader astray
   * @param grounded outputs that must reach the reader
   * @param citations of what readers were shown of the model's writing
   */
  public record SetReport(String name, Part adversarial, Part grounded, Citations citations) {}

  /**
   * ALCE's measures, see {@link Alce}; 0 to 1, NaN where nothing was shown.
   *
   * @param recall how many sentences what they cite supports
   * @param precision how many citations are needed
   */
  public record Citations(double recall, double precision) {}

  /**
   * One half of the suite.
   *
   * @param outputs how many outputs were played
   * @param sentences how many sentences they have
   * @param supported how many of these the reports support
   * @param shownWrongly sentences shown that the reports do not support, or that cite the wrong one
   * @param quoted supported sentences that gave way to the report's own words
   * @param lost supported sentences that were not shown, nor the report's own words instead
   */
  public record Part(
      int outputs,
      int sentences,
      int supported,
      List<Miss> shownWrongly,
      List<Miss> quoted,
      List<Miss> lost) {
    public Part {
      quoted = List.copyOf(quoted);
      shownWrongly = List.copyOf(shownWrongly);
      lost = List.copyOf(lost);
    }

    private Part and(Part other) {
      return new Part(
          outputs + other.outputs,
          sentences + other.sentences,
          supported + other.supported,
          joined(shownWrongly, other.shownWrongly),
          joined(quoted, other.quoted),
          joined(lost, other.lost));
    }

    private static List<Miss> joined(List<Miss> first, List<Miss> second) {
      return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** From 0 to 1: the share of the supported sentences of which the reader saw nothing. */
    public double lostShare() {
      return share(lost);
    }

    /** From 0 to 1: the share of those in whose place the report was quoted. */
    public double quotedShare() {
      return share(quoted);
    }

    private double share(List<Miss> misses) {
      return supported == 0 ? 0 : (double) misses.size() / supported;
    }
  }

  /**
   * Where the check was wrong.
   *
   * @param output id of the output in the suite
   * @param kind its kind
   */
  public record Miss(String output, String kind, String sentence, String why) {}

  /** The misleading outputs of all sets together. */
  public Part adversarial() {
    return sets.stream().map(SetReport::adversarial).reduce(NOTHING, Part::and);
  }

  /** The well-grounded outputs of all sets together. */
  public Part grounded() {
    return sets.stream().map(SetReport::grounded).reduce(NOTHING, Part::and);
  }

  /** For a terminal: the figures of each set and of all, then every miss. */
  public String text() {
    StringBuilder out = new StringBuilder();
    for (SetReport set : sets) {
      figures(out, set.name(), set.adversarial(), set.grounded());
      out.append(citations(set));
    }
    figures(out, "together", adversarial(), grounded());
    misses(out, "Shown and not supported", adversarial().shownWrongly());
    misses(out, "Grounded, shown with the wrong citation or form", grounded().shownWrongly());
    misses(out, "Grounded, the report quoted instead", grounded().quoted());
    misses(out, "Grounded and lost", grounded().lost());
    misses(out, "Supported sentences lost among the adversarial", adversarial().lost());
    return out.toString();
  }

  private static void figures(StringBuilder out, String name, Part adversarial, Part grounded) {
    line(out, name + " adversarial", adversarial);
    line(out, name + " grounded", grounded);
  }

  private static String citations(SetReport set) {
    return String.format(
        Locale.ROOT,
        "%-20s ALCE's citation recall %.3f, precision %.3f, by our own check%n",
        set.name(),
        set.citations().recall(),
        set.citations().precision());
  }

  private static void line(StringBuilder out, String name, Part part) {
    out.append(
        String.format(
            Locale.ROOT,
            "%-20s %4d outputs %5d sentences, %d shown wrongly; of %d supported %d quoted from the report"
                + " instead (%.1f%%), %d lost (%.1f%%)%n",
            name,
            part.outputs(),
            part.sentences(),
            part.shownWrongly().size(),
            part.supported(),
            part.quoted().size(),
            100 * part.quotedShare(),
            part.lost().size(),
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

  /** For programs: the figures of all sets together, then each set's under {@code sets}. */
  public String json() {
    Map<String, Object> document = figures(adversarial(), grounded());
    document.put("sets", sets.stream().map(GroundingReport::named).toList());
    return JsonMapper.shared().writeValueAsString(document);
  }

  private static Map<String, Object> named(SetReport set) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", set.name());
    object.putAll(figures(set.adversarial(), set.grounded()));
    return object;
  }

  private static Map<String, Object> figures(Part adversarial, Part grounded) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put(
        "adversarial", ordered(adversarial, "unsupportedShown", adversarial.shownWrongly().size()));
    object.put("grounded", ordered(grounded, "sentencesLostShare", grounded.lostShare()));
    return object;
  }

  private static Map<String, Object> ordered(Part part, String key, Number figure) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("outputs", part.outputs());
    object.put("sentences", part.sentences());
    object.put(key, figure);
    object.put("sentencesQuotedInsteadShare", part.quotedShare());
    return object;
  }
}
