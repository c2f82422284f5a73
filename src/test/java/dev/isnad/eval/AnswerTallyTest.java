package dev.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.answer.AnswerSentence;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTallyTest {
  @Test
  void goldCountsInAnySpellingOfTheSameLetters() {
    List<AnswerSentence> answer =
        List.of(new AnswerSentence("وُلد في «مدينة الأنوار»، شرقًا.", List.of(1)));

    assertThat(AnswerTally.isHit(answer, List.of("مدينه الانوار"))).isTrue();
    assertThat(AnswerTally.isHit(answer, List.of("مدينة الظلال"))).isFalse();
  }

  @Test
  void goldInALongAnswerDoesNotCount() {
    AnswerSentence sentence = new AnswerSentence("مدينة الأنوار", List.of(1));

    assertThat(AnswerTally.isHit(Collections.nCopies(4, sentence), List.of("الأنوار"))).isFalse();
    assertThat(
            AnswerTally.isHit(
                List.of(new AnswerSentence("مدينة ".repeat(81), List.of(1))), List.of("مدينة")))
        .isFalse();
  }

  @Test
  void emptyGoldIsNoHit() {
    assertThat(AnswerTally.isHit(List.of(new AnswerSentence("كلام", List.of(1))), List.of("…")))
        .isFalse();
  }
}
