package dev.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ترامب     | ترمب
          كوبيركين  | كوبيركن
          نغيما     | أنغيما
          نغيما     | نجيما
          غيني      | جيني
          غورباتشوف | جورباتشوف
          أنغولا    | انجولا
          سبوتنيك   | سبوتنك
          واشنطن    | واشنطون
          كيسنجر    | كيسنغر
          طرابلس    | ترابلس
          بوركينا   | بوركينة
          السيسي    | سيسي
          إيران     | ايران
          ماكرون    | مكرون
          زيلينسكي  | زيلنسكي
          ڤلاديمير  | فلاديمير
          إمبالو    | امبالو
          داوود     | داوود
          """)
  void spellingsOfOneNameHaveOneKey(String one, String other) {
    assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    assertThat(NameKey.same(one, other)).isTrue();
  }

  @ParameterizedTest(name = "{0} ~ {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          بوتين     | لبوتين
          بوتين     | وبوتين
          بوتين     | بوتن
          بايدن     | بيدن
          شولتس     | شولتز
          غورباتشوف | كورباتشوف
          غوتيريش   | جوتيرش
          السودان   | للسودان
          فلاديمير بوتين | فلادمير بوتن
          عبد الفتاح السيسي | عبدالفتاح السيسي
          """)
  void spellingsThatFewAgreeOnMeetWhenCompared(String one, String other) {
    boolean words = one.split(" ").length == other.split(" ").length;
    assertThat(NameKey.same(one, other)).isEqualTo(words);
  }

  @ParameterizedTest(name = "{0} ≠ {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          محمد   | محمود
          محمد   | أحمد
          أحمد   | حامد
          سالم   | سليم
          سلمان  | سليمان
          كمال   | جمال
          كريم   | كرم
          خالد   | خليل
          حسن    | حسين
          عمر    | عامر
          عمر    | عمرو
          علي    | علاء
          مبارك  | مبروك
          ناصر   | نصار
          رشيد   | راشد
          سعيد   | سعد
          قاسم   | جاسم
          ليبيا  | ليبيريا
          النيجر | نيجيريا
          إيران  | العراق
          كاتب   | كتاب
          بوتين  | بايدن
          ماكرون | كاميرون
          موريتانيا | موريشيوس
          غينيا  | غانا
          غامبيا | غابون
          """)
  void differentNamesStayApart(String one, String other) {
    assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    assertThat(NameKey.same(one, other)).isFalse();
  }

  @Test
  void noNameIsNobody() {
    assertThat(NameKey.same("", "")).isFalse();
    assertThat(NameKey.of("…")).isEmpty();
  }
}
