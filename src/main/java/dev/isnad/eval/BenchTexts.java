package dev.isnad.eval;

import dev.isnad.eval.EvaluationSet.Text;
import dev.isnad.index.IndexChange;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * A set's texts cut into passages, filled up with recombined ones to a number of passages. They are
 * made while they are read and can be read again and again, always the same.
 */
final class BenchTexts implements Iterable<List<IndexChange.Replace>> {
  private static final int BATCH = 5_000;

  private final List<Text> own;
  private final RecombinedTexts more;
  private final int passages;

  /**
   * @param passages how many in all; the set's own are never left out
   */
  BenchTexts(List<Text> own, RecombinedTexts more, int passages) {
    this.own = own;
    this.more = more;
    this.passages = passages;
  }

  @Override
  public Iterator<List<IndexChange.Replace>> iterator() {
    return new Batches();
  }

  private final class Batches implements Iterator<List<IndexChange.Replace>> {
    private int texts;
    private int made;

    @Override
    public boolean hasNext() {
      return texts < own.size() || made < passages;
    }

    @Override
    public List<IndexChange.Replace> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      List<IndexChange.Replace> batch = new ArrayList<>();
      while (batch.size() < BATCH && hasNext()) {
        batch.add(one());
      }
      return batch;
    }

    private IndexChange.Replace one() {
      boolean isOwn = texts < own.size();
      IndexChange.Replace text =
          isOwn
              ? IsnadSearch.cut(own.get(texts))
              : upTo(passages - made, IsnadSearch.cut(more.text(texts - own.size())));
      texts++;
      made += text.passages().size();
      return text;
    }
  }

  private static IndexChange.Replace upTo(int most, IndexChange.Replace text) {
    return text.passages().size() <= most
        ? text
        : new IndexChange.Replace(
            text.articleId(), text.revision(), text.passages().subList(0, most));
  }
}
