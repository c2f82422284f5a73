package dev.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أحمد       | احمد
          إيران      | ايران
          آسيا       | اسيا
          مُحَمَّد      | محمد
          كـــتاب    | كتاب
          فی         | في
          کتاب       | كتاب
          ١٢٣        | 123
          ۱۲۳        | 123
          هٰذا        | هذا
          ﻻ          | لا
          RT         | rt
          """)
  void variantsOfALetterMeet(String one, String other) {
    assertThat(ArabicFolding.fold(one)).isEqualTo(ArabicFolding.fold(other));
  }

  @Property
  void foldingAFoldedTextChangesNothing(
      @ForAll @CharRange(from = '\u0020', to = '\uD7FF') @CharRange(from = '\uFB50', to = '\uFEFF')
          String text) {
    String once = ArabicFolding.fold(text);
    assertThat(ArabicFolding.fold(once)).isEqualTo(once);
  }

  @Property
  void everyFoldedLetterKnowsItsPlace(
      @ForAll @CharRange(from = '\u0600', to = '\u06FF') String text) {
    FoldedText folded = FoldedText.of(text);
    int reached = 0;
    for (int i = 0; i < folded.text().length(); i++) {
      Span place = folded.original(i, i + 1);
      assertThat(place.length()).isEqualTo(1);
      assertThat(place.start()).isGreaterThanOrEqualTo(reached);
      assertThat(FoldedText.of(place.of(text)).text()).contains(folded.text().substring(i, i + 1));
      reached = place.start();
    }
  }

  @Property
  void wordsAreOrderedAndAsTheTextWritesThem(
      @ForAll @CharRange(from = '\u0020', to = '\u06FF') String text) {
    int reached = 0;
    for (Word word : Words.of(text)) {
      assertThat(word.span().start()).isGreaterThanOrEqualTo(reached);
      assertThat(word.span().of(text)).isEqualTo(word.text()).isNotEmpty();
      reached = word.span().end();
    }
  }

  @Property
  void latinDigitsKeepTheLengthOfTheText(
      @ForAll @CharRange(from = '\u0600', to = '\u06FF') String text) {
    assertThat(ArabicDigits.toLatin(text))
        .hasSameSizeAs(text)
        .doesNotContainPattern("[\u0660-\u0669\u06F0-\u06F9]");
  }
}
