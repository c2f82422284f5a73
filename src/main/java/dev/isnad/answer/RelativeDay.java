package dev.isnad.answer;

import dev.isnad.arabic.ArabicDates;
import dev.isnad.arabic.Dates;
import dev.isnad.arabic.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A word that counts a day from the report's own, such as {@code أمس}: the reader counts from
 * another.
 *
 * @param word as the report has it
 * @param day what it means there
 */
record RelativeDay(String word, LocalDate day) {
  /** The first in a sentence of a report published on this day. */
  static Optional<RelativeDay> in(String sentence, LocalDate published) {
    return Dates.find(sentence, published).stream()
        .filter(mention -> mention.date().day().isPresent())
        .map(mention -> of(mention.span().of(sentence), mention.date()))
        .filter(one -> one.word().chars().noneMatch(Character::isDigit))
        .findFirst();
  }

  String explained() {
    return Replies.shipped().say("relativeDay", word, ArabicDates.format(day));
  }

  private static RelativeDay of(String word, PartialDate date) {
    return new RelativeDay(word, date.first());
  }
}
