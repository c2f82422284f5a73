package dev.isnad.cli;

import dev.isnad.answer.Answer;
import dev.isnad.answer.Source;
import dev.isnad.arabic.ArabicDates;
import java.util.stream.Collectors;

/** An answer as a terminal shows it: the sentences, then the sources that they name. */
final class AnswerText {
  private AnswerText() {}

  static String of(Answer answer) {
    if (answer.sources().isEmpty()) {
      return answer.text();
    }
    return answer.sources().stream()
        .map(AnswerText::line)
        .collect(Collectors.joining("\n", answer.text() + "\n\nالمصادر:\n", ""));
  }

  private static String line(Source source) {
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
