package dev.isnad.lexicon;

import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.QuestionReading;
import dev.isnad.arabic.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Offices in a question with the country right after them: {@code سفير روسيا}, {@code الرئيس
 * الموريتاني}.
 */
public final class Offices {
  private static final Set<String> WORDS =
      Set.of("رييس", "سفير", "وزير", "ملك", "امير", "سلطان", "حاكم");

  /**
   * @param word the office without its article, folded
   * @param country the name after it
   */
  public record Office(String word, NameMention country) {}

  private Offices() {}

  public static List<Office> in(QuestionReading reading) {
    List<Office> offices = new ArrayList<>();
    for (Word word : reading.contentWords()) {
      String bare = bare(word);
      if (WORDS.contains(bare)) {
        reading.names().stream()
            .filter(name -> follows(name, word))
            .findFirst()
            .ifPresent(name -> offices.add(new Office(bare, name)));
      }
    }
    return List.copyOf(offices);
  }

  public static boolean isOffice(Word word) {
    return WORDS.contains(bare(word));
  }

  private static String bare(Word word) {
    return word.folded().replace('ئ', 'ي').replaceFirst("^ال", "");
  }

  /** Right after the word, at most one tied letter between. */
  private static boolean follows(NameMention name, Word word) {
    int gap = name.span().start() - word.span().end();
    return gap >= 1 && gap <= 2;
  }
}
