package dev.isnad.cli;

import dev.isnad.answer.Answer;
import dev.isnad.answer.AnswerStatus;
import dev.isnad.answer.Source;
import dev.isnad.arabic.ArabicDates;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An answer as a terminal shows it: the sentences, then the sources that they name. */
final class AnswerText {
  private AnswerText() {}

  static String of(Answer answer) {
    if (answer.sources().isEmpty()) {
      return answer.text();
    }
    Map<String, Integer> shown = new HashMap<>();
    return answer.sources().stream()
        .map(source -> line(source, shown))
        .collect(Collectors.joining("\n", answer.text() + heading(answer), ""));
  }

  /** Of a question that the reports do not answer the last sentence introduces them. */
  private static String heading(Answer answer) {
    return answer.status() == AnswerStatus.NOT_IN_REPORTS ? "\n" : "\n\nالمصادر:\n";
  }

  /**
   * A report is described once; what else is cited of it is told by its words.
   *
   * @param shown the number under which each report has been described so far
   */
  private static String line(Source source, Map<String, Integer> shown) {
    Integer before = shown.putIfAbsent(source.articleId(), source.n());
    return before == null
        ? report(source)
        : "[%d] من التقرير [%d] نفسه: «%s»".formatted(source.n(), before, source.quote());
  }

  private static String report(Source source) {
    StringBuilder line = new StringBuilder("[" + source.n() + "] " + source.title());
    line.append(" (").append(source.publisher());
    if (!source.via().isEmpty()) {
      line.append(" نقلًا عن ").append(String.join("، ", source.via()));
    }
    source.speaker().ifPresent(speaker -> line.append("، على لسان ").append(speaker));
    source.published().ifPresent(day -> line.append("، ").append(ArabicDates.format(day)));
    line.append(")");
    if (!source.alsoIn().isEmpty()) {
      line.append("\n    ").append(alsoIn(source));
    }
    source.url().ifPresent(url -> line.append("\n    ").append(url));
    return line.toString();
  }

  /** Who else published it; of a source that has copies. */
  static String alsoIn(Source source) {
    return source.alsoIn().stream()
        .map(
            copy ->
                copy.publisher()
                    + copy.published().map(day -> " (" + ArabicDates.format(day) + ")").orElse(""))
        .collect(Collectors.joining("، ", "نشره أيضًا: ", ""));
  }
}
