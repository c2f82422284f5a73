package dev.isnad.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the reports' own sentences answer, without a model.
 *
 * @param confidence the threshold at which it was measured
 * @param calibratedOn what that threshold was calibrated on
 */
public record AnswerReport(double confidence, String calibratedOn, List<SetReport> sets) {
  public AnswerReport {
    sets = List.copyOf(sets);
  }

  /**
   * One set's figures; shares from 0 to 1, NaN where there was nothing to measure.
   *
   * @param hit a right answer stands in an answer of at most three sentences and 80 words
   * @param overRefusal refused though a text answers
   * @param refusalGoldRemoved refused once the texts that answer are gone
   * @param refusalForeign refused where the question is of another set
   * @param meanWords words of an answer
   * @param p50Ms median time of an answer, in milliseconds
   * @param citationRecall as {@link Alce} defines it
   * @param citationPrecision as {@link Alce} defines it
   */
  public record SetReport(
      String name,
      int questions,
      double hit,
      double overRefusal,
      double refusalGoldRemoved,
      double refusalForeign,
      double meanWords,
      double p50Ms,
      double citationRecall,
      double citationPrecision) {}

  /** For a terminal. */
  public String table() {
    StringBuilder out =
        new StringBuilder("confidence " + confidence + ", calibrated on " + calibratedOn + "\n");
    out.append(
        "| set | questions | hit | over-refusal | refusal, gold removed | refusal, foreign | words | p50"
            + " ms | ALCE recall | ALCE precision |\n");
    out.append("|---".repeat(10)).append("|\n");
    sets.forEach(set -> out.append(line(set)));
    return out.toString();
  }

  private static String line(SetReport set) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.4f | %.4f | %.4f | %.4f | %.1f | %.2f | %.4f | %.4f |%n",
        set.name(),
        set.questions(),
        set.hit(),
        set.overRefusal(),
        set.refusalGoldRemoved(),
        set.refusalForeign(),
        set.meanWords(),
        set.p50Ms(),
        set.citationRecall(),
        set.citationPrecision());
  }

  /** For programs; null where there was nothing to measure. */
  public String json() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("sets", sets.stream().map(AnswerReport::object).toList());
    document.put("alce", sets.stream().map(AnswerReport::alce).toList());
    return JsonMapper.shared().writeValueAsString(document);
  }

  private static Map<String, Object> alce(SetReport set) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", set.name());
    put(object, "citationRecall", set.citationRecall());
    put(object, "citationPrecision", set.citationPrecision());
    return object;
  }

  private static Map<String, Object> object(SetReport set) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", set.name());
    object.put("questions", set.questions());
    put(object, "hit", set.hit());
    put(object, "overRefusal", set.overRefusal());
    put(object, "refusalGoldRemoved", set.refusalGoldRemoved());
    put(object, "refusalForeign", set.refusalForeign());
    put(object, "meanWords", set.meanWords());
    put(object, "p50Ms", set.p50Ms());
    return object;
  }

  @SuppressWarnings("NullAway") // JSON knows null and no NaN
  private static void put(Map<String, Object> object, String key, double figure) {
    object.put(key, Double.isNaN(figure) ? null : figure);
  }
}
