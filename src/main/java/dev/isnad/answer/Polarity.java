package dev.isnad.answer;

import dev.isnad.arabic.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which tokens of a sentence are denied: {@code لم يزر}, {@code نفى أن}, {@code غير رسمي}. */
final class Polarity {
  private static final Set<String> OF_VERBS = Set.of("لم", "لن", "ليس", "ليست", "ليسوا", "لا");
  private static final Set<String> OF_WORDS =
      Set.of("غير", "دون", "بدون", "عدم", "بلا", "لا", "بدل", "بدلا");
  private static final Set<String> DENYING = Set.of("نفي", "نفت", "ينفي", "تنفي", "انكر", "انكرت");
  private static final Set<String> NO_DENIAL_AFTER =
      Set.of("سيما", "شك", "يزال", "تزال", "زال", "تزالان", "يزالون", "زالت");
  private static final Set<String> ENDS =
      Set.of(
          "لكن", "لكنه", "لكنها", "لكنهم", "بل", "عدا", "سوي", "الا", "قبل", "حتي", "بحسب", "وفق");
  private static final int WORDS_REACH = 2;

  private Polarity() {}

  /** Whether each token is denied, in their order. */
  static boolean[] of(Claim claim, List<Token> tokens) {
    boolean[] denied = new boolean[tokens.size()];
    List<Word> words = claim.words();
    int reach = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String bare = bare(word.folded());
      if (i > 0 && ends(claim, words.get(i - 1), word)) {
        reach = 0;
      }
      if (DENYING.contains(bare)) {
        reach = Integer.MAX_VALUE;
        continue;
      }
      String next = i + 1 < words.size() ? words.get(i + 1).folded() : "";
      if (NO_DENIAL_AFTER.contains(next)) {
        continue;
      }
      if (OF_VERBS.contains(bare) && (!bare.equals("لا") || isVerb(next))) {
        reach = Integer.MAX_VALUE;
        continue;
      }
      if (OF_WORDS.contains(bare)) {
        reach = WORDS_REACH;
        continue;
      }
      reach -= mark(word, tokens, denied, reach);
    }
    return denied;
  }

  private static int mark(Word word, List<Token> tokens, boolean[] denied, int reach) {
    if (reach <= 0) {
      return 0;
    }
    for (Token token : tokens) {
      if (token.span().start() <= word.span().start() && word.span().end() <= token.span().end()) {
        denied[token.at()] = true;
        return reach == Integer.MAX_VALUE ? 0 : 1;
      }
    }
    return 0;
  }

  private static boolean ends(Claim claim, Word before, Word word) {
    String between = claim.text().substring(before.span().end(), word.span().start());
    boolean sign = between.codePoints().anyMatch(c -> "،؛:".indexOf(c) >= 0);
    String folded = word.folded();
    boolean and = folded.length() > 3 && folded.charAt(0) == 'و' && !LexicalWaw.isIn(folded);
    return sign || and || ENDS.contains(folded);
  }

  private static boolean isVerb(String next) {
    return next.length() > 2 && "يتنا".indexOf(next.charAt(0)) >= 0 && !next.startsWith("ال");
  }

  private static String bare(String folded) {
    List<String> forms = new ArrayList<>(List.of(folded));
    if (folded.length() > 2 && "وفب".indexOf(folded.charAt(0)) >= 0) {
      forms.add(folded.substring(1));
    }
    return forms.stream()
        .filter(
            form -> OF_VERBS.contains(form) || OF_WORDS.contains(form) || DENYING.contains(form))
        .findFirst()
        .orElse(folded);
  }
}
