package dev.isnad.telegram;

import dev.isnad.answer.Answer;
import dev.isnad.answer.AnswerSentence;
import dev.isnad.answer.AnswerStatus;
import dev.isnad.answer.Source;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Answers about plainly invented things. */
final class TestAnswers {
  static final Source HARBOUR =
      source(1, "harbour", "ميناء السلام يفتح رصيفًا ثالثًا", "RT Arabic", List.of("سبوتنيك"))
          .url("https://example.org/harbour");

  private TestAnswers() {}

  static Answer answered() {
    return answer(
        AnswerStatus.ANSWERED,
        List.of(
            new AnswerSentence("افتتح الوزير الرصيف الثالث.", List.of(1)),
            new AnswerSentence("وقالت شركة Blue Sea Ltd إن العمل استغرق 14 شهرًا.", List.of(1, 2))),
        List.of(
            HARBOUR,
            source(2, "harbour", "ميناء السلام يفتح رصيفًا ثالثًا", "RT Arabic", List.of())
                .build()));
  }

  static Answer notInReports() {
    return answer(
        AnswerStatus.NOT_IN_REPORTS,
        List.of(
            new AnswerSentence("لا تجيب التقارير عن هذا السؤال.", List.of()),
            new AnswerSentence("أقرب ما وجدته في التقارير:", List.of())),
        List.of(HARBOUR));
  }

  static Answer failed(String message) {
    return new Answer("a1", "س", AnswerStatus.FAILED, message, List.of(), List.of(), "isnad", 1);
  }

  static Answer saying(String... sentences) {
    return answer(
        AnswerStatus.SMALL_TALK,
        Arrays.stream(sentences).map(text -> new AnswerSentence(text, List.of())).toList(),
        List.of());
  }

  static Answer answer(AnswerStatus status, List<AnswerSentence> sentences, List<Source> sources) {
    String text = String.join(" ", sentences.stream().map(AnswerSentence::text).toList());
    return new Answer("a1", "سؤال", status, text, sentences, sources, "extractive", 1);
  }

  static Draft source(int n, String article, String title, String publisher, List<String> via) {
    return new Draft(n, article, title, publisher, via);
  }

  record Draft(int n, String article, String title, String publisher, List<String> via) {
    Source url(String url) {
      return source(Optional.of(URI.create(url)));
    }

    Source build() {
      return source(Optional.empty());
    }

    private Source source(Optional<URI> url) {
      String quote = "افتتح الوزير الرصيف الثالث في الميناء أمس.";
      return new Source(
          n,
          article,
          title,
          publisher,
          via,
          Optional.empty(),
          Optional.of(LocalDate.of(2024, 2, 11)),
          url,
          quote,
          0,
          quote.length());
    }
  }
}
