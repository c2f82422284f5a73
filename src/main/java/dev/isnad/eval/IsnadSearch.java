package dev.isnad.eval;

import dev.isnad.article.Article;
import dev.isnad.article.Status;
import dev.isnad.eval.EvaluationSet.Text;
import dev.isnad.index.IndexChange;
import dev.isnad.index.PassageCutter;
import dev.isnad.index.PassageFilter;
import dev.isnad.index.PassageIndex;
import dev.isnad.index.PassageIndexes;
import dev.isnad.index.PassageQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The product's own path: texts become articles, articles are cut into passages, passages are
 * indexed and found, and a text's rank is that of its best passage.
 */
final class IsnadSearch implements SearchSystem {
  /** A report needs a title; one without words says nothing. */
  private static final String NO_TITLE = "—";

  private static final int BATCH = 50_000;

  /** A text may have several passages among the first. */
  private static final int PASSAGES_PER_TEXT = 3;

  private final Path folder;
  private final PassageIndex index;

  IsnadSearch(Path folder) {
    this.folder = folder;
    this.index = PassageIndexes.openLucene(folder);
  }

  /** The index itself, for whoever asks more than which texts are found. */
  PassageIndex passages() {
    return index;
  }

  @Override
  public String name() {
    return "isnad";
  }

  @Override
  public void index(List<Text> texts) {
    for (int from = 0; from < texts.size(); from += BATCH) {
      List<IndexChange> changes = new ArrayList<>();
      for (Text text : texts.subList(from, Math.min(texts.size(), from + BATCH))) {
        changes.add(cut(text));
      }
      index.write(changes);
    }
  }

  /** A text as the publisher would hand it to the index. */
  static IndexChange.Replace cut(Text text) {
    Article article = article(text);
    return new IndexChange.Replace(article.id(), article.revision(), PassageCutter.cut(article));
  }

  private static Article article(Text text) {
    String title = text.title().isBlank() ? NO_TITLE : text.title();
    return new Article(
        text.id(),
        title,
        "eval",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false,
        Status.PUBLISHED,
        Map.of(),
        text.body().isBlank() ? title : text.body());
  }

  @Override
  public long indexBytes() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> search(String question, int limit) {
    int passages = limit <= 10 ? limit : limit * PASSAGES_PER_TEXT;
    return index.find(new PassageQuery(question, PassageFilter.NONE, passages)).stream()
        .map(hit -> hit.passage().articleId())
        .distinct()
        .limit(limit)
        .toList();
  }

  @Override
  public void close() {
    index.close();
  }
}
