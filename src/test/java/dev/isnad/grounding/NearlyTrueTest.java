package dev.isnad.grounding;

import static dev.isnad.grounding.WinningBackTest.isShown;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences in a report's own words that say a little more, or less, than it does. */
class NearlyTrueTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          خفضت المحكمة عقوبة المهندس وليد نعيم إلى سنتين.|خفضت المحكمة عقوبة المهندس وليد نعيم|برّأت المحكمة المهندس وليد نعيم
          قالت الوزيرة إن المشروع لا يتضمن ضرائب جديدة على الدخل.|قالت الوزيرة إن المشروع لا يتضمن ضرائب جديدة على الدخل|قالت الوزيرة إن المشروع لا يتضمن أي ضرائب جديدة
          وخرجت أولى عربات القطار الخمس عن السكة، ولم تتضرر العربات الأخيرة.|خرجت أولى عربات القطار الخمس عن السكة|خرجت عربات القطار الخمس عن السكة
          نُقل 58 جريحًا إلى ثلاثة مستشفيات، حال تسعة منهم حرجة.|نُقل 58 جريحًا إلى ثلاثة مستشفيات|نُقل 58 جريحًا إلى ثلاثة مستشفيات، حالهم حرجة
          استدعت الوزارة القائم بأعمال سفارة كيلانة وسلمته مذكرة.|استدعت الوزارة القائم بأعمال سفارة كيلانة|استدعت الوزارة سفير كيلانة
          وقالت صحيفة الهضبة إن الاتفاق قد يُعلن قبل نهاية الشهر.|قالت صحيفة الهضبة إن الاتفاق قد يُعلن قبل نهاية الشهر|قالت صحيفة الهضبة إن الاتفاق سيُعلن قبل نهاية الشهر
          دافعت وزيرة التعليم خلود نعيم عن قرارها، وقالت إن الحظر «فرصة للتلاميذ».|قالت وزيرة التعليم خلود نعيم إن الحظر «فرصة للتلاميذ»|قال معلمون للوزيرة إن الحظر «فرصة للتلاميذ»
          قالت الوزيرة إن الهاتف يُحجز حتى نهاية اليوم الدراسي.|قالت الوزيرة إن الهاتف يُحجز حتى نهاية اليوم الدراسي|قالت الوزيرة إن الهاتف يُحجز حتى نهاية العام الدراسي
          """)
  void aWordMoreOrLessMakesItFalse(String report, String said, String changed) {
    assertThat(isShown(report, said)).as(said).isTrue();
    assertThat(isShown(report, changed)).as(changed).isFalse();
  }
}
