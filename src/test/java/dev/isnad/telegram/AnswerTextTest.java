package dev.isnad.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.answer.Answer;
import dev.isnad.answer.AnswerSentence;
import dev.isnad.answer.AnswerStatus;
import dev.isnad.answer.Source;
import dev.isnad.telegram.RichText.Kind;
import dev.isnad.telegram.RichText.Mark;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerTextTest {
  @Test
  void sentencesCarryTheirNumbersAndSourcesFollow() {
    assertThat(visible(TestAnswers.answered()))
        .isEqualTo(
            """
            افتتح الوزير الرصيف الثالث. [1] وقالت شركة Blue Sea Ltd إن العمل استغرق 14 شهرًا. [1] [2]

            المصادر
            [1] ميناء السلام يفتح رصيفًا ثالثًا
            RT Arabic، نقلًا عن سبوتنيك، 11 فبراير 2024
            افتتح الوزير الرصيف الثالث في الميناء أمس.
            [2] التقرير نفسه المذكور في [1]
            افتتح الوزير الرصيف الثالث في الميناء أمس.
            """);
  }

  @Test
  void marksStandExactlyOnWhatTheyMean() {
    RichText text = text(TestAnswers.answered());
    assertThat(covered(text, Kind.BOLD)).containsExactly("المصادر");
    assertThat(covered(text, Kind.LINK))
        .containsExactly("[1]", "[1]", "ميناء السلام يفتح رصيفًا ثالثًا");
    assertThat(text.marks().stream().filter(mark -> mark.kind() == Kind.LINK).map(Mark::url))
        .containsOnly(Optional.of(URI.create("https://example.org/harbour")));
    assertThat(covered(text, Kind.QUOTE))
        .hasSize(2)
        .allMatch(quote -> quote.endsWith("الميناء أمس."));
  }

  @Test
  void latinNamesAreIsolatedInArabic() {
    assertThat(text(TestAnswers.answered()).text())
        .contains("شركة \u2068Blue Sea Ltd\u2069 إن", "\u2068RT Arabic\u2069، نقلًا عن");
  }

  @Test
  void sourceLinesRunFromTheRight() {
    assertThat(text(TestAnswers.answered()).text())
        .contains("\n\u200F[1] ", "\n\u200F\u2068RT Arabic");
  }

  @Test
  void nearestReportsAreNamedWithoutQuotation() {
    assertThat(visible(TestAnswers.notInReports()))
        .isEqualTo(
            """
            لا تجيب التقارير عن هذا السؤال. أقرب ما وجدته في التقارير:

            [1] ميناء السلام يفتح رصيفًا ثالثًا
            RT Arabic، نقلًا عن سبوتنيك، 11 فبراير 2024
            """);
  }

  @Test
  void failureIsToldInItsOwnWords() {
    assertThat(visible(TestAnswers.failed("حدث خلل."))).isEqualTo("حدث خلل.");
  }

  @Test
  void longQuotationIsCutBetweenWordsAndShowsIt() {
    Source whole = TestAnswers.HARBOUR;
    String quote = "كلمة ".repeat(400).strip();
    Source source =
        new Source(
            1,
            "a",
            "عنوان",
            "ناشر",
            List.of(),
            Optional.of("السفير"),
            Optional.empty(),
            whole.url(),
            quote,
            0,
            quote.length());
    RichText text =
        text(
            TestAnswers.answer(
                AnswerStatus.ANSWERED,
                List.of(new AnswerSentence("جملة.", List.of(1))),
                List.of(source)));
    assertThat(covered(text, Kind.QUOTE).getFirst()).hasSizeLessThan(610).endsWith("كلمة …");
    assertThat(text.text())
        .contains("ناشر\u2069، على لسان \u2068السفير\u2069، تاريخ النشر غير مذكور");
  }

  @Test
  void otherOutletsOfTheSameWordsAreNamedUnderTheSource() {
    Source harbour = TestAnswers.HARBOUR;
    Source source =
        new Source(
            1,
            harbour.articleId(),
            harbour.title(),
            harbour.publisher(),
            harbour.via(),
            harbour.speaker(),
            harbour.published(),
            harbour.url(),
            harbour.quote(),
            harbour.start(),
            harbour.end(),
            List.of(
                new Source.Copy("b", "عنوان", "River News", Optional.of(LocalDate.of(2024, 2, 12))),
                new Source.Copy("c", "عنوان", "موقع الضفة", Optional.empty())));
    Answer answer =
        TestAnswers.answer(
            AnswerStatus.ANSWERED,
            List.of(new AnswerSentence("جملة.", List.of(1))),
            List.of(source));

    assertThat(visible(answer))
        .contains(
            "سبوتنيك، 11 فبراير 2024\nنشره أيضًا: River News (12 فبراير 2024)، موقع الضفة\nافتتح");
    assertThat(text(answer).text()).contains("\u2068River News\u2069 (");
    assertThat(visible(TestAnswers.answered())).doesNotContain("نشره أيضًا");
  }

  @Test
  void onlyTheWebIsLinkedTo() {
    Source source =
        TestAnswers.source(1, "a", "عنوان", "ناشر", List.of()).url("javascript:alert(1)");
    RichText text =
        text(
            TestAnswers.answer(
                AnswerStatus.ANSWERED,
                List.of(new AnswerSentence("جملة.", List.of(1))),
                List.of(source)));
    assertThat(covered(text, Kind.LINK)).isEmpty();
  }

  @Test
  void listItemsStandInLinesOfTheirOwn() {
    assertThat(visible(TestAnswers.saying("الدول ثلاث:", "- غانا", "٢. مالي")))
        .isEqualTo("الدول ثلاث:\n- غانا\n٢. مالي");
  }

  private static List<String> covered(RichText text, Kind kind) {
    return text.marks().stream()
        .filter(mark -> mark.kind() == kind)
        .map(mark -> text.text().substring(mark.start(), mark.end()))
        .toList();
  }

  private static String visible(Answer answer) {
    return text(answer).text().replaceAll("[\u200F\u2068\u2069]", "");
  }

  private static RichText text(Answer answer) {
    return AnswerText.of(new Reply(answer, Optional.empty()));
  }

  @Test
  void aKeptAnswerEndsWithItsPermanentLink() {
    URI address = URI.create("https://answers.example/answers/a-1");

    RichText text = AnswerText.of(new Reply(TestAnswers.answered(), Optional.of(address)));

    assertThat(text.text()).endsWith("رابط دائم لهذا الجواب");
    assertThat(text.entities())
        .anySatisfy(entity -> assertThat(entity.getUrl()).isEqualTo(address.toString()));
  }
}
