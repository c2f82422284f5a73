package dev.isnad.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.article.Article;
import dev.isnad.article.ArticleStore;
import dev.isnad.article.CorpusProblem;
import dev.isnad.article.TestArticles;
import dev.isnad.index.PassageIndex;
import dev.isnad.index.PassageIndexes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HiddenReportsTest {
  /** A store in memory: a folder that its owner may not open cannot be made on every machine. */
  private record Shelf(List<Article> articles, List<CorpusProblem> problems)
      implements ArticleStore {
    @Override
    public Optional<Article> find(String id) {
      return articles.stream().filter(article -> article.id().equals(id)).findFirst();
    }

    @Override
    public List<CorpusProblem> read(Consumer<? super Article> reader) {
      articles.forEach(reader);
      return problems;
    }

    @Override
    public void save(Article article) {
      throw new UnsupportedOperationException();
    }
  }

  @TempDir Path folder;

  @Test
  void nothingIsTakenForDeletedWhileAFolderCannotBeOpened() {
    CorpusProblem closed = new CorpusProblem("2024", 0, "closed", "مغلق", Optional.empty(), true);
    try (PassageIndex index = PassageIndexes.openLucene(folder)) {
      new CatchUp(new Shelf(TestArticles.all(), List.of()), index).run();

      CatchUp.Report report =
          new CatchUp(new Shelf(List.of(TestArticles.museum()), List.of(closed)), index).run();

      assertThat(report).isEqualTo(new CatchUp.Report(0, 0, 0, List.of(closed)));
      assertThat(index.revisions()).hasSize(3);
      assertThat(new CatchUp(new Shelf(List.of(), List.of()), index).run().removed()).isEqualTo(3);
    }
  }
}
