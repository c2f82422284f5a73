package dev.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال إن الأمرَ خطيرٌ جدًّا اليوم  | الأمر خطير جدا      | الأمرَ خطيرٌ جدًّا
          قال إن «الأمر خطير» اليوم        | إن "الأمر خطير"     | إن «الأمر خطير
          قال  إن   الأمر خطير             | إن الأمر            | إن   الأمر
          كـــتاب جديد                     | كتاب                | كـــتاب
          بلغ العدد ١٢ شخصا                | العدد 12            | العدد ١٢
          إلى أرمينيا                      | الى ارمينيا         | إلى أرمينيا
          """)
  void findsTheQuoteAsTheTextWritesIt(String text, String quote, String found) {
    assertThat(Excerpt.find(text, quote).map(span -> span.of(text))).contains(found);
  }

  @Test
  void aQuoteThatDoesNotStandThereIsNotFound() {
    assertThat(Excerpt.find("قال إن الأمر خطير", "قال إن الأمر هين")).isEmpty();
    assertThat(Excerpt.find("قال", "")).isEmpty();
    assertThat(Excerpt.find("قال", " «»\u064B ")).isEmpty();
    assertThat(Excerpt.find("", "قال")).isEmpty();
  }

  @Test
  void aLigatureIsItsLetters() {
    String text = "أهﻻ وسهلا";
    assertThat(Excerpt.find(text, "أهلا").map(span -> span.of(text))).contains("أهﻻ");
  }

  @Property
  void everySentenceIsFoundInItsTextAndTheSpanFoldsToTheQuote(@ForAll("texts") String text) {
    for (Span sentence : Sentences.split(text)) {
      String quote = sentence.of(text);
      Excerpt.find(text, quote)
          .ifPresentOrElse(
              found -> assertThat(counted(found.of(text))).isEqualTo(counted(quote)),
              () -> assertThat(counted(quote)).isEmpty());
    }
  }

  @Property
  void whatIsAddedInInvisibleLettersIsFoundAllTheSame(@ForAll("texts") String text) {
    String noisy = String.join("\u200F\u0640", text.split("")) + "\u064E";
    assertThat(Excerpt.find(noisy, text).isPresent()).isEqualTo(!counted(text).isEmpty());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "قَالَ",
            "إنّ ",
            "«الأمر» ",
            "خطيرٌ",
            " ",
            ". ",
            "١٢",
            "ﻻ",
            "ـ",
            "\u200F",
            "RT ",
            "\n",
            "ى",
            "😀",
            "\"")
        .list()
        .ofMaxSize(20)
        .map(pieces -> String.join("", pieces));
  }

  /** The letters that count, by another road than the one under test. */
  private static String counted(String text) {
    return ArabicFolding.fold(text).replaceAll("[\\s\\p{Z}\"'«»“”„‟‘’‚‛‹›]", "");
  }
}
