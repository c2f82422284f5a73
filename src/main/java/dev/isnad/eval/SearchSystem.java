package dev.isnad.eval;

import dev.isnad.eval.EvaluationSet.Text;
import java.util.List;

/** Something that finds texts, to be measured. */
interface SearchSystem extends AutoCloseable {
  /** Its name in the report. */
  String name();

  /** Takes the texts in; when this returns they are on the disk and can be found. */
  void index(List<Text> texts);

  /** What its index takes on the disk. */
  long indexBytes();

  /**
   * The ids of the best texts, best first, each once, at most {@code limit}, their content read.
   */
  List<String> search(String question, int limit);

  @Override
  void close();
}
