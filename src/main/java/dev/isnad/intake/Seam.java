package dev.isnad.intake;

import dev.isnad.arabic.ArabicFolding;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A place in one written word where two words may have been glued together, and what speaks for it.
 *
 * @param left the word before the seam
 * @param right the word behind it
 * @param hard whether {@code left} ends in a letter or mark that stands in no word's middle: ة, ى,
 *     a tanwin
 * @param opener whether {@code right} is a word that opens sentences
 * @param leftKnown whether the page has {@code left} elsewhere
 * @param rightKnown whether the page has {@code right} elsewhere
 */
record Seam(
    String left,
    String right,
    boolean hard,
    boolean opener,
    boolean leftKnown,
    boolean rightKnown) {
  private static final int SHORTEST = 3;
  private static final int WHOLE = 4;

  /** The other two tanwins are often mistaken for a shadda. */
  private static final char TANWIN = '\u064B';

  private static final Set<String> FRONTS =
      Set.of("ال", "وال", "بال", "فال", "كال", "لل", "ولل", "فلل", "وبال", "اللا", "لا", "ولا");

  /** The likeliest seam of the word, where anything at all speaks for one. */
  static Optional<Seam> of(String word, PageWords page) {
    return IntStream.range(1, word.length())
        .filter(at -> Character.isLetter(word.charAt(at)))
        .mapToObj(at -> at(word, at, page))
        .filter(Seam::isPossible)
        .max(Comparator.comparingInt(Seam::weight).thenComparing(s -> -s.left.length()));
  }

  private static Seam at(String word, int at, PageWords page) {
    String left = word.substring(0, at);
    String right = word.substring(at);
    String leftFolded = ArabicFolding.fold(left);
    String rightFolded = ArabicFolding.fold(right);
    boolean leftKnown = page.knowsForm(leftFolded);
    boolean hard =
        endsWord(left, right)
            || right.charAt(0) == 'إ' && leftKnown && !FRONTS.contains(leftFolded);
    return new Seam(
        left,
        right,
        hard,
        PageWords.opensSentence(rightFolded),
        leftKnown,
        page.knows(rightFolded));
  }

  private static boolean endsWord(String left, String right) {
    char last = left.charAt(left.length() - 1);
    char next = right.charAt(0);
    if (last == TANWIN) {
      return next != 'ا' || right.length() > 1 && left.charAt(left.length() - 2) == 'ا';
    }
    boolean alefOfTanwin =
        last == 'ا' && left.length() > 1 && left.charAt(left.length() - 2) == TANWIN;
    // ىء is how many write ئ at a word's end: شىء.
    return last == 'ة' || last == 'ى' && next != 'ء' && next != 'ئ' || alefOfTanwin;
  }

  private boolean isPossible() {
    if (hard) {
      return letters(withoutArticle(left)) > 1 && (letters(right) > 1 || right.equals("و"));
    }
    return letters(withoutArticle(left)) >= SHORTEST
        && letters(right) >= SHORTEST
        && (opener || leftKnown && rightKnown || hasInitialAlef())
        && !FRONTS.contains(ArabicFolding.fold(left));
  }

  /**
   * Whether {@code left} is long enough to be a word of its own even if the page has it nowhere
   * else: shorter ones are mostly the first letters of a longer word, as in {@code وسيشارك}.
   */
  boolean hasWholeLeft() {
    return letters(withoutArticle(left)) >= WHOLE
        && "أإآ".indexOf(left.charAt(left.length() - 1)) < 0;
  }

  /** Alef with hamza far from a word's beginning mostly begins another. */
  private boolean hasInitialAlef() {
    return "أإ".indexOf(right.charAt(0)) >= 0 && hasWholeLeft();
  }

  int weight() {
    return (hard ? 8 : 0) + (leftKnown ? 4 : 0) + (opener ? 2 : rightKnown ? 1 : 0);
  }

  /** A letter that ends words, and a word known on either side. */
  boolean isCertain() {
    return hard && (opener || leftKnown || rightKnown);
  }

  private static String withoutArticle(String word) {
    return word.startsWith("ال") ? word.substring(2) : word;
  }

  private static int letters(String word) {
    return (int) word.chars().filter(Character::isLetter).count();
  }
}
