package dev.isnad.arabic;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the language of an input by its letters first and its small words then. */
final class InputLanguageReader {
  private static final Set<String> ARABIZI = Lexicon.words("arabizi-words.txt");
  private static final Set<String> ENGLISH = Lexicon.words("english-words.txt");
  private static final Set<String> FRENCH =
      Set.of(
          "le", "la", "les", "des", "une", "est", "qui", "que", "quoi", "quel", "quelle", "dans",
          "pour", "avec", "où");

  /** A figure that stands for an Arabic letter: {@code 3abd}, {@code ra2is}, {@code fatta7}. */
  private static final Pattern FIGURE_LETTER =
      Pattern.compile(
          "[235678 9][a-z']*[a-z]{2}[a-z]*|[a-z]+[235678 9][a-z]*", Pattern.CASE_INSENSITIVE);

  private InputLanguageReader() {}

  static InputLanguage read(String text) {
    long arabic = text.codePoints().filter(Letters::isArabic).count();
    long latin = text.codePoints().filter(Letters::isLatin).count();
    long letters = text.codePoints().filter(Character::isLetter).count();
    if (letters == 0) {
      return InputLanguage.NONE;
    }
    if (arabic * 2 >= letters || arabic > 0 && arabic >= latin) {
      return InputLanguage.ARABIC;
    }
    return latin * 2 >= letters ? latin(text) : InputLanguage.OTHER_LATIN;
  }

  private static InputLanguage latin(String text) {
    List<String> words =
        Words.of(text).stream().map(word -> word.text().toLowerCase(Locale.ROOT)).toList();
    long english = words.stream().filter(ENGLISH::contains).count();
    long french = words.stream().filter(FRENCH::contains).count();
    long arabizi =
        words.stream()
            .filter(word -> ARABIZI.contains(word) || FIGURE_LETTER.matcher(word).matches())
            .count();
    if (arabizi > english && arabizi >= french) {
      return InputLanguage.ARABIZI;
    }
    return english > french || english > 0 ? InputLanguage.ENGLISH : InputLanguage.OTHER_LATIN;
  }
}
