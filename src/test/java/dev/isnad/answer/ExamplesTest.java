package dev.isnad.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions that readers are invited to try. */
class ExamplesTest {
  @Test
  void ofTheShippedReportsTheShippedQuestionsAreOffered(@TempDir Path folder) {
    try (ShippedCorpus corpus = ShippedCorpus.in(folder)) {
      assertThat(examples(corpus.retriever()))
          .hasSize(4)
          .first()
          .isEqualTo("من هو السفير الروسي لدى أرمينيا؟");
    }
  }

  @Test
  void ofOtherReportsOnlyWhatTheyAnswerIsOffered(@TempDir Path folder) {
    try (Press press = Press.in(folder)) {
      assertThat(examples(press.retriever())).isEmpty();
      press.addTitled(
          "bridge",
          "افتتاح جسر النهر في زهران",
          "صحيفة المنارة",
          "2026-02-20",
          "افتتح رئيس البلدية جسر النهر في زهران. وقالت وزارة النقل إن الجسر سيخفف الازدحام.");

      List<String> offered = examples(press.retriever());

      assertThat(offered).isNotEmpty();
      assertThat(offered)
          .allSatisfy(
              question ->
                  assertThat(press.ask(question).status()).isEqualTo(AnswerStatus.ANSWERED));
    }
  }

  private static List<String> examples(dev.isnad.retrieval.Retriever retriever) {
    return new Examples(retriever, AnswerSettings.STANDARD, Clock.systemUTC()).questions();
  }
}
