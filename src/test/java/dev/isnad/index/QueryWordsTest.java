package dev.isnad.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.arabic.ConsonantSkeleton;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QueryWordsTest {
  /** An index of a thousand passages that knows a few stems. */
  private static final Vocabulary VOCABULARY =
      new Vocabulary() {
        private final Map<String, Integer> stems =
            Map.of("متحف", 40, "يكتب", 30, "سيار", 60, "مهندس", 8, "كبير", 300, "عبدالل", 3);

        @Override
        public int passages() {
          return 1000;
        }

        @Override
        public int stemFrequency(String stem) {
          return stems.getOrDefault(stem, 0);
        }

        @Override
        public int skeletonFrequency(String skeleton) {
          return stems.entrySet().stream()
              .filter(entry -> ConsonantSkeleton.of(entry.getKey()).equals(skeleton))
              .mapToInt(Map.Entry::getValue)
              .sum();
        }

        @Override
        public List<String> similarStems(String stem) {
          return stem.equals("متفح") ? List.of("متحف") : List.of();
        }
      };

  private static List<String> stems(String question, int word) {
    return QueryWords.of(question, VOCABULARY).words().get(word).forms().stream()
        .map(QueryWord.Form::stem)
        .toList();
  }

  @Test
  void knownWordIsSearchedAsItIs() {
    assertThat(stems("المتحف", 0)).containsExactly("متحف");
  }

  @Test
  void dialectVerbIsSearchedWithoutItsParticle() {
    assertThat(stems("بيكتب", 0)).contains("يكتب");
  }

  @Test
  void dialectNounBringsTheStandardOne() {
    assertThat(stems("طوموبيل", 0)).contains("سيار");
  }

  @Test
  void misspelledWordIsMendedFromTheIndex() {
    assertThat(stems("المتفح", 0)).containsExactly("متفح", "متحف");
  }

  @Test
  void gluedWordsAreParted() {
    assertThat(stems("متحفكبير", 0)).contains("متحف", "كبير");
  }

  @Test
  void splitWordIsJoined() {
    assertThat(stems("مهن دس", 0)).contains("مهندس");
  }

  @Test
  void rareWordWeighsMoreThanFrequentOne() {
    List<QueryWord> words = QueryWords.of("المهندس الكبير", VOCABULARY).words();
    assertThat(words.get(0).weight()).isGreaterThan(words.get(1).weight());
  }

  @Test
  void pastedPageIsBounded() {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      page.append("كلمة").append((char) ('ا' + i % 20)).append((char) ('ب' + i / 20)).append(' ');
    }
    assertThat(QueryWords.of(page.toString(), VOCABULARY).words()).hasSize(64);
  }
}
