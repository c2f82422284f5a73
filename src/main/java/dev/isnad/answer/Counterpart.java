package dev.isnad.answer;

import dev.isnad.arabic.ArabicFolding;
import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.Names;
import dev.isnad.arabic.QuestionReading;
import dev.isnad.arabic.Span;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.lexicon.WordKeys;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which name of a question a new name stands in for: a country for a country, else the first. */
final class Counterpart {
  private static final Locale ARABIC = Locale.of("ar");
  private static final List<String> COUNTRIES =
      Arrays.stream(Locale.getISOCountries())
          .map(code -> Locale.of("", code).getDisplayCountry(ARABIC))
          .toList();

  private Counterpart() {}

  static Optional<NameMention> of(String subject, String before) {
    List<NameMention> names = QuestionReading.of(before).names();
    boolean country = isCountry(subject);
    return names.stream()
        .filter(name -> isCountry(name.text()) == country)
        .findFirst()
        .or(() -> names.stream().findFirst());
  }

  /**
   * {@code الرئيس الليبيري} becomes {@code رئيس الغابون}: the adjective's noun loses its article.
   */
  static String replace(String before, NameMention name, String subject) {
    Span span = withOwnTitle(before, name.span(), subject);
    String head = before.substring(0, span.start());
    if (span.start() < name.span().start()) {
      return head + subject + before.substring(span.end());
    }
    boolean adjective = isCountry(name.text()) && !isPlainCountry(name.text());
    return (adjective ? withoutLastArticle(head) : head) + subject + before.substring(span.end());
  }

  /** {@code الرئيس الموريتاني} stands in for {@code الرئيس السنغالي}, the office with it. */
  private static Span withOwnTitle(String before, Span name, String subject) {
    List<Word> head = Words.of(before.substring(0, name.start()));
    List<Word> words = Words.of(subject);
    boolean same =
        !head.isEmpty()
            && words.size() > 1
            && WordKeys.meet(head.getLast().folded(), words.getFirst().folded());
    return same ? new Span(head.getLast().span().start(), name.end()) : name;
  }

  private static String withoutLastArticle(String head) {
    List<Word> words = Words.of(head);
    if (words.isEmpty() || !words.getLast().text().startsWith("ال")) {
      return head;
    }
    int start = words.getLast().span().start();
    return head.substring(0, start) + head.substring(start + 2);
  }

  private static boolean isCountry(String name) {
    return COUNTRIES.stream().anyMatch(country -> Names.occursIn(country, name));
  }

  private static boolean isPlainCountry(String name) {
    return COUNTRIES.stream()
        .anyMatch(
            country ->
                WordKeys.meet(fold(country), fold(name))
                    && !name.endsWith("ي")
                    && !name.endsWith("ية"));
  }

  private static String fold(String text) {
    return ArabicFolding.fold(text);
  }
}
