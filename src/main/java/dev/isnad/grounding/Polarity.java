package dev.isnad.grounding;

import dev.isnad.arabic.Word;
import dev.isnad.lexicon.LexicalWaw;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which tokens of a sentence are denied: {@code لم يزر}, {@code نفى أن}, {@code غير رسمي}. */
final class Polarity {
  private static final Set<String> OF_VERBS = Set.of("لم", "لن", "ليس", "ليست", "ليسوا", "لا");
  private static final Set<String> OF_WORDS =
      Set.of("غير", "دون", "بدون", "عدم", "بلا", "لا", "بدل", "بدلا");
  private static final Set<String> DENYING =
      Set.of(
          "نفي", "نفت", "ينفي", "تنفي", "انكر", "انكرت", "استبعد", "استبعدت", "يستبعد", "تستبعد");
  private static final Set<String> NO_DENIAL_AFTER =
      Set.of("سيما", "شك", "يزال", "تزال", "زال", "تزالان", "يزالون", "زالت");
  private static final Set<String> ENDS =
      Set.of(
          "لكن", "لكنه", "لكنها", "لكنهم", "بل", "عدا", "سوي", "الا", "قبل", "حتي", "بحسب", "وفق");

  /** {@code ألا}, which folding makes {@code إلا}. */
  private static final Pattern THAT_NOT = Pattern.compile("[وب]?أل[ّ]?ا");

  /** {@code لا تقل عن أسبوعين}: the bound and the number. */
  private static final Set<String> BOUNDS =
      Set.of("تقل", "يقل", "تزيد", "يزيد", "تتجاوز", "يتجاوز", "تتعدي", "يتعدي");

  private static final int BOUND_REACH = 2;
  private static final int WORDS_REACH = 2;
  private static final int TO_THE_END = Integer.MAX_VALUE;

  private final Claim claim;
  private final List<Token> tokens;
  private final Set<Integer> denied = new HashSet<>();

  /** How many more tokens the last particle denies. */
  private int reach;

  private Polarity(Claim claim, List<Token> tokens) {
    this.claim = claim;
    this.tokens = tokens;
  }

  /** The places of the tokens that are denied. */
  static Set<Integer> of(Claim claim, List<Token> tokens) {
    Polarity polarity = new Polarity(claim, tokens);
    for (int i = 0; i < claim.words().size(); i++) {
      polarity.read(i);
    }
    return Set.copyOf(polarity.denied);
  }

  private void read(int i) {
    List<Word> words = claim.words();
    String bare = bare(words.get(i).folded());
    String next = i + 1 < words.size() ? words.get(i + 1).folded() : "";
    if (i > 0 && ends(claim, words.get(i - 1), words.get(i))) {
      reach = 0;
    }
    if (bare.equals("غير") && next.startsWith("ان")) {
      reach = 0;
    } else if (THAT_NOT.matcher(words.get(i).text()).matches()) {
      reach = TO_THE_END;
    } else if (i > 1 && words.get(i).folded().equals("الاقل")) {
      deny(words.get(i - 2), 1);
      deny(words.get(i), 1);
    } else if (DENYING.contains(bare)) {
      reach = TO_THE_END;
    } else if (NO_DENIAL_AFTER.contains(next)) {
      return;
    } else if (OF_VERBS.contains(bare) && BOUNDS.contains(next)) {
      reach = BOUND_REACH;
    } else if (OF_VERBS.contains(bare) && (!bare.equals("لا") || isVerb(next))) {
      reach = TO_THE_END;
    } else if (OF_WORDS.contains(bare)) {
      reach = WORDS_REACH;
    } else if (reach > 0) {
      deny(words.get(i));
    }
  }

  /** {@code أسبوعين على الأقل} is {@code لا يقل عن أسبوعين}. */
  private void deny(Word word, int once) {
    reach = once;
    deny(word);
  }

  private void deny(Word word) {
    tokens.stream()
        .filter(token -> token.span().start() <= word.span().start())
        .filter(token -> word.span().end() <= token.span().end())
        .findFirst()
        .ifPresent(this::deny);
  }

  private void deny(Token token) {
    denied.add(token.at());
    reach -= reach == TO_THE_END ? 0 : 1;
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
