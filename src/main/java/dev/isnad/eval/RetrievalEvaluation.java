package dev.isnad.eval;

import dev.isnad.arabic.ArabicFolding;
import dev.isnad.eval.EvaluationSet.Question;
import dev.isnad.eval.EvaluationSet.Text;
import dev.isnad.eval.RetrievalReport.Result;
import dev.isnad.eval.RetrievalReport.SetReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures how well and how fast texts are found, beside Lucene's own Arabic analysis with BM25, in
 * one run over the same texts and questions. Quality is taken from the first hundred texts of each
 * question; time from a second round that asks for ten.
 */
public final class RetrievalEvaluation {
  static final List<Integer> RECALL_DEPTHS = List.of(1, 5, 10, 100);
  static final List<Integer> ANSWER_DEPTHS = List.of(1, 5, 10);
  private static final int DEPTH = 100;
  private static final int TIMED_DEPTH = 10;

  private final Consumer<String> progress;

  /**
   * @param progress is told what is being measured, a line at a time
   */
  public RetrievalEvaluation(Consumer<String> progress) {
    this.progress = progress;
  }

  /**
   * Measures every set under these folders.
   *
   * @throws EvaluationException where a set cannot be read
   */
  public RetrievalReport run(List<Path> folders) {
    List<SetReport> reports = new ArrayList<>();
    for (Path folder : BeirReader.folders(folders)) {
      EvaluationSet set = BeirReader.read(folder);
      List<Result> results = new ArrayList<>();
      for (SystemOpener opener : SystemOpener.ALL) {
        results.add(inTemporaryFolder(set, opener));
        progress.accept(set.name() + " " + results.getLast().system());
      }
      reports.add(new SetReport(set.name(), set.texts().size(), set.questions().size(), results));
    }
    return new RetrievalReport(reports);
  }

  private interface SystemOpener {
    List<SystemOpener> ALL =
        List.of(
            folder -> new PlainBm25(0.9f, 0.4f, folder),
            folder -> new PlainBm25(1.2f, 0.75f, folder),
            IsnadSearch::new);

    SearchSystem open(Path folder);
  }

  private static Result inTemporaryFolder(EvaluationSet set, SystemOpener opener) {
    try {
      Path folder = Files.createTempDirectory("isnad-eval");
      try (SearchSystem system = opener.open(folder)) {
        return measure(set, system);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new EvaluationException("No temporary folder for an index (" + e + ")", e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static Result measure(EvaluationSet set, SearchSystem system) {
    long began = System.nanoTime();
    system.index(set.texts());
    double indexSeconds = (System.nanoTime() - began) / 1e9;
    Quality quality = new Quality(set);
    for (Question question : set.questions()) {
      quality.add(question, system.search(question.text(), DEPTH));
    }
    double[] milliseconds = times(set, system);
    return quality.result(
        system.name(),
        percentile(milliseconds, 0.5),
        percentile(milliseconds, 0.99),
        indexSeconds,
        system.indexBytes());
  }

  private static double[] times(EvaluationSet set, SearchSystem system) {
    double[] milliseconds = new double[set.questions().size()];
    for (int i = 0; i < milliseconds.length; i++) {
      String question = set.questions().get(i).text();
      long began = System.nanoTime();
      system.search(question, TIMED_DEPTH);
      milliseconds[i] = (System.nanoTime() - began) / 1e6;
    }
    Arrays.sort(milliseconds);
    return milliseconds;
  }

  private static double percentile(double[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1];
  }

  /** Sums over the questions. */
  private static final class Quality {
    private final Map<String, String> texts;
    private final Map<Integer, Double> recall = new HashMap<>();
    private final Map<Integer, Double> answers = new HashMap<>();
    private double mrr;
    private double ndcg;
    private int questions;
    private int withAnswers;

    Quality(EvaluationSet set) {
      texts =
          set.texts().stream()
              .collect(Collectors.toMap(Text::id, text -> folded(text.whole()), (a, b) -> a));
    }

    void add(Question question, List<String> found) {
      RankedTexts ranked = new RankedTexts(found, question.relevant());
      questions++;
      RECALL_DEPTHS.forEach(depth -> recall.merge(depth, ranked.recall(depth), Double::sum));
      mrr += ranked.reciprocalRank(10);
      ndcg += ranked.ndcg(10);
      if (!question.answers().isEmpty()) {
        withAnswers++;
        ANSWER_DEPTHS.forEach(
            depth -> answers.merge(depth, answered(question, ranked.first(depth)), Double::sum));
      }
    }

    /** An answer may be spelled with other letter variants than the text, as a reader would. */
    private double answered(Question question, List<String> ids) {
      List<String> strings = question.answers().stream().map(Quality::folded).toList();
      return ids.stream()
              .map(id -> texts.getOrDefault(id, ""))
              .anyMatch(text -> strings.stream().anyMatch(text::contains))
          ? 1
          : 0;
    }

    private static String folded(String text) {
      return ArabicFolding.fold(text).replaceAll("\\s+", " ").strip();
    }

    Result result(String system, double p50Ms, double p99Ms, double indexSeconds, long indexBytes) {
      recall.replaceAll((depth, sum) -> sum / questions);
      answers.replaceAll((depth, sum) -> sum / withAnswers);
      return new Result(
          system,
          recall,
          mrr / questions,
          ndcg / questions,
          answers,
          p50Ms,
          p99Ms,
          indexSeconds,
          indexBytes);
    }
  }
}
