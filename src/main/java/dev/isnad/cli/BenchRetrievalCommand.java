package dev.isnad.cli;

import dev.isnad.eval.BenchReport;
import dev.isnad.eval.RetrievalBench;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code isnad bench retrieval --data DIR}. */
@Command(
    name = "retrieval",
    description = {
      "Measures indexing speed, index size and the time of a question beside plain Lucene, in one"
          + " run over the same passages; prints Markdown.",
      "A set as in 'isnad eval retrieval'. Larger sizes are made by recombining sentences of its"
          + " texts and of --material."
    })
final class BenchRetrievalCommand extends NewsroomCommand {
  @Option(names = "--data", required = true, paramLabel = "DIR", description = "A set's folder.")
  private Path folder = Path.of("");

  @Option(
      names = "--material",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files of JSON lines with title and text, or sets, for recombining.")
  private List<Path> material = List.of();

  @Option(
      names = "--passages",
      split = ",",
      defaultValue = "0",
      paramLabel = "N",
      description = "Sizes, divided by commas; 0, the default, is the set as it is.")
  private List<Integer> passages = List.of();

  @Option(
      names = "--queries",
      defaultValue = "1000",
      paramLabel = "N",
      description = "At most so many questions (default: ${DEFAULT-VALUE}; 0 for all).")
  private int questions;

  @Option(
      names = "--rounds",
      defaultValue = "5",
      paramLabel = "N",
      description = "How often each is measured (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "N",
      description = "Decides the questions and the recombined texts (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--systems",
      split = ",",
      paramLabel = "NAME",
      description = "Only these beside the baseline arabic-bm25; all by default.")
  private Set<String> systems = Set.of();

  @Option(names = "--json", description = "Print one JSON object instead of tables.")
  private boolean json;

  @Override
  int run(Newsroom newsroom, Console console) {
    BenchReport report = new RetrievalBench(plan(), console.err()::println).run(folder, material);
    console.out().println(json ? report.json() : report.table());
    return ExitCode.OK;
  }

  private RetrievalBench.Plan plan() {
    try {
      return new RetrievalBench.Plan(passages, questions, rounds, seed, systems);
    } catch (IllegalArgumentException e) {
      throw new RefusedException(String.valueOf(e.getMessage()), e);
    }
  }
}
