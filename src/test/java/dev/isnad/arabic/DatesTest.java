package dev.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  /** A Tuesday. */
  private static final LocalDate REFERENCE = LocalDate.of(2024, 2, 20);

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          في 11 فبراير 2024                    | 2024-2-11
          في ١١ شباط ٢٠٢٤                      | 2024-2-11
          11 شباط/فبراير 2024                  | 2024-2-11
          11 فبراير (شباط) 2024                | 2024-2-11
          3 تشرين الثاني من عام 2023           | 2023-11-3
          18 جانفي 2017                        | 2017-1-18
          1 غشت 2022                           | 2022-8-1
          الحادي عشر من فبراير 2024            | 2024-2-11
          الأول من كانون الثاني 2024           | 2024-1-1
          3-5 مارس 2023                        | 2023-3-3; 2023-3-5
          February 11, 2024                    | 2024-2-11
          11th of Feb 2024                     | 2024-2-11
          2024-02-11                           | 2024-2-11
          ١١/٠٢/٢٠٢٤                           | 2024-2-11
          02/13/2024                           | 2024-2-13
          11.2.2024                            | 2024-2-11
          في فبراير 2024                       | 2024-2
          في يناير الماضي                      | 2024-1
          في ديسمبر                            | 2023-12
          في آذار المقبل                       | 2024-3
          صيف 2025                             | 2025
          عام 2019                             | 2019
          العام 2019                           | 2019
          سنة 1453                             | 1453
          بين عامي 2010 و2015                  | 2010; 2015
          انتخابات 2020                        | 2020
          العام الماضي                         | 2023
          السنة المقبلة                        | 2025
          هذا العام                            | 2024
          الشهر الماضي                         | 2024-1
          أمس                                  | 2024-2-19
          امبارح                               | 2024-2-19
          أول أمس                              | 2024-2-18
          غدا                                  | 2024-2-21
          الجمعة الماضية                       | 2024-2-16
          الخميس المقبل                        | 2024-2-22
          الثلاثاء الماضي                      | 2024-2-13
          شتاء 2023                            | 2023
          يناير الفائت                         | 2024-1
          """)
  void readsTheDate(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14 رمضان 1445 هـ",
        "عام 1445هـ",
        "30/02/2024",
        "2024 شخصا",
        "رقم 202400",
        "1999.5 دولار",
        "مارس الرياضة",
        "آب إلى رشده",
        "بنسبة 2000%",
        "13/13/2024"
      })
  void whatIsNoGregorianDateIsLeftAlone(String text) {
    assertThat(Dates.find(text, REFERENCE)).isEmpty();
  }

  @Test
  void theSpanCoversTheWordsOfTheDate() {
    String text = "قال أمس إن الاتفاق وُقّع في ١١ شباط/فبراير ٢٠٢٤ بالعاصمة";
    assertThat(Dates.find(text, REFERENCE).stream().map(date -> date.span().of(text)))
        .containsExactly("أمس", "١١ شباط/فبراير ٢٠٢٤");
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          11th, February 2024 GMT              | 2024-02-11
          11 شباط/فبراير 2024                  | 2024-02-11
          الأحد 11 فبراير 2024 - 10:30 ص       | 2024-02-11
          الأحد، 11 فبراير 2024 10:30 بتوقيت غرينتش | 2024-02-11
          ١١/٠٢/٢٠٢٤                           | 2024-02-11
          11-02-2024                           | 2024-02-11
          2024-02-11                           | 2024-02-11
          2024/2/11                            | 2024-02-11
          2024-02-11T10:00:00Z                 | 2024-02-11
          2024-02-11T10:00:00.000+03:00        | 2024-02-11
          Sun, 11 Feb 2024 10:00:00 +0300      | 2024-02-11
          Sunday, February 11, 2024            | 2024-02-11
          1 شعبان 1445 هـ الموافق 11 فبراير 2024م | 2024-02-11
          11 جانفي 2024                        | 2024-01-11
          الثلاثاء 20 شباط 2024 الساعة 8:05 مساءً | 2024-02-20
          """)
  void readsAPublishersDate(String text, LocalDate expected) {
    assertThat(Dates.parsePublished(text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "أمس",
        "فبراير 2024",
        "2024",
        "نشر في 11 فبراير 2024",
        "30 فبراير 2024",
        "1 شعبان 1445 هـ",
        "11 فبراير"
      })
  void readsNothingButOneWholeDay(String text) {
    assertThat(Dates.parsePublished(text)).isEmpty();
  }

  @Test
  void aYearCoversItsMonthsAndDaysButNotTheReverse() {
    PartialDate year = PartialDate.of(2024);
    PartialDate month = PartialDate.of(2024, 2);
    PartialDate day = PartialDate.of(LocalDate.of(2024, 2, 29));
    assertThat(year.covers(month)).isTrue();
    assertThat(month.covers(day)).isTrue();
    assertThat(day.covers(month)).isFalse();
    assertThat(month.covers(PartialDate.of(2024, 3))).isFalse();
    assertThat(month.last()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PartialDate(2024, OptionalInt.empty(), OptionalInt.of(3)));
  }

  @Test
  void readersSeeDayMonthNameAndYear() {
    assertThat(ArabicDates.format(LocalDate.of(2024, 2, 11))).isEqualTo("11 فبراير 2024");
  }

  private static String read(String text) {
    return Dates.find(text, REFERENCE).stream()
        .map(DateMention::date)
        .map(DatesTest::figures)
        .collect(Collectors.joining("; "));
  }

  private static String figures(PartialDate date) {
    String month = date.month().isPresent() ? "-" + date.month().getAsInt() : "";
    String day = date.day().isPresent() ? "-" + date.day().getAsInt() : "";
    return date.year() + month + day;
  }
}
