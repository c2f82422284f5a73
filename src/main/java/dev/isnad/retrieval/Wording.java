package dev.isnad.retrieval;

import dev.isnad.arabic.Bidi;
import dev.isnad.arabic.InputLanguage;
import dev.isnad.arabic.ToArabic;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * A question as it is searched.
 *
 * @param arabic in Arabic script, whatever it was written in, without invisible characters
 * @param words the words of that
 * @param forModel for a model, which reads English better than our Arabic for it, but not Arabizi
 */
record Wording(String arabic, List<Word> words, String forModel) {
  /** A question with so many Arabic words is Arabic, whatever names of other scripts it holds. */
  private static final int CLEARLY_ARABIC = 2;

  Wording {
    words = List.copyOf(words);
  }

  static Wording of(String question) {
    String clean = Bidi.clean(question).strip();
    List<Word> words = Words.of(clean);
    if (isClearlyArabic(words)) {
      return new Wording(clean, words, clean);
    }
    return switch (InputLanguage.of(clean)) {
      case ARABIC, NONE -> new Wording(clean, words, clean);
      case ENGLISH, OTHER_LATIN -> translated(ToArabic.english(clean), clean);
      case ARABIZI -> {
        String arabic = ToArabic.arabizi(clean);
        yield translated(arabic, arabic);
      }
    };
  }

  private static Wording translated(String arabic, String forModel) {
    return new Wording(arabic, Words.of(arabic), forModel);
  }

  private static boolean isClearlyArabic(List<Word> words) {
    return words.stream()
            .filter(word -> UnicodeScript.of(word.text().codePointAt(0)) == UnicodeScript.ARABIC)
            .limit(CLEARLY_ARABIC)
            .count()
        == CLEARLY_ARABIC;
  }
}
