package dev.isnad.cli;

import dev.isnad.eval.RetrievalEvaluation;
import dev.isnad.eval.RetrievalReport;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code isnad eval retrieval --data DIR…}. */
@Command(
    name = "retrieval",
    description = {
      "Measures how well and how fast passages are found, beside plain Lucene with its Arabic"
          + " analysis and BM25, in one run over the same sets.",
      "A set is a folder with corpus.jsonl {_id,title,text}, queries.jsonl {_id,text,answers} and"
          + " qrels.tsv (query, passage, score, after a header line)."
    })
final class EvalRetrievalCommand extends NewsroomCommand {
  @Option(
      names = "--data",
      required = true,
      arity = "1..*",
      paramLabel = "DIR",
      description = "A set's folder, or one that holds such folders.")
  private List<Path> folders = List.of();

  @Option(names = "--json", description = "Print one JSON object instead of tables.")
  private boolean json;

  @Override
  int run(Newsroom newsroom, Console console) {
    RetrievalReport report = new RetrievalEvaluation(console.err()::println).run(folders);
    console.out().println(json ? report.json() : report.table());
    return ExitCode.OK;
  }
}
