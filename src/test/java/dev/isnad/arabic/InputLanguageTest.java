package dev.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputLanguageTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          من هو سفير روسيا؟                | ARABIC
          فی کجا                           | ARABIC
          ماذا نشرت RT Arabic؟             | ARABIC
          Who is the ambassador of Russia? | ENGLISH
          NATO summit 2024                 | ENGLISH
          Who is محمد?                     | ENGLISH
          G7 summit 2nd day                | ENGLISH
          covid19 vaccine                  | ENGLISH
          meen 3abdelfatta7                | ARABIZI
          ra2is masr                       | ARABIZI
          shu 7ekye 3an gaza               | ARABIZI
          wa9tash mat ra2is moritania      | ARABIZI
          leih el 7arb                     | ARABIZI
          Qui est le président de la France ? | OTHER_LATIN
          Кто посол                        | OTHER_LATIN
          123 456                          | NONE
          🙂🙂                             | NONE
          ''                               | NONE
          ؟!                               | NONE
          """)
  void tellsTheLanguage(String text, InputLanguage expected) {
    assertThat(InputLanguage.of(text)).isEqualTo(expected);
  }
}
