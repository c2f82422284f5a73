package dev.isnad.cli;

import dev.isnad.article.Status;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad search "…"}. */
@Command(
    name = "search",
    description = "Lists the passages that a question finds, best first, and says why.")
final class SearchCommand extends NewsroomCommand {
  private static final int MOST = 100;

  @Parameters(arity = "1..*", paramLabel = "QUESTION", description = "A question or words.")
  private List<String> words = List.of();

  @Option(names = "--explain", description = "Show what each passage's score is made of.")
  private boolean explain;

  @Option(
      names = "--publisher",
      paramLabel = "P",
      description = "Only reports of this publisher; may be repeated.")
  private Set<String> publishers = new LinkedHashSet<>();

  @Option(
      names = "--keyword",
      paramLabel = "K",
      description = "Only reports with this keyword; of several, with one of them.")
  private Set<String> keywords = new LinkedHashSet<>();

  @Option(names = "--from", paramLabel = "DAY", description = "Published on that day or later.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", description = "Published on that day or earlier.")
  private @Nullable LocalDate to;

  @Option(
      names = "--status",
      description = "published (the default), draft or withdrawn.",
      defaultValue = "PUBLISHED")
  private Status status = Status.PUBLISHED;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many passages at most, 1 to 100; 10 unless told.")
  private int limit = 10;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Override
  int run(Newsroom newsroom, Console console) {
    if (limit < 1 || limit > MOST) {
      throw new RefusedException("--limit must be 1 to " + MOST + ", not " + limit);
    }
    SearchRequest.Result found = newsroom.search(request());
    console.out().println(found.shown());
    return found.empty() ? ExitCode.NOT_IN_REPORTS : ExitCode.OK;
  }

  private SearchRequest request() {
    return new SearchRequest(
        String.join(" ", words),
        publishers,
        keywords,
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        status,
        limit,
        explain,
        json);
  }
}
