package dev.isnad.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.article.TestArticles;
import dev.isnad.index.Passage;
import dev.isnad.index.PassageCutter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CandidateTest {
  private static final String SHORT = "افتُتح الميناء عام 1931.";

  /** Ten clauses of six words, commas between them. */
  private static final String LONG =
      IntStream.range(0, 10)
          .mapToObj(i -> "رست في الميناء القديم سفينة " + (i + 11))
          .collect(Collectors.joining("، ", "", "."));

  private static List<Candidate> quotable(String text) {
    List<Passage> passages = PassageCutter.cut(TestArticles.withText(TestArticles.bridge(), text));
    return Candidate.quotable(passages);
  }

  @Test
  void longSentenceIsQuotedInPartsThatEndAtAPause() {
    List<Candidate> parts = quotable(SHORT + " " + LONG);

    assertThat(parts.getFirst().text()).isEqualTo(SHORT);
    assertThat(parts).hasSizeGreaterThan(2);
    assertThat(parts.subList(1, parts.size()))
        .allSatisfy(part -> assertThat(part.words()).hasSizeLessThanOrEqualTo(40))
        .extracting(Candidate::text)
        .allMatch(text -> LONG.contains(text) && (text.endsWith("،") || text.endsWith(".")));
    assertThat(parts.get(1).isCutInFront()).isFalse();
    assertThat(parts.get(1).isCutBehind()).isTrue();
    assertThat(parts.getLast().isCutInFront()).isTrue();
    assertThat(parts.getLast().isCutBehind()).isFalse();
  }

  @Test
  void partsThatFollowEachOtherAreOneQuotationAgain() {
    List<Candidate> parts = quotable(SHORT + " " + LONG);

    List<Candidate> joined = Candidate.joined(parts);

    assertThat(joined).extracting(Candidate::text).containsExactly(SHORT, LONG);
    assertThat(joined.getLast().isCutInFront()).isFalse();
    assertThat(joined.getLast().isCutBehind()).isFalse();
  }

  @Test
  void partsWithAGapBetweenStayApart() {
    List<Candidate> parts = quotable(LONG + " " + SHORT);

    assertThat(Candidate.joined(List.of(parts.getFirst(), parts.getLast()))).hasSize(2);
  }

  @Test
  void shortSentenceIsNeverCut() {
    assertThat(quotable(SHORT))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.isCutInFront()).isFalse();
              assertThat(one.isCutBehind()).isFalse();
            });
  }
}
