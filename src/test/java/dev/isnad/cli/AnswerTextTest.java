package dev.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.answer.Answer;
import dev.isnad.answer.AnswerStatus;
import dev.isnad.answer.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AnswerTextTest {
  private static final Source LENGTH = source(1, "bridge", "يبلغ طول الجسر كيلومترين.");
  private static final Source COST = source(2, "bridge", "وكلف الجسر 40 مليون دينار.");
  private static final Source OTHER = source(3, "harbour", "وفي الميناء ثلاثة أرصفة.");

  @Test
  void aReportIsDescribedOnceAndThenTellsItsWords() {
    assertThat(AnswerText.of(answer(AnswerStatus.ANSWERED, "جواب.", LENGTH, COST, OTHER)))
        .isEqualTo(
            """
            جواب.

            المصادر:
            [1] عنوان bridge (صحيفة المنارة)
            [2] من التقرير [1] نفسه: «وكلف الجسر 40 مليون دينار.»
            [3] عنوان harbour (صحيفة المنارة)""");
  }

  @Test
  void nearestReportsFollowTheSentenceThatIntroducesThem() {
    assertThat(AnswerText.of(answer(AnswerStatus.NOT_IN_REPORTS, "أقرب ما وجدته:", OTHER)))
        .isEqualTo("أقرب ما وجدته:\n[3] عنوان harbour (صحيفة المنارة)");
  }

  @Test
  void anAnswerWithoutSourcesIsItsSentencesAlone() {
    assertThat(AnswerText.of(answer(AnswerStatus.SMALL_TALK, "أهلًا."))).isEqualTo("أهلًا.");
  }

  private static Answer answer(AnswerStatus status, String text, Source... sources) {
    return new Answer("a1", "سؤال", status, text, List.of(), List.of(sources), "extractive", 1);
  }

  private static Source source(int n, String article, String quote) {
    return new Source(
        n,
        article,
        "عنوان " + article,
        "صحيفة المنارة",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        quote,
        0,
        quote.length(),
        List.of());
  }
}
