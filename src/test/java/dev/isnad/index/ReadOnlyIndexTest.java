package dev.isnad.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isnad.article.Article;
import dev.isnad.article.TestArticles;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadOnlyIndexTest {
  private static final PassageQuery BRIDGE = new PassageQuery("جسر دروان", PassageFilter.NONE, 5);

  @TempDir Path folder;

  @Test
  void readsWhatTheProcessThatKeepsItHasCommitted() {
    try (PassageIndex kept = PassageIndexes.openLucene(folder)) {
      add(kept, TestArticles.bridge());
      try (PassageIndex read = readOnly()) {
        assertThat(read.find(BRIDGE)).isNotEmpty().isEqualTo(kept.find(BRIDGE));
        assertThat(read.scope()).isEqualTo(kept.scope());
        assertThat(read.revisions()).isEqualTo(kept.revisions());
        assertThat(read.revision("dirwan-bridge")).contains(TestArticles.bridge().revision());
      }
    }
  }

  @Test
  void keepsReadingItsCommitWhileTheOtherGoesOn() {
    try (PassageIndex kept = PassageIndexes.openLucene(folder)) {
      add(kept, TestArticles.bridge());
      try (PassageIndex read = readOnly()) {
        kept.write(List.of(new IndexChange.Remove("dirwan-bridge")));
        add(kept, TestArticles.museum());

        assertThat(read.find(BRIDGE)).isNotEmpty();
        assertThat(read.revisions()).containsOnlyKeys("dirwan-bridge");
      }
    }
  }

  @Test
  void takesNoChange() {
    try (PassageIndex kept = PassageIndexes.openLucene(folder)) {
      add(kept, TestArticles.bridge());
      try (PassageIndex read = readOnly()) {
        assertThatThrownBy(() -> add(read, TestArticles.museum()))
            .isInstanceOf(IndexException.class)
            .hasMessageContaining("opened to be read");
      }
    }
  }

  @Test
  void whereNobodyHasBegunAnIndexThereIsNone() {
    assertThat(PassageIndexes.openLuceneReadOnly(folder)).isEmpty();
    assertThat(PassageIndexes.openLuceneReadOnly(folder.resolve("absent"))).isEmpty();
  }

  @Test
  void aSecondKeeperIsRefused() {
    try (PassageIndex kept = PassageIndexes.openLucene(folder)) {
      kept.check();
      assertThatThrownBy(() -> PassageIndexes.openLucene(folder))
          .isInstanceOf(IndexInUseException.class);
    }
  }

  private PassageIndex readOnly() {
    return PassageIndexes.openLuceneReadOnly(folder).orElseThrow();
  }

  private static void add(PassageIndex index, Article article) {
    index.write(
        List.of(
            new IndexChange.Replace(article.id(), article.revision(), PassageCutter.cut(article))));
  }
}
