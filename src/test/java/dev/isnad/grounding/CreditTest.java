package dev.isnad.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.article.TestArticles;
import dev.isnad.index.PassageCutter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sentence says of the way its report took is compared with the report's own chain. */
class CreditTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  /** Published by صحيفة المنارة on 2 March 2024, through إذاعة الساحل and وكالة سهيل. */
  private static boolean isShown(String sentence) {
    return verdict(sentence) instanceof Verdict.Supported;
  }

  private static Verdict verdict(String sentence) {
    return new SentenceGate(PassageCutter.cut(TestArticles.bridge()), TODAY, 0.5)
        .judge(sentence, List.of(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "بلغت كلفة المشروع 48 مليون درهم، بحسب «صحيفة المنارة»",
        "بلغت كلفة المشروع 48 مليون درهم، بحسب «صحيفة المنارة» في 2 مارس 2024",
        "بلغت كلفة المشروع 48 مليون درهم، بحسب صحيفة «المنارة» في 2 آذار",
        "بلغت كلفة المشروع 48 مليون درهم، بحسب «المنارة» في السبت 2 مارس/آذار 2024",
        "بلغت كلفة المشروع 48 مليون درهم وفق صحيفة المنارة (2 مارس 2024)",
        "بلغت كلفة المشروع 48 مليون درهم، وفقًا لـ«صحيفة المنارة» نقلًا عن «وكالة سهيل»",
        "بلغت كلفة المشروع 48 مليون درهم، وفقًا لصحيفة المنارة في 2 مارس 2024 نقلًا عن وكالة سهيل",
        "بلغت كلفة المشروع 48 مليون درهم، بحسب «صحيفة المنارة» نقلًا عن «وكالة سهيل» في 2 مارس 2024",
        "بلغت كلفة المشروع 48 مليون درهم، كما ذكرت «صحيفة المنارة»، نقلًا عن «إذاعة الساحل» و«وكالة سهيل»",
        "بلغت كلفة المشروع 48 مليون درهم، نقلًا عن «وكالة سهيل»",
        "بلغت كلفة المشروع 48 مليون درهم، بحسب تقرير نشرته «صحيفة المنارة» في 2 مارس 2024",
        "بحسب «صحيفة المنارة» في 2 مارس 2024، بلغت كلفة المشروع 48 مليون درهم",
        "وبحسب ما أوردته «صحيفة المنارة» نقلًا عن «وكالة سهيل»، بلغت كلفة المشروع 48 مليون درهم",
        "ذكرت «صحيفة المنارة» في 2 مارس 2024 أن كلفة المشروع بلغت 48 مليون درهم",
        "بلغت كلفة المشروع، بحسب «صحيفة المنارة»، 48 مليون درهم"
      })
  void theReportsOwnHousesAndDay(String sentence) {
    assertThat(isShown(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "بلغت كلفة المشروع 48 مليون درهم، بحسب «صحيفة الفنار»",
        "بلغت كلفة المشروع 48 مليون درهم، بحسب «موقع المنارة»",
        "بلغت كلفة المشروع 48 مليون درهم، بحسب «صحيفة المنارة الجديدة»",
        "بلغت كلفة المشروع 48 مليون درهم، بحسب صحيفة المنارة الجديدة",
        "بلغت كلفة المشروع 48 مليون درهم، بحسب مراسل صحيفة المنارة",
        "بلغت كلفة المشروع 48 مليون درهم، بحسب «صحيفة المنارة» و«صحيفة الفنار»",
        "بلغت كلفة المشروع 48 مليون درهم، بحسب «صحيفة المنارة» في 3 مارس 2024",
        "بلغت كلفة المشروع 48 مليون درهم، بحسب «صحيفة المنارة» في 2 مايو 2024",
        "بلغت كلفة المشروع 48 مليون درهم، بحسب «صحيفة المنارة» في 2 مارس 2023",
        "بلغت كلفة المشروع 48 مليون درهم، بحسب «صحيفة المنارة» اليوم",
        "بلغت كلفة المشروع 48 مليون درهم، بحسب «صحيفة المنارة» نقلًا عن «وكالة الفنار»",
        "بلغت كلفة المشروع 48 مليون درهم، بحسب «وكالة سهيل» نقلًا عن «صحيفة المنارة»",
        "بلغت كلفة المشروع 48 مليون درهم، بحسب «صحيفة الفنار» نقلًا عن «وكالة سهيل»",
        "بلغت كلفة المشروع 84 مليون درهم، بحسب «صحيفة المنارة» في 2 مارس 2024",
        "بحسب «صحيفة الفنار» في 2 مارس 2024، بلغت كلفة المشروع 48 مليون درهم",
        "بحسب «صحيفة المنارة»، في 2 مارس 2024 بلغت كلفة المشروع 48 مليون درهم",
        "ذكرت «صحيفة الفنار» أن كلفة المشروع بلغت 48 مليون درهم",
        "كلفة المشروع 48 مليون درهم، ودفعت «صحيفة المنارة» نصفها"
      })
  void noOtherHouseOrDay(String sentence) {
    assertThat(isShown(sentence)).isFalse();
  }

  @Test
  void aWrongDayIsTheReason() {
    assertThat(verdict("بلغت كلفة المشروع 48 مليون درهم، بحسب «صحيفة المنارة» في 3 مارس 2024"))
        .isEqualTo(new Verdict.Held(Verdict.Reason.DATE, "3 مارس 2024"));
  }

  @Test
  void ofTwoReportsTheOneIsCitedThatIsCredited() {
    SentenceGate gate =
        new SentenceGate(
            List.of(
                PassageCutter.cut(TestArticles.bridge()).get(1),
                PassageCutter.cut(TestArticles.copyOfBridge()).get(1)),
            TODAY,
            0.5);

    assertThat(
            gate.judge(
                "بلغت كلفة المشروع 48 مليون درهم، بحسب «موقع النهر» في 3 مارس 2024", List.of(1, 2)))
        .isEqualTo(new Verdict.Supported(List.of(2), false));
  }

  @Test
  void whatSomebodySaysNeedsHisNameAsWell() {
    SentenceGate gate = new SentenceGate(PassageCutter.cut(TestArticles.bridge()), TODAY, 0.5);

    assertThat(
            gate.judge("سيُفتتح جسر دروان الجديد أمام السيارات، بحسب «صحيفة المنارة»", List.of(1)))
        .isInstanceOf(Verdict.Held.class);
  }
}
