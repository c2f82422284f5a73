package dev.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isnad.arabic.Sentences;
import dev.isnad.eval.EvaluationSet.Text;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecombinedTextsTest {
  private static final List<Text> MATERIAL =
      List.of(
          new Text("a", "المنارة", "بُنيت المنارة قبل قرن. يحرسها شيخ من القرية. تضيء كل ليلة."),
          new Text("b", "السوق", "يفتح السوق فجرًا. تباع فيه الأقمشة. يقصده الناس من بعيد."),
          new Text("c", "النهر", "ينبع النهر من الجبل. يسقي الحقول كلها."));

  private final RecombinedTexts texts = new RecombinedTexts(MATERIAL, 7);

  @Test
  void textDependsOnSeedAndNumberAlone() {
    assertThat(new RecombinedTexts(MATERIAL, 7).text(5)).isEqualTo(texts.text(5));
    assertThat(new RecombinedTexts(MATERIAL, 8).text(5)).isNotEqualTo(texts.text(5));
  }

  @Test
  void numbersGiveDifferentTexts() {
    assertThat(IntStream.range(0, 20).mapToObj(texts::text).map(Text::body).distinct())
        .hasSizeGreaterThan(15);
    assertThat(texts.text(3).id()).isEqualTo("mix-3");
  }

  @Test
  void sentencesAreTheMaterialsOwn() {
    String body = texts.text(1).body();

    assertThat(Sentences.split(body))
        .hasSizeGreaterThan(3)
        .allSatisfy(
            sentence ->
                assertThat(MATERIAL).anyMatch(text -> text.body().contains(sentence.of(body))));
  }

  @Test
  void withoutSentencesThereIsNothingToRecombine() {
    List<Text> blank = List.of(new Text("x", "عنوان", " "));
    assertThatThrownBy(() -> new RecombinedTexts(blank, 1)).isInstanceOf(EvaluationException.class);
  }
}
