package dev.isnad.eval;

import dev.isnad.index.Hit;
import dev.isnad.index.IndexChange;
import dev.isnad.index.Passage;
import dev.isnad.index.PassageFilter;
import dev.isnad.index.PassageQuery;
import dev.isnad.retrieval.Retriever;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The product, by two doors: the index alone, and the whole way from a reader's question (its
 * language, names and times, copies of a story, words mended) to passages.
 */
final class IsnadPeer implements BenchPeer {
  private final IsnadSearch search;
  private final Retriever retriever;

  private IsnadPeer(Path folder) {
    search = new IsnadSearch(folder);
    retriever = new Retriever(search.passages());
  }

  static final class Isnad implements Source {
    @Override
    public String name() {
      return "isnad";
    }

    @Override
    public BenchPeer open(Path folder) {
      return new IsnadPeer(folder);
    }
  }

  @Override
  public void add(List<IndexChange.Replace> reports) {
    search.passages().write(List.copyOf(reports));
  }

  /**
   * As the product does when it has taken in a corpus. Segments that have been merged leave the
   * disk with the writing after it.
   */
  @Override
  public void finish() {
    search.passages().caughtUp();
    do {
      search.passages().write(List.of());
    } while (Merges.waited());
  }

  @Override
  public long indexBytes() {
    return search.indexBytes();
  }

  @Override
  public List<Door> doors() {
    return List.of(
        new Door("isnad index", (question, limit) -> places(index(question, limit))),
        new Door("isnad", (question, limit) -> places(whole(question, limit))));
  }

  private List<Hit> index(String question, int limit) {
    return search.passages().find(new PassageQuery(question, PassageFilter.NONE, limit));
  }

  private List<Hit> whole(String question, int limit) {
    return retriever.find(question, PassageFilter.NONE, limit).hits();
  }

  /** Reports that tell the same are found by one hit. */
  private static List<List<String>> places(List<Hit> hits) {
    return hits.stream()
        .map(hit -> Stream.concat(Stream.of(hit.passage()), hit.alsoIn().stream()))
        .map(passages -> passages.map(Passage::articleId).toList())
        .toList();
  }

  @Override
  public void close() {
    search.close();
  }
}
