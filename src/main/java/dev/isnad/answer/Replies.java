package dev.isnad.answer;

import dev.isnad.arabic.ArabicDates;
import dev.isnad.index.Correction;
import dev.isnad.index.IndexScope;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What readers are told in our own words, from {@code replies_ar.properties}. */
final class Replies {
  private static final Replies SHIPPED = new Replies(Texts.load("replies_ar.properties"));

  private final Texts texts;

  private Replies(Texts texts) {
    this.texts = texts;
  }

  static Replies shipped() {
    return SHIPPED;
  }

  /** The text with this key, its arguments in place. */
  String say(String key, Object... arguments) {
    return texts.say(key, arguments);
  }

  /** That the reports do not answer, and what was searched. */
  String notInReports(String searchedFor, IndexScope scope) {
    return scope.articles() == 0
        ? say("noReports")
        : say("notInReports", searchedFor, period(scope), reports(scope.articles()));
  }

  /**
   * That the reports name somebody whose words are asked for, and quote nothing of what is asked.
   *
   * @param quoted whether they quote anything of theirs
   */
  String notQuoted(String name, boolean quoted, IndexScope scope) {
    return say(
        quoted ? "notQuoted.aboutThis" : "notQuoted",
        name,
        period(scope),
        reports(scope.articles()));
  }

  /**
   * Which words were searched instead of misspelled ones; empty where all were searched as asked.
   */
  String searchedInstead(List<Correction> corrections) {
    return corrections.isEmpty()
        ? ""
        : say(
            "searchedInstead",
            corrections.stream()
                .map(c -> say("searchedInstead.word", c.word(), c.instead()))
                .collect(Collectors.joining(say("searchedInstead.and"))));
  }

  /** Questions about the reports that are shipped, for readers to try. */
  List<String> examples() {
    return say("examples").lines().toList();
  }

  /** How many sources that owe nothing to each other say so; at least two. */
  String independentSources(int count) {
    String number = Integer.toString(count);
    return switch (PluralCategory.of(count)) {
      case TWO -> say("independent.two", number);
      case FEW -> say("independent.few", number);
      case MANY -> say("independent.many", number);
      case ONE, OTHER -> say("independent.other", number);
    };
  }

  private String reports(long count) {
    String number = Long.toString(count);
    return switch (PluralCategory.of(count)) {
      case ONE -> say("reports.one", number);
      case TWO -> say("reports.two", number);
      case FEW -> say("reports.few", number);
      case MANY -> say("reports.many", number);
      case OTHER -> say("reports.other", number);
    };
  }

  private String period(IndexScope scope) {
    if (scope.oldest().isEmpty() || scope.newest().isEmpty()) {
      return say("period.unknown");
    }
    LocalDate oldest = scope.oldest().get();
    LocalDate newest = scope.newest().get();
    return oldest.equals(newest)
        ? say("period.day", ArabicDates.format(oldest))
        : say("period.range", ArabicDates.format(oldest), ArabicDates.format(newest));
  }
}
