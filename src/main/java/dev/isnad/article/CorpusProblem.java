package dev.isnad.article;

import java.util.Optional;

/**
 * Something in the corpus that could not be read.
 *
 * @param file path of the file, relative to the corpus folder
 * @param line line in the file, from 1; 0 where the whole file is meant
 * @param english what is wrong and how to mend it, for operators
 * @param arabic the same for moderators
 * @param articleId the report that cannot be read because of it, where that is known and no other
 *     file gives it: it is broken, not gone
 * @param hidesOthers whether reports that cannot be named may be hidden by it, as by a folder that
 *     may not be opened
 */
public record CorpusProblem(
    String file,
    int line,
    String english,
    String arabic,
    Optional<String> articleId,
    boolean hidesOthers) {
  /** A problem that hides no report. */
  public CorpusProblem(String file, int line, String english, String arabic) {
    this(file, line, english, arabic, Optional.empty(), false);
  }

  /** {@code path:line: what is wrong and how to mend it}, in English. */
  @Override
  public String toString() {
    return (line > 0 ? file + ":" + line : file) + ": " + english;
  }
}
