package dev.isnad.answer;

import dev.isnad.grounding.Verdict;
import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Supported;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts verdicts into words that a journalist understands, from {@code decisions_ar.properties}. */
final class Decisions {
  private static final Texts TEXTS = Texts.load("decisions_ar.properties");

  private Decisions() {}

  /**
   * @param sentence without markers
   * @param cited the numbers the writer gave, whether they exist or not
   */
  static Decision of(String sentence, List<Integer> cited, Verdict verdict) {
    return switch (verdict) {
      case Supported(List<Integer> on, boolean mended) when mended ->
          new Decision(sentence, cited, true, "mended", mended(cited, on));
      case Supported(List<Integer> on, boolean mended) ->
          new Decision(sentence, cited, true, "supported", say("supported", passages("", on)));
      case Held held -> new Decision(sentence, cited, false, reason(held), held(cited, held));
    };
  }

  /** It says what the reports do not mention, brings in nothing new and stands on no source. */
  static Decision needsNoSource(String sentence) {
    return new Decision(sentence, List.of(), true, "needs_no_source", say("needs_no_source"));
  }

  private static String reason(Held held) {
    return held.reason().name().toLowerCase(Locale.ROOT);
  }

  private static String mended(List<Integer> cited, List<Integer> on) {
    return cited.isEmpty()
        ? say("mended.none", passages("", on))
        : say("mended", passages("cited.", cited), passages("", on));
  }

  private static String held(List<Integer> cited, Held held) {
    String key = "held." + reason(held);
    boolean bare = held.detail().isEmpty() && TEXTS.has(key + ".bare");
    return say(bare ? key + ".bare" : key, passages("cited.", cited), held.detail());
  }

  /** Passages by their numbers, in the genitive: one, two or several. */
  private static String passages(String prefix, List<Integer> numbers) {
    String all =
        numbers.stream().map(number -> "[" + number + "]").collect(Collectors.joining(" و"));
    return switch (numbers.size()) {
      case 0 -> say("passages.none");
      case 1 -> say(prefix + "passages.one", all);
      case 2 -> say(prefix + "passages.two", all);
      default -> say(prefix + "passages.several", all);
    };
  }

  private static String say(String key, Object... arguments) {
    return TEXTS.say(key, arguments);
  }
}
