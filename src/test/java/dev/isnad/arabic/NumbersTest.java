package dev.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أربعة عشر جنديا                      | 14 جندي
          أحد عشر شهرا                         | 11 شهر
          اثنتا عشرة دولة                       | 12 دولة
          خمسة وعشرون يوما                     | 25 يوم
          مئة وخمسة وعشرين ألفا                | 125000
          مائة وثلاثة                          | 103
          ثلاثمئة ألف لاجئ                     | 300000 لاجئ
          ثلاث مئة                             | 300
          ألفان وخمسمئة                        | 2500
          ألفي طن                              | 2000 طن
          مليونا دولار                         | 2000000 دولار
          مليونًا وأربعمئة ألف                 | 1400000
          ثلاثة ملايين ونصف المليون            | 3500000
          3.5 مليون دولار                      | 3500000 دولار
          ٣٫٥ مليار                            | 3500000000
          ١٢٬٥٠٠ شخص                           | 12500 شخص
          1,250,000                            | 1250000
          ۱۲ سفينة                             | 12 سفينة
          25 ألفا                              | 25000
          20%                                  | 20 %
          ٢٠ ٪                                 | 20 %
          خمسة بالمئة                          | 5 %
          عشرين في المائة                      | 20 %
          12.5 بالمائة                         | 12.5 %
          ألف وتسعمئة وخمسون                   | 1950
          مليون وألفا شخص                      | 1002000 شخص
          لخمسة أسباب                          | 5 سبب
          والخمسة عشر                          | 15
          """)
  void readsOneNumber(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          بين عشرين وخمسين جنديا               | 20 جندي; 50 جندي
          من 10 إلى 15 بالمئة                  | 10 %; 15 %
          10-15%                               | 10 %; 15 %
          ثلاثة وأربعة                         | 3; 4
          بين مئة ومئتين                       | 100; 200
          منذ عامين وثلاثة أشهر                | 2 عام; 3 شهر
          قتل 5 وجرح 12 مدنيا                  | 5; 12 مدني
          """)
  void readsBothEndsOfARange(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          المرة الثالثة
          القرن الحادي والعشرين
          اللقاء الثاني عشر
          عشرات الآلاف
          ملايين الناس
          واحد من الناس
          يوم الاثنين
          جلسة مع الملك
          """)
  void ordinalsVagueAmountsAndPronounsAreNoNumbers(String text) {
    assertThat(Numbers.find(text)).isEmpty();
  }

  @Test
  void theSpanCoversTheNumberAndItsSign() {
    String text = "ارتفع بنسبة 20 % خلال مئة وخمسة أيام";
    assertThat(Numbers.find(text).stream().map(number -> number.span().of(text)))
        .containsExactly("20 %", "مئة وخمسة");
  }

  @Test
  void equalAmountsAreEqualHoweverTheyAreWritten() {
    BigDecimal words = Numbers.find("خمسة وعشرون ألفا").getFirst().value();
    assertThat(words).isEqualTo(Numbers.find("٢٥٬٠٠٠").getFirst().value());
    assertThat(words).isEqualTo(Numbers.find("25.0 ألف").getFirst().value());
  }

  private static String read(String text) {
    return Numbers.find(text).stream()
        .map(
            number ->
                number.value().toPlainString() + number.unit().map(unit -> " " + unit).orElse(""))
        .collect(Collectors.joining("; "));
  }
}
