package dev.isnad.grounding;

import dev.isnad.arabic.Word;
import java.util.List;
import java.util.Set;

/** The small words that say how a word belongs to what stands before it. */
final class Particles {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "في", "من", "الي", "علي", "عن", "بعد", "قبل", "منذ", "حتي", "خلال", "مع", "ضد", "بين",
          "عند", "حول", "لدي", "تحت", "فوق", "دون", "عبر", "امام", "وراء", "خلف", "قرب", "عقب",
          "اثر", "بسبب", "لان", "مقابل", "نحو", "بحسب", "وفق", "حسب");

  private static final Set<String> THAT = Set.of("ان", "ما");

  private Particles() {}

  static boolean isPreposition(Word word) {
    return PREPOSITIONS.contains(word.folded());
  }

  /** The preposition right before the token, folded; a letter where one is tied to it. */
  static String before(Statement statement, Token token) {
    List<Word> words = statement.claim().words();
    int at = 0;
    while (at < words.size() && words.get(at).span().end() <= token.span().start()) {
      at++;
    }
    if (at > 1 && THAT.contains(words.get(at - 1).folded())) {
      at--;
    }
    String before = at > 0 ? words.get(at - 1).folded() : "";
    String bare = plain(before.startsWith("و") ? before.substring(1) : before);
    if (PREPOSITIONS.contains(before)) {
      return before;
    }
    return PREPOSITIONS.contains(bare) ? bare : tied(token);
  }

  /** {@code بعدما تباطأ} is {@code بعد تباطؤ}. */
  private static String plain(String particle) {
    return particle.equals("بعدما") || particle.equals("قبلما")
        ? particle.substring(0, particle.length() - 2)
        : particle;
  }

  private static String tied(Token token) {
    String folded = token.folded();
    if (folded.startsWith("لل")) {
      return "ل";
    }
    return folded.startsWith("بال") ? "ب" : "";
  }
}
