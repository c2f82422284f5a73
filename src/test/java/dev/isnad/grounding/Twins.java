package dev.isnad.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.article.TestArticles;
import dev.isnad.index.Passage;
import dev.isnad.index.PassageCutter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What the gate shows of a report, and what it holds that is built alike. */
final class Twins {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  private Twins() {}

  /** The true sentence is shown and the false one is not. */
  static void areToldApart(String report, String said, String changed) {
    assertThat(isShown(report, said)).as(said).isTrue();
    assertThat(isShown(report, changed)).as(changed).isFalse();
  }

  /** Whether the gate shows a sentence that cites all of this report. */
  static boolean isShown(String report, String sentence) {
    List<Passage> passages =
        PassageCutter.cut(TestArticles.withText(TestArticles.bridge(), report));
    List<Integer> cited = IntStream.rangeClosed(1, passages.size()).boxed().toList();
    return new SentenceGate(passages, TODAY, 0.5).judge(sentence, cited)
        instanceof Verdict.Supported;
  }
}
