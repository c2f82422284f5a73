package dev.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class ArabicFoldingTest {
  @Property
  void foldingTwiceChangesNothing(@ForAll @StringLength(max = 60) String text) {
    String folded = ArabicFolding.fold(text);
    assertThat(ArabicFolding.fold(folded)).isEqualTo(folded);
  }

  @Property
  void diacriticsNeverTellWordsApart(
      @ForAll @CharRange(from = 'ا', to = 'ي') @StringLength(max = 20) String word) {
    StringBuilder vowelled = new StringBuilder();
    word.chars().forEach(c -> vowelled.append((char) c).append('\u064E'));
    assertThat(ArabicFolding.fold(vowelled)).isEqualTo(ArabicFolding.fold(word));
  }

  @Property
  void stemAndSkeletonOfAWordAreNeverEmpty(
      @ForAll @CharRange(from = 'ا', to = 'غ') @StringLength(min = 1, max = 15) String word) {
    String stem = LightStemmer.stem(ArabicFolding.fold(word));
    assertThat(stem).isNotEmpty();
    assertThat(ConsonantSkeleton.of(stem)).isNotEmpty();
  }
}
