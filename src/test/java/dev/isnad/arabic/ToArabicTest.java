package dev.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToArabicTest {
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Who is the Russian ambassador to Armenia? | من روسيا سفير إلى أرمينيا
          What did Washington say about the South Caucasus? | ما واشنطن قال عن جنوب القوقاز
          How many people were killed in Gaza last week? | كم أشخاص قتل في غزة الأسبوع الماضي
          When did Macron meet Netanyahu in Tel Aviv? | متى ماكرون التقى نتنياهو في تل أبيب
          Guinea-Bissau and Equatorial Guinea | غينيا بيساو و غينيا الاستوائية
          list the six readings | اذكر ستة قراءات
          threatening statements | هدد بيان
          """)
  void anEnglishQuestionBecomesArabicWords(String english, String arabic) {
    assertThat(ToArabic.english(english)).isEqualTo(arabic);
  }

  @ParameterizedTest(name = "{0} ~ {1}")
  @CsvSource({
    "Kopyrkin, كوبيركين",
    "Embalo, إمبالو",
    "Gorbachev, غورباتشيف",
    "Stoltenberg, ستولتنبرغ",
    "Nguema, نغويما",
    "Sergei, سيرغي",
    "Miller, ميلر",
    "Lukashenka, لوكاشينكا"
  })
  void aTranscribedNameMeetsItsArabicSpelling(String name, String arabic) {
    assertThat(NameKey.same(ToArabic.english(name), arabic)).isTrue();
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          meen 3abdelfatta7             | مين عبد الفتاح
          meen safir rosya fi armenia?  | مين سفير روسيا في أرمينيا
          wa9tash mat ra2is moritania   | وقتاش مات رئيس موريتانيا
          2emta el intikhabat           | امتى الانتخابات
          leih el 7arb                  | ليه الحرب
          safara                        | سفرة
          5al6a                         | خلطة
          ra2is el wozara 2024          | رئيس الوزراء 2024
          """)
  void chatArabicBecomesArabicLetters(String arabizi, String arabic) {
    assertThat(ToArabic.arabizi(arabizi)).isEqualTo(arabic);
  }
}
