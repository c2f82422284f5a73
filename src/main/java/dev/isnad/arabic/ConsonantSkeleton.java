package dev.isnad.arabic;

/**
 * What stays of a stem when its pattern falls away: the consonants, near to a root. Broken plurals,
 * verb forms and spellings of foreign names meet in it ({@code كتاب/كتب/مكتوب}, {@code
 * أوريغامي/أوريجامي}); so do some words that have nothing in common, which is why it counts for
 * less than the stem.
 */
public final class ConsonantSkeleton {
  private static final String IMPERFECT = "يتن";
  private static final String PATTERN_INITIALS = "ميتنا";

  private ConsonantSkeleton() {}

  /** The skeleton of what {@link LightStemmer} left; other scripts come back unchanged. */
  public static String of(String stem) {
    char[] buffer = stem.toCharArray();
    return new String(buffer, 0, of(buffer, buffer.length));
  }

  /**
   * Reduces the first {@code length} characters of {@code buffer} in place.
   *
   * @return the length of the skeleton, at most {@code length}
   */
  public static int of(char[] buffer, int length) {
    if (length == 0 || !LightStemmer.isArabic(buffer[0])) {
      return length;
    }
    for (int i = 0; i < length; i++) {
      buffer[i] = nearSound(buffer[i]);
    }
    int kept = withoutVowels(buffer, length > 3 ? withoutPattern(buffer, length) : length);
    return kept >= 4 ? ofForeignName(buffer, kept) : kept;
  }

  private static int withoutPattern(char[] buffer, int length) {
    int start = particle(buffer, length);
    start += patternInitial(buffer, start, length);
    int kept = length - start;
    System.arraycopy(buffer, start, buffer, 0, kept);
    if (kept >= 4 && buffer[1] == 'ت' && !isVowel(buffer[2], 2)) { // inserted by the eighth form
      System.arraycopy(buffer, 2, buffer, 1, kept - 2);
      kept--;
    }
    return kept >= 4 && buffer[kept - 1] == 'ت' ? kept - 1 : kept;
  }

  /** Future and dialect particles before a verb, one-letter prepositions before a noun. */
  private static int particle(char[] buffer, int length) {
    if (length < 5) {
      return 0;
    }
    char first = buffer[0];
    boolean verb = "بكحس".indexOf(first) >= 0 && IMPERFECT.indexOf(buffer[1]) >= 0;
    boolean noun = first == 'ب' || first == 'ل';
    boolean so = first == 'ف' && buffer[1] == 'ا' && buffer[2] != 'ل';
    return verb || noun || so ? 1 : 0;
  }

  private static int patternInitial(char[] buffer, int start, int length) {
    int rest = length - start;
    char first = buffer[start];
    if (rest >= 6
        && "امتي".indexOf(first) >= 0
        && LightStemmer.startsWith(buffer, start + 1, length, "ست")) {
      return 3;
    }
    if (rest >= 5
        && (buffer[start + 1] == 'ت' && (first == 'م' || first == 'ي')
            || first == 'ا' && buffer[start + 1] == 'ن')) {
      return 2;
    }
    return rest >= 4 && PATTERN_INITIALS.indexOf(first) >= 0 ? 1 : 0;
  }

  /** Drops long vowels, and doubled consonants unless too little would stay. */
  private static int withoutVowels(char[] buffer, int length) {
    int consonants = 0;
    int changes = 0;
    char last = 0;
    for (int i = 0; i < length; i++) {
      if (!isVowel(buffer[i], i)) {
        consonants++;
        changes += buffer[i] == last ? 0 : 1;
        last = buffer[i];
      }
    }
    return consonants < 2 ? length : dropVowels(buffer, length, changes >= 2);
  }

  private static int dropVowels(char[] buffer, int length, boolean undouble) {
    int out = 0;
    for (int in = 0; in < length; in++) {
      boolean doubled = undouble && out > 0 && buffer[out - 1] == buffer[in];
      if (!isVowel(buffer[in], in) && !doubled) {
        buffer[out++] = buffer[in];
      }
    }
    return out;
  }

  private static boolean isVowel(char c, int position) {
    return c == 'ا' || position > 0 && (c == 'و' || c == 'ي');
  }

  /** Long skeletons are seldom Arabic roots: the letters that spellings of a name differ in. */
  private static int ofForeignName(char[] buffer, int length) {
    for (int i = 0; i < length; i++) {
      buffer[i] = farSound(buffer[i]);
    }
    return length >= 5 && buffer[length - 1] == 'ن' ? length - 1 : length;
  }

  /** Letters that dialects write for one another. */
  private static char nearSound(char c) {
    return switch (c) {
      case 'ث' -> 'ت';
      case 'ذ' -> 'د';
      case 'ظ' -> 'ض';
      default -> c;
    };
  }

  private static char farSound(char c) {
    return switch (c) {
      case 'ط' -> 'ت';
      case 'ص' -> 'س';
      case 'ض' -> 'د';
      case 'غ', 'ج', 'ق' -> 'ك';
      case 'ح' -> 'ه';
      default -> c;
    };
  }
}
