package dev.isnad.retrieval;

import dev.isnad.index.Explained;
import dev.isnad.index.PassageFilter;
import dev.isnad.index.PassageIndex;
import dev.isnad.index.PassageIndexes;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Reports in a real index on the disk, asked on one Wednesday. */
record IndexedReports(PassageIndex index) implements AutoCloseable {
  static final LocalDate TODAY = LocalDate.of(2025, 9, 17);

  static IndexedReports in(Path folder, TestReport... reports) {
    PassageIndex index = PassageIndexes.openLucene(folder);
    index.write(Arrays.stream(reports).map(TestReport::change).toList());
    return new IndexedReports(index);
  }

  Retrieval find(String question) {
    return find(question, PassageFilter.NONE);
  }

  Retrieval find(String question, PassageFilter filter) {
    return new Retriever(index).find(question, filter, 10, TODAY);
  }

  List<Explained> explain(String question) {
    return new Retriever(index).explain(question, PassageFilter.NONE, 10, TODAY);
  }

  /** The reports found, best first, once for each of their passages. */
  List<String> ids(String question) {
    return ids(question, PassageFilter.NONE);
  }

  List<String> ids(String question, PassageFilter filter) {
    return find(question, filter).hits().stream().map(hit -> hit.passage().articleId()).toList();
  }

  @Override
  public void close() {
    index.close();
  }
}
