package dev.isnad.article;

import java.util.Optional;

/**
 * What is wrong at one place of a file, before the file's own name is known.
 *
 * @param line line in the file, from 1; 0 where the whole file is meant
 * @param english what is wrong and how to mend it, for operators
 * @param arabic the same for moderators
 */
record Flaw(int line, String english, String arabic) {
  /** The flaw in its file, hiding the report with this id. */
  CorpusProblem in(String file, String articleId) {
    return new CorpusProblem(file, line, english, arabic, Optional.of(articleId), false);
  }

  /** The flaw in its file, hiding no report that could be named. */
  CorpusProblem in(String file) {
    return new CorpusProblem(file, line, english, arabic);
  }

  /** The same flaw at another line. */
  Flaw at(int otherLine) {
    return new Flaw(otherLine, english, arabic);
  }
}
