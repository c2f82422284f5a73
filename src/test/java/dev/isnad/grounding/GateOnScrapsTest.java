package dev.isnad.grounding;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.isnad.article.TestArticles;
import dev.isnad.index.Passage;
import dev.isnad.index.PassageCutter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever a model writes about whatever stands in a report gets a verdict. */
class GateOnScrapsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
  private static final int SCRAPS = 60;

  /** What stands at odd places in what people and models write. */
  private static final List<String> ODD =
      List.of(
          "،",
          "، و",
          " «",
          "»",
          "\u064D",
          "\u0640",
          " 5",
          "٪",
          " بعد غدٍ الأحد",
          " غدًا",
          "2",
          "/2021",
          " من 3 إلى",
          ":",
          " ثلاثة آلاف",
          " و2019",
          "؟",
          " قال إن",
          " بحسب",
          "-");

  /** Reports with odd things in them, and of their sentences scraps, joined anyhow. */
  @Test
  void everyScrapIsJudged() throws IOException {
    Random random = new Random(20261128);
    for (List<Passage> report : GateStress.reports("round5").values()) {
      String text = withOddThings(text(report), random);
      List<Passage> odd = PassageCutter.cut(TestArticles.withText(TestArticles.bridge(), text));
      SentenceGate gate = new SentenceGate(odd, TODAY, 0.5);
      List<Integer> all = IntStream.rangeClosed(1, odd.size()).boxed().toList();
      for (int i = 0; i < SCRAPS; i++) {
        String scraps = scraps(text, random);
        assertThatCode(() -> gate.judge(scraps, all)).as(scraps).doesNotThrowAnyException();
      }
    }
  }

  private static String text(List<Passage> report) {
    return report.stream().map(Passage::text).collect(Collectors.joining("\n\n"));
  }

  private static String withOddThings(String text, Random random) {
    StringBuilder odd = new StringBuilder();
    for (String word : text.split(" ")) {
      odd.append(word).append(random.nextInt(8) == 0 ? anyOf(ODD, random) : "").append(' ');
    }
    return odd.toString();
  }

  private static String scraps(String text, Random random) {
    StringBuilder scraps = new StringBuilder();
    for (int part = random.nextInt(3); part >= 0; part--) {
      int start = random.nextInt(text.length());
      int end = Math.min(text.length(), start + 20 + random.nextInt(120));
      scraps.append(text, start, end).append(' ').append(anyOf(ODD, random));
    }
    return scraps.toString();
  }

  private static String anyOf(List<String> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }
}
