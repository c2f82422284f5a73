package dev.isnad.index;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The side door of an index that can search by meaning: through it passages get their vectors, some
 * time after they were written. A vector is kept under its passage's words, so that what is indexed
 * again, or moved, or withdrawn and published again, has it at once. Safe for use by several
 * threads; finding and writing go on meanwhile.
 */
public interface PassageVectors {
  /**
   * What lacks vectors.
   *
   * @param articles reports that {@link #attach} can do something for, once the texts have vectors
   * @param texts what is to be made vectors of, by the key to {@link #keep} each under
   */
  record Gap(Set<String> articles, Map<String, String> texts) {
    public Gap {
      articles = Set.copyOf(articles);
      texts = Map.copyOf(texts);
    }

    /** Whether nothing is left to do. */
    public boolean isEmpty() {
      return articles.isEmpty();
    }
  }

  /**
   * How far it has come.
   *
   * @param with passages that have a vector
   * @param without passages that have none, and are found by their words alone
   */
  record Coverage(long with, long without) {}

  /**
   * From now on vectors are of this space. Those kept of another are deleted once every passage has
   * a new one.
   *
   * @throws IndexException where the vectors cannot be read or written; so do the other methods
   */
  void use(VectorSpace space);

  /**
   * Some of what lacks vectors of the space in use.
   *
   * @param limit about how many passages at most
   * @param except keys of texts that cannot have one
   */
  Gap gap(int limit, Set<String> except);

  /**
   * Keeps vectors; when this returns they are on the disk.
   *
   * @param vectors by the keys of a {@link Gap}
   * @throws IllegalArgumentException where one is of another space, or without direction
   */
  void keep(Map<String, float[]> vectors);

  /**
   * Gives the passages of these reports, as they are now, the vectors that are kept for them. When
   * this returns they are found by them; when there is no {@link Gap} left, that is on the disk.
   */
  void attach(Set<String> articles);

  /** How far it has come; empty while no space is in use. */
  Optional<Coverage> coverage();

  /** Calls back, quickly, after every change to the index. Replaces what was given before. */
  void onWrite(Runnable listener);
}
