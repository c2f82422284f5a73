package dev.isnad.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PassageFeaturesTest {
  private static QueryWord word(String folded, double weight, String... related) {
    return new QueryWord(
        List.of(QueryWord.Form.of(folded, 1)),
        Stream.of(related).map(near -> QueryWord.Form.of(near, 0.3)).toList(),
        weight,
        1);
  }

  private static final QueryWords QUESTION =
      new QueryWords(List.of(word("افتتاح", 3), word("المينا", 5, "مرفا")), 8, true);

  private static float feature(String name, String title, String text) {
    PassageWords words = new PassageWords();
    words.analyze(title, "", text, List.of());
    PassageWords read = new PassageWords();
    byte[] bytes = words.toBytes();
    read.read(bytes, 0, bytes.length);
    float[] features = new PassageFeatures(QUESTION, 20).of(read, 4);
    return features[PassageFeatures.NAMES.indexOf(name)];
  }

  @Test
  void coverageIsTheShareOfTheQuestionsWeight() {
    assertThat(feature("coverStem", "", "زار الوفد المينا أمس")).isEqualTo(0.625f);
    assertThat(feature("missing", "", "زار الوفد المينا أمس")).isEqualTo(0.375f);
    assertThat(feature("coverSkeleton", "", "لا شيء من ذلك")).isZero();
  }

  @Test
  void verbMeetsItsNounBySkeletonOnly() {
    assertThat(feature("coverSkeleton", "", "فتح الباب")).isEqualTo(0.375f);
    assertThat(feature("coverStem", "", "فتح الباب")).isZero();
  }

  @Test
  void titleCountsApart() {
    assertThat(feature("askedInTitle", "افتتاح المينا", "نص")).isEqualTo(1f);
    assertThat(feature("titleAsked", "افتتاح المينا اليوم الجديد", "نص")).isEqualTo(0.5f);
    assertThat(feature("sentence", "افتتاح المينا", "نص")).isZero();
  }

  @Test
  void wordsOfOneSentenceTellMoreThanThoseOfTwo() {
    String one = "جرى افتتاح المينا.";
    String two = "جرى افتتاح. وبقي المينا.";
    assertThat(feature("sentence", "", one)).isEqualTo(1f);
    assertThat(feature("sentence", "", two)).isLessThan(1f);
    assertThat(feature("twoSentences", "", two)).isEqualTo(1f);
  }

  @Test
  void neighboursInTheQuestionAreNeighboursInThePassage() {
    assertThat(feature("pairs", "", "افتتاح المينا")).isPositive();
    assertThat(feature("pairs", "", "افتتاح سوق كبير جديد قرب المينا")).isZero();
    assertThat(feature("run", "", "افتتاح المينا")).isEqualTo(1f);
  }

  @Test
  void wordNearInMeaningStandsInForAMissingOneOnly() {
    assertThat(feature("related", "", "افتتاح المرفا")).isEqualTo(0.625f);
    assertThat(feature("sentenceRelated", "", "افتتاح المرفا")).isEqualTo(0.3125f);
    assertThat(feature("related", "", "افتتاح المينا قرب المرفا")).isZero();
    assertThat(feature("coverSkeleton", "", "المرفا")).isZero();
  }

  @Test
  void numberCountsWhereOneIsAskedFor() {
    assertThat(feature("number", "", "افتتح عام 1931")).isEqualTo(1f);
    assertThat(feature("number", "", "افتتح قديما")).isZero();
  }
}
