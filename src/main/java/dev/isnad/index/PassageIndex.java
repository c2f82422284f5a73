package dev.isnad.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The door to the index: passages in, ranked passages out. Derived from the articles and always
 * rebuildable from them. Safe for use by several threads.
 */
public interface PassageIndex extends AutoCloseable {
  /**
   * Applies the changes, in order. When this returns they are on the disk and {@link #find} sees
   * them.
   *
   * @throws IndexException where the index cannot be written
   */
  void write(List<IndexChange> changes);

  /**
   * The best passages for the query, best first; several may be of one report.
   *
   * @throws IndexException where the index cannot be read: never an empty list instead
   */
  List<Hit> find(PassageQuery query);

  /**
   * What is searched instead of words of a text that the index does not know, as far as it stands
   * in the hits.
   *
   * @param text as it was searched
   * @throws IndexException as for {@link #find}
   */
  List<Correction> corrections(String text, List<Hit> hits);

  /**
   * How many passages hold each of these words, in their order.
   *
   * @param folded words as {@code ArabicFolding} folds them
   * @throws IndexException as for {@link #find}
   */
  List<WordUse> uses(List<String> folded);

  /**
   * What {@link #find} finds, in the same order, each with the reasons for its score.
   *
   * @throws IndexException as for {@link #find}
   */
  List<Explained> explain(PassageQuery query);

  /**
   * The passages whose vectors are nearest to the query's, best first. Passages that have no vector
   * of its space are not among them, and there may be none that has.
   *
   * @throws IndexException where the index cannot be read
   */
  default List<Hit> near(VectorQuery query) {
    return List.of();
  }

  /** Through which passages get vectors; empty for an index that cannot hold any, or only reads. */
  default Optional<PassageVectors> vectors() {
    return Optional.empty();
  }

  /** The revision of every report the index knows, by its id. */
  Map<String, String> revisions();

  /** The revision of this report, where the index knows it. */
  default Optional<String> revision(String articleId) {
    return Optional.ofNullable(revisions().get(articleId));
  }

  /**
   * Tells the index that it holds all that the store holds. One that was being rebuilt beside an
   * older one answers alone from now on.
   */
  default void caughtUp() {}

  /** How much there is to find, and of what time. */
  IndexScope scope();

  /**
   * Makes sure that the index can be read and written.
   *
   * @throws IndexException where it cannot
   */
  void check();

  @Override
  void close();
}
