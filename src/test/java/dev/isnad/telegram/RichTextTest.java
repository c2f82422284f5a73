package dev.isnad.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.isnad.telegram.RichText.Mark;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RichTextTest {
  @Test
  void shortTextStaysWhole() {
    assertThat(RichText.plain(" نعم ").split(10)).extracting(RichText::text).containsExactly("نعم");
  }

  @Test
  void emptyTextHasNoParts() {
    assertThat(RichText.plain(" \n ").split(10)).isEmpty();
  }

  @Test
  void cutsAtTheLastBreakThatFits() {
    RichText text =
        new RichText.Builder()
            .append("أول.")
            .mayBreak()
            .append(" ثان.")
            .mayBreak()
            .append(" ثالث.")
            .mayBreak()
            .build();
    assertThat(text.split(11)).extracting(RichText::text).containsExactly("أول. ثان.", "ثالث.");
  }

  @Test
  void withoutBreakCutsBetweenWordsAndElseBetweenCharacters() {
    assertThat(RichText.plain("كلمة طويلة").split(7))
        .extracting(RichText::text)
        .containsExactly("كلمة", "طويلة");
    assertThat(RichText.plain("🙂🙂🙂").split(3))
        .extracting(RichText::text)
        .containsExactly("🙂", "🙂", "🙂");
  }

  @Test
  void marksAreCutAlong() {
    RichText text =
        new RichText.Builder()
            .append("قال ")
            .link("كلمة طويلة", Optional.of(URI.create("https://example.org")))
            .build();
    List<RichText> parts = text.split(9);
    assertThat(parts).extracting(RichText::text).containsExactly("قال كلمة", "طويلة");
    assertThat(parts.get(0).marks())
        .extracting(Mark::start, Mark::end)
        .containsExactly(tuple(4, 8));
    assertThat(parts.get(1).marks())
        .extracting(Mark::start, Mark::end)
        .containsExactly(tuple(0, 5));
  }

  @RepeatedTest(200)
  void everyPartFitsNothingIsLostAndMarksKeepTheirText(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    RichText text = anyText(random);
    int limit = 2 + random.nextInt(40);
    List<RichText> parts = text.split(limit);
    String joined = String.join("", parts.stream().map(RichText::text).toList());
    assertThat(joined.replaceAll("\\s", "")).isEqualTo(text.text().replaceAll("\\s", ""));
    for (RichText part : parts) {
      assertThat(part.text()).hasSizeBetween(1, limit).isEqualTo(part.text().strip());
      assertThat(part.text().codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
      assertThat(part.marks())
          .allMatch(mark -> mark.start() < mark.end() && mark.end() <= part.text().length());
    }
    assertThat(marked(parts)).isEqualTo(marked(List.of(text)));
  }

  private static String marked(List<RichText> parts) {
    var marked = new StringBuilder();
    for (RichText part : parts) {
      part.marks().forEach(mark -> marked.append(part.text(), mark.start(), mark.end()));
    }
    return marked.toString().replaceAll("\\s", "");
  }

  private static RichText anyText(Random random) {
    var text = new RichText.Builder();
    for (int i = 0; i < 12; i++) {
      String word =
          List.of("نعم", "🙂🙂", " ", "\n", "جملةطويلةبلافراغات", "a b", " وِفقًا ")
              .get(random.nextInt(7));
      switch (random.nextInt(3)) {
        case 0 -> text.bold(word);
        case 1 -> text.append(word).mayBreak();
        default -> text.append(word);
      }
    }
    return text.build();
  }
}
