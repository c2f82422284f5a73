package dev.isnad.arabic;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What a question asks for, in standard Arabic or dialect.
 *
 * @param type the kind of answer
 * @param contentWords its words that carry meaning, in order; words of asking, courtesy and grammar
 *     are left out
 * @param names the names in it
 * @param dates the dates in it
 * @param wantsRecent whether it asks for the latest: {@code آخر}, {@code مؤخرا}, {@code اليوم}
 */
public record QuestionReading(
    QuestionType type,
    List<Word> contentWords,
    List<NameMention> names,
    List<DateMention> dates,
    boolean wantsRecent) {
  public QuestionReading {
    contentWords = List.copyOf(contentWords);
    names = List.copyOf(names);
    dates = List.copyOf(dates);
  }

  /** Reads a question whose relative dates count from today in UTC. */
  public static QuestionReading of(String question) {
    return of(question, LocalDate.now(ZoneOffset.UTC));
  }

  /** Reads a question whose relative dates ({@code أمس}) count from {@code today}. */
  public static QuestionReading of(String question, LocalDate today) {
    return new QuestionReader(question, today).read();
  }
}
