package dev.isnad.article;

/**
 * Something in the corpus that could not be read.
 *
 * @param file path of the file, relative to the corpus folder
 * @param line line in the file, from 1; 0 where the whole file is meant
 * @param english what is wrong and how to mend it, for operators
 * @param arabic the same for moderators
 */
public record CorpusProblem(String file, int line, String english, String arabic) {
  /** {@code path:line: what is wrong and how to mend it}, in English. */
  @Override
  public String toString() {
    return (line > 0 ? file + ":" + line : file) + ": " + english;
  }
}
