package dev.isnad.answer;

import java.util.List;

/** Makes a follow-up understandable without what came before. */
interface Standalone {
  /**
   * @param asked the reader's words, cleaned
   * @param history earlier turns, oldest first
   * @return the question in full; {@code asked} itself where it needs nothing
   */
  String question(String asked, List<Turn> history);
}
