package dev.isnad.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What limits a report's words is told with them, or they are not told. */
class LimitsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقال المدير إن المصنع رفض بيع ثلاث آلات قديمة.|قال المدير إن المصنع رفض بيع ثلاث آلات قديمة|قال المدير إن المصنع باع ثلاث آلات قديمة
          وقال المدير إن المصنع قد يغلق أبوابه في مايو إذا بقيت الأسعار مرتفعة.|قال المدير إن المصنع قد يغلق أبوابه في مايو إذا بقيت الأسعار مرتفعة|قال المدير إن المصنع سيغلق أبوابه في مايو
          يغلق المصنع أبوابه في مايو إذا بقيت الأسعار مرتفعة.|يغلق المصنع أبوابه في مايو إذا بقيت الأسعار مرتفعة|يغلق المصنع في مايو أبوابه
          وهذا أكبر حريق في الميناء منذ 2011.|هذا أكبر حريق في الميناء منذ 2011|هذا أكبر حريق في تاريخ الميناء
          وعثر العمال على جسر يرجح أنه شيد في القرن الثاني.|عثر العمال على جسر يرجح أنه شيد في القرن الثاني|أكد العمال أنه شيد في القرن الثاني
          اتفق الجانبان على فتح المعبر الشمالي صباحا، لكنهما اختلفا في تقاسم مياه النهر الكبير.|اتفق الجانبان على فتح المعبر الشمالي صباحا|اتفق الجانبان على فتح المعبر الشمالي صباحا وعلى تقاسم مياه النهر الكبير
          وخفضت الوزارة تقديرها للنمو هذا العام إلى 3%، ورفعته للعام المقبل إلى 5%.|خفضت الوزارة تقديرها للنمو هذا العام إلى 3%|خفضت الوزارة تقديرها للنمو في العام المقبل إلى 3%
          """)
  void areNotLeftOut(String report, String said, String changed) {
    assertThat(WinningBackTest.isShown(report, said)).isTrue();
    assertThat(WinningBackTest.isShown(report, changed)).isFalse();
  }
}
