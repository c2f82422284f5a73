package dev.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.arabic.Words;
import dev.isnad.article.Attribution;
import dev.isnad.index.Hit;
import dev.isnad.index.IndexScope;
import dev.isnad.index.Passage;
import dev.isnad.index.WordUse;
import dev.isnad.retrieval.Retrieval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which reports speak of all that a question names. */
class BriefTest {
  private static final String TRAIN = "بلغت كلفة القطار السريع ثلاثة مليارات.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "كم كلفة القطار في فرنسا؟ | قطار في فرنسا",
        "كم كلفة القطار في فرنسا؟ | القطار الفرنسي",
        // A city stands for its country, a seat of government for what it governs.
        "كم كلفة القطار في فرنسا؟ | قطار مرسيليا",
        "ماذا تريد باريس من القطار؟ | القطار الفرنسي",
        // One of two suffices, and one word of a person's name, in any spelling.
        "كم كلفة القطار بين فرنسا وإسبانيا؟ | قطار إسبانيا",
        "كم كلفة قطار دونالد ترامب؟ | قطار ترمب",
        // Neither a language nor a continent need be named, nor can Latin letters be compared.
        "ما اسم القطار بالإنجليزية؟ | القطار",
        "كم كلفة القطار في أوروبا؟ | القطار",
        "كم كلفة قطار TGV؟ | القطار",
        // Misspelled behind the name of another country.
        "كم كلفة القطار في غينيا بيساوو؟ | قطار غينيا بيساو",
        // Common nouns are no names.
        "كم كلفة القطار في مدينة كبيرة؟ | القطار",
        "كم مدينة يبلغها القطار؟ | القطار",
      })
  void ofAReportThatNamesItAllIsLeft(String question, String title) {
    assertThat(brief(question, title).ofReportsNaming().passages()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "كم كلفة القطار في فرنسا؟ | قطار إسبانيا",
        "كم كلفة القطار في مرسيليا؟ | القطار الفرنسي",
        "كم كلفة القطار في كوريا الجنوبية؟ | قطار كوريا الشمالية",
        "كم كلفة قطار دونالد ترامب؟ | قطار بايدن",
        "كم كلفة القطار في ورسان؟ | القطار",
        "كم كلفة قطار ميناء الجون؟ | قطار ميناء الزهر",
      })
  void ofAReportThatNamesAnotherNothingIsLeft(String question, String title) {
    assertThat(brief(question, title).ofReportsNaming().passages()).isEmpty();
  }

  private static Brief brief(String question, String title) {
    Passage passage =
        new Passage(
            "train",
            "1",
            0,
            0,
            TRAIN.length(),
            TRAIN,
            title,
            "",
            new Attribution(Optional.empty(), List.of(), "صحيفة المنارة", Optional.empty()),
            Optional.empty(),
            List.of());
    List<WordUse> uses =
        Words.of(question).stream().map(word -> new WordUse(word.folded(), 0, 0)).toList();
    IndexScope scope = new IndexScope(1, 1, Optional.empty(), Optional.empty());
    return Brief.of(
        question,
        new Retrieval(question, List.of(new Hit(passage, 1)), List.of(), scope, uses),
        LocalDate.of(2026, 3, 1));
  }
}
