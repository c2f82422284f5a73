package dev.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.arabic.SearchTerm.Kind;
import dev.isnad.arabic.SearchTerm.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTermsTest {
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          متى افتتح الوزير المتحف الجديد؟           | افتتح الوزير المتحف الجديد
          وين صار الحريق الكبير؟                    | صار الحريق الكبير
          شنو هي المدينة اللي زارها الرئيس؟         | المدينه زارها الرييس
          إيه سبب الزيارة دي؟                       | سبب الزياره
          علاش تأخرات الباخرة ديال الصيد؟           | تاخرات الباخره الصيد
          شلون وصلت القافلة؟                        | وصلت القافله
          حسب النص، كم بلغت المسافة؟                | بلغت المسافه
          من هم؟                                    | من هم
          """)
  void wordsOfAskingAreNotSearched(String question, String words) {
    List<String> searched =
        SearchTerms.of(question).terms().stream().map(SearchTerm::word).toList();
    assertThat(String.join(" ", searched)).isEqualTo(words);
  }

  @ParameterizedTest(name = "{0} may be {1}")
  @CsvSource({
    "بيكتب, يكتب",
    "كيكتب, يكتب",
    "هيكتب, يكتب",
    "ماكتبوش, كتبو",
    "لكيكتب, يكتب",
    "لبليك, بليك",
    "عالشجرة, شجره",
    "اتبرعله, اتبرع"
  })
  void dialectVerbIsReadWithoutItsParticles(String word, String reading) {
    assertThat(term(word).readings()).extracting(Reading::word).contains(reading);
  }

  @Test
  void dialectWordBringsStandardOnes() {
    assertThat(term("طوموبيل").readings()).contains(new Reading("سياره", 1, Kind.DIALECT));
    assertThat(term("السيارة").readings()).noneMatch(r -> r.kind() == Kind.DIALECT);
  }

  @Test
  void wordsThatFrameAQuestionWeighLess() {
    assertThat(term("الأشياء").weight()).isLessThan(term("المتحف").weight());
  }

  @Test
  void textWithoutWordsHasNoTerms() {
    assertThat(SearchTerms.of("؟!… 🙂").terms()).isEmpty();
  }

  @Test
  void repeatedWordCountsOnce() {
    assertThat(SearchTerms.of("المتحف ثم المتحف").terms()).hasSize(1);
  }

  private static SearchTerm term(String word) {
    return SearchTerms.of(word).terms().getFirst();
  }
}
