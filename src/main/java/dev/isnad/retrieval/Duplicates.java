package dev.isnad.retrieval;

import dev.isnad.arabic.Words;
import dev.isnad.index.Hit;
import dev.isnad.index.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One story that several reports tell in nearly the same words becomes one hit, that of the best
 * ranked, which keeps the other reports. Nearly the same: most rows of three words of the shorter
 * passage stand in the longer one too (Broder's containment of shingles).
 */
final class Duplicates {
  private static final int ROW = 3;

  /** Shorter passages share their rows by chance. */
  private static final int FEWEST_ROWS = 8;

  private static final double NEARLY_ALL = 0.7;

  /** A brief that another report swallows is no repetition of it. */
  private static final double COMPARABLE = 0.4;

  private Duplicates() {}

  static List<Hit> collapse(List<Hit> hits) {
    List<Story> stories = new ArrayList<>();
    SharedRows known = new SharedRows();
    for (Hit hit : hits) {
      int[] rows = rows(hit.passage().text());
      Optional<Story> told = told(stories, known.with(rows, stories.size()), hit.passage(), rows);
      if (told.isPresent()) {
        told.get().add(hit.passage());
      } else {
        known.add(rows, stories.size());
        stories.add(new Story(hit, rows));
      }
    }
    return stories.stream().map(Story::hit).toList();
  }

  /** The first of the stories that the passage tells again. */
  private static Optional<Story> told(
      List<Story> stories, int[] shared, Passage passage, int[] rows) {
    for (int i = 0; i < shared.length; i++) {
      Story story = stories.get(i);
      if (shared[i] >= NEARLY_ALL * story.shorter(rows) && story.isToldBy(passage, rows)) {
        return Optional.of(story);
      }
    }
    return Optional.empty();
  }

  /** Hashes of the rows of words, in the order of the text. */
  private static int[] rows(String text) {
    int[] words = Words.hashes(text);
    int[] rows = new int[Math.max(0, words.length - ROW + 1)];
    for (int i = 0; i < rows.length; i++) {
      int hash = 1;
      for (int j = i; j < i + ROW; j++) {
        hash = 31 * hash + words[j];
      }
      rows[i] = hash;
    }
    return rows;
  }

  private static boolean same(int[] one, int[] other) {
    int shorter = Math.min(one.length, other.length);
    int longer = Math.max(one.length, other.length);
    return shorter >= FEWEST_ROWS
        && shorter >= COMPARABLE * longer
        && common(sorted(one), sorted(other)) >= NEARLY_ALL * shorter;
  }

  private static int[] sorted(int[] rows) {
    int[] sorted = rows.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  private static int common(int[] one, int[] other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      int order = Integer.compare(one[i], other[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }

  private static final class Story {
    private final Hit best;
    private final int[] rows;
    private final List<Passage> alsoIn;

    Story(Hit best, int[] rows) {
      this.best = best;
      this.rows = rows;
      this.alsoIn = new ArrayList<>(best.alsoIn());
    }

    int shorter(int[] itsRows) {
      return Math.min(rows.length, itsRows.length);
    }

    /** A report that repeats itself is left as it is. */
    boolean isToldBy(Passage passage, int[] itsRows) {
      return !passage.articleId().equals(best.passage().articleId()) && same(rows, itsRows);
    }

    void add(Passage passage) {
      boolean known = alsoIn.stream().anyMatch(p -> p.articleId().equals(passage.articleId()));
      if (!known) {
        alsoIn.add(passage);
      }
    }

    Hit hit() {
      return new Hit(best.passage(), best.score(), alsoIn);
    }
  }
}
