package dev.isnad.answer;

/** Keeps answers. */
@FunctionalInterface
public interface Keeper {
  /** For answers that nobody will want to see again. */
  Keeper NONE = record -> false;

  /**
   * Called before the reader is told that the answer is whole, so that a link to it works when it
   * is shown. Never throws, and never takes long: an answer is not lost, nor held up, because it
   * could not be kept.
   *
   * @return whether it can be read again from now on
   */
  boolean keep(AnswerRecord record);
}
