package dev.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.isnad.answer.AnswerSentence;
import dev.isnad.answer.Entailment;
import dev.isnad.answer.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlceTest {
  private static final List<Source> SOURCES =
      List.of(
          source(1, "افتُتح ميناء السروة عام 1931 على يد المهندس نادر الكامل."),
          source(2, "تُزرع في وادي السروة أشجار التين والرمان منذ قرون."),
          source(3, "افتُتح ميناء السروة عام 1931 بحضور أهل المدينة كلهم."));

  private Alce alce;

  @BeforeEach
  void begin() {
    alce = new Alce(new Entailment(LocalDate.of(2026, 3, 1), 0.5));
  }

  private static Source source(int n, String text) {
    return new Source(
        n,
        "h-" + n,
        "السروة",
        "المرفأ",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text,
        0,
        text.length());
  }

  private void add(AnswerSentence... sentences) {
    alce.add(List.of(sentences), SOURCES);
  }

  private static AnswerSentence opened(Integer... citations) {
    return new AnswerSentence("افتُتح ميناء السروة عام 1931.", List.of(citations));
  }

  @Test
  void supportedSentenceWithItsCitationCountsWhole() {
    add(opened(1));

    assertThat(alce.recall()).isEqualTo(1);
    assertThat(alce.precision()).isEqualTo(1);
  }

  @Test
  void ofAQuotationTheWordsAreJudgedAndNotItsChain() {
    String chain = "بحسب موقع الضفاف نقلًا عن وكالة سهيل (2 آذار 2026): ";
    add(
        new AnswerSentence(
            chain + "«افتُتح ميناء السروة عام 1931 على يد المهندس نادر الكامل.»", List.of(1)),
        new AnswerSentence(chain + "«افتُتح ميناء السروة عام 1932.»", List.of(1)));

    assertThat(alce.recall()).isEqualTo(0.5);
  }

  @Test
  void citationThatSupportsNothingCostsPrecisionAlone() {
    add(opened(1, 2));

    assertThat(alce.recall()).isEqualTo(1);
    assertThat(alce.precision()).isEqualTo(0.5);
  }

  @Test
  void twoCitationsThatEachSupportBothCount() {
    add(opened(1, 3));

    assertThat(alce.precision()).isEqualTo(1);
  }

  @Test
  void sentenceThatItsCitationDoesNotSupportCountsForNeither() {
    add(opened(1), opened(2));

    assertThat(alce.recall()).isEqualTo(0.5);
    assertThat(alce.precision()).isEqualTo(0.5);
  }

  @Test
  void sentenceWithoutCitationOrWithOneOutOfRangeIsNotRecalled() {
    add(opened());
    add(opened(1, 9));

    assertThat(alce.recall()).isZero();
    assertThat(alce.precision()).isZero();
  }

  @Test
  void answersCountAlikeHoweverLongTheyAre() {
    add(opened(1), opened(1), opened(1));
    add(opened(2));

    assertThat(alce.recall()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void ourOwnNotesInAQuotationNeedNoSupport() {
    add(new AnswerSentence("بحسب المرفأ (دون تاريخ): «… عام 1931 على يد المهندس …»", List.of(1)));

    assertThat(alce.recall()).isEqualTo(1);
  }

  @Test
  void wordsWithoutLettersBreakNothing() {
    add(new AnswerSentence("افتُتح ميناء السروة عام 1931 ـ \u064e \u0640\u0640.", List.of(1)));

    assertThat(alce.recall()).isEqualTo(1);
  }

  @Test
  void withoutAnswersThereIsNoFigure() {
    alce.add(List.of(), SOURCES);

    assertThat(alce.recall()).isNaN();
    assertThat(alce.precision()).isNaN();
  }
}
