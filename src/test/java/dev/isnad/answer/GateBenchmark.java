package dev.isnad.answer;

import dev.isnad.article.FolderArticleStore;
import dev.isnad.extraction.Brief;
import dev.isnad.index.Hit;
import dev.isnad.index.IndexChange;
import dev.isnad.index.Passage;
import dev.isnad.index.PassageCutter;
import dev.isnad.index.PassageFilter;
import dev.isnad.index.PassageIndex;
import dev.isnad.index.PassageIndexes;
import dev.isnad.retrieval.Retriever;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Our own time for a released sentence: from the last piece of the sentence being handed over until
 * its event. Each well-grounded sentence of the tuned suite is an answer of its own to its own
 * question, with eight passages found by the retriever and no citation, the dearest way: all eight
 * are searched. They are read before, as in life while the model is waited for. Three rounds to
 * warm up, three are measured, in processor time of the thread, so that a busy machine does not
 * show; sentences that are held are not counted.
 *
 * <p>A test-scope program and no test: {@code mvn -o -q test-compile} and then {@code java -cp
 * target/test-classes:target/classes:… dev.isnad.answer.GateBenchmark}.
 */
final class GateBenchmark {
  private static final Path SUITE = Path.of("src/main/resources/dev/isnad/eval/grounding");
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
  private static final int PASSAGES = 8;

  /** Held; before it the passages are read, as they are while a model is waited for. */
  private static final String ANOTHER = "وهذه جملة لا يسندها تقرير من التقارير.\n\n";

  private static final int ROUNDS = 3;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private GateBenchmark() {}

  private record Case(Brief brief, String sentence) {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("gate-benchmark");
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.copy(SUITE.resolve("tuned_articles.jsonl"), corpus.resolve("articles.jsonl"));
    try (PassageIndex index = PassageIndexes.openLucene(folder.resolve("index"))) {
      List<IndexChange> changes = new ArrayList<>();
      new FolderArticleStore(corpus)
          .read(
              article ->
                  changes.add(
                      new IndexChange.Replace(
                          article.id(), article.revision(), PassageCutter.cut(article))));
      index.write(changes);
      measure(cases(new Retriever(index)));
    }
  }

  private static List<Case> cases(Retriever retriever) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String line : Files.readAllLines(SUITE.resolve("tuned_grounded.jsonl"))) {
      JsonNode output = JsonMapper.shared().readTree(line);
      String question = output.path("question").asString();
      Brief brief =
          Brief.of(question, retriever.find(question, PassageFilter.NONE, PASSAGES, TODAY), TODAY);
      output
          .path("sentences")
          .forEach(one -> cases.add(new Case(brief, plain(one.path("text").asString()))));
    }
    return cases;
  }

  /** Without citations: the gate then searches all passages, the dearest way. */
  private static String plain(String text) {
    return text.replaceAll("\\s*\\[@[a-z0-9-]+]", "");
  }

  private static void measure(List<Case> cases) {
    for (int round = 0; round < ROUNDS; round++) {
      cases.forEach(GateBenchmark::nanos);
    }
    List<Long> nanos = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      cases.stream().map(GateBenchmark::nanos).filter(one -> one > 0).forEach(nanos::add);
    }
    double[] sorted = nanos.stream().mapToDouble(one -> one / 1e6).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%d released: median %.2f ms, p90 %.2f ms, p99 %.2f ms%n",
        sorted.length,
        at(sorted, 0.5),
        at(sorted, 0.9),
        at(sorted, 0.99));
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.round(share * sorted.length))];
  }

  private static long nanos(Case one) {
    AtomicLong released = new AtomicLong();
    Page page =
        new Page(
            event -> {
              if (event instanceof AnswerEvent.SentenceReleased) {
                released.set(THREADS.getCurrentThreadCpuTime());
              }
            });
    page.announce(passages(one.brief()));
    ModelText text = new ModelText(one.brief(), page, AnswerSettings.STANDARD);
    text.started("benchmark");
    text.text(ANOTHER);
    text.text(one.sentence());
    long complete = THREADS.getCurrentThreadCpuTime();
    text.text("\n\n");
    text.written("benchmark");
    return released.get() == 0 ? 0 : released.get() - complete;
  }

  private static List<Passage> passages(Brief brief) {
    return brief.retrieval().hits().stream().map(Hit::passage).toList();
  }
}
