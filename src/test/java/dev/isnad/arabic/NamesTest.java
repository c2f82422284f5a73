package dev.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال السفير الروسي لدى أرمينيا سيرغي كوبيركين لإذاعة سبوتنيك | الروسي; أرمينيا; سيرغي كوبيركين; سبوتنيك
          أكد السفير الروسي كوبيركين ذلك                  | الروسي; كوبيركين
          وفق ما نشرته RT Arabic على موقعها                | RT Arabic
          زار الرئيس الموريتاني محمد ولد الشيخ الغزواني واشنطن | الموريتاني; محمد ولد الشيخ الغزواني; واشنطن
          عاد الوفد من غينيا بيساو إلى السنغال            | غينيا بيساو; السنغال
          لبوتين وللأمم المتحدة موقف                       | بوتين; الأمم المتحدة
          وصل إلى مالي                                     | مالي
          التقى بنيامين نتنياهو في تل أبيب                 | بنيامين نتنياهو; تل أبيب
          اجتمع عبد الفتاح السيسي مع محمد بن سلمان         | عبد الفتاح السيسي; محمد بن سلمان
          أعلن الوزير كريم عن الخطة                        |
          قال وزير الدفاع خالد العطاري إن الجيش مستعد      | خالد العطاري
          تحدث غورباتشوف عن الإصلاح                        | غورباتشوف
          """)
  void findsTheNames(String text, String expected) {
    assertThat(names(text)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "كان الدعم مالي الطابع وكبيرا", "يدرسون في ظروف صعبة ومخاوف كثيرة", "على كامل تراب الوطن",
            "صوت البرلمان على القانون",
        "الناطق باسم وزارة الداخلية", "خمسون مهندسا وستون عاملا", "تكنولوجيا التلفزيون والإنترنت",
            "هذا الأمل كريم وجميل",
        "بأن الإنسان كائن اجتماعي", "مجريات الأحداث في الميدان"
      })
  void commonWordsAreNoNames(String text) {
    assertThat(Names.find(text)).isEmpty();
  }

  @Test
  void theSpanIsTheNameWithoutWhatIsTiedToIt() {
    String text = "سلّم الرسالة لبوتين ثم عاد";
    NameMention name = Names.find(text).getFirst();
    assertThat(name.span().of(text)).isEqualTo("بوتين");
    assertThat(name.text()).isEqualTo("بوتين");
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          الروسي         | موقف روسيا من الحرب
          روسيا          | قال السفير الروسي
          الأمريكية      | عادت الولايات المتحدة
          بريطانيا       | المملكة المتحدة
          ترمب           | فاز ترامب
          فلاديمير بوتين | قال بوتين، واسمه فلاديمير
          بوتين          | رسالة لبوتين
          RT Arabic      | نقلا عن RT Arabic أمس
          """)
  void aNameOccursInAnyOfItsForms(String name, String text) {
    assertThat(Names.occursIn(name, text)).isTrue();
  }

  @ParameterizedTest(name = "{0} not in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          روسيا          | موقف رومانيا من الحرب
          النيجر         | حكومة نيجيريا
          غينيا          | رئيس غينيا بيساو
          محمد           | قال محمود
          فلاديمير بوتين | قال بوتين
          السنغال        | لا شيء هنا
          """)
  void anotherNameIsNotTaken(String name, String text) {
    assertThat(Names.occursIn(name, text)).isFalse();
  }

  private static String names(String text) {
    List<NameMention> names = Names.find(text);
    return names.stream().map(NameMention::text).collect(Collectors.joining("; "));
  }
}
