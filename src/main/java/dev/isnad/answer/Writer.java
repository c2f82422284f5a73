package dev.isnad.answer;

import dev.isnad.extraction.Brief;

/**
 * Writes an answer onto the page from the passages of a brief, every sentence with its citations.
 */
sealed interface Writer permits ExtractiveWriter, ModelWriter {
  /** What came of it. Sentences already on the page stand in any case. */
  sealed interface Written {
    /**
     * Something was written.
     *
     * @param model who wrote
     * @param whole whether all that was written was supported and answers all of the question
     */
    record Sentences(String model, boolean whole) implements Written {}

    /**
     * The passages do not answer.
     *
     * @param model who says so
     */
    record NotInReports(String model) implements Written {}

    /** Something was written and nothing of it could be supported. */
    record NothingSupported(String model) implements Written {}

    /** No model could be reached or none answered. */
    record NoModel() implements Written {}
  }

  Written write(Brief brief, Page page);
}
