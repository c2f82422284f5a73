package dev.isnad.answer;

import dev.isnad.arabic.Names;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.grounding.Candidate;
import dev.isnad.index.IndexScope;
import dev.isnad.index.Passage;
import dev.isnad.retrieval.Retriever;
import dev.isnad.voices.Reports;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Questions for readers to try, all of which the reports answer at the moment: those that are
 * shipped, while their reports are published, then some about the newest reports. Each has been
 * asked, without a model. Made once for each state of the index; safe for use by several threads.
 */
public final class Examples {
  private static final int MOST = 4;

  /** Newest reports that are looked at for questions. */
  private static final int REPORTS = 8;

  private static final int LONGEST_SPEAKER = 7;
  private static final int LONGEST_TITLE = 12;

  /** A report may be replaced by another version without a trace in the {@link IndexScope}. */
  private static final Duration FRESH = Duration.ofMinutes(10);

  private final Retriever retriever;
  private final Answerer answerer;
  private final Clock clock;
  private Optional<Made> last = Optional.empty();

  private record Made(IndexScope of, Instant at, List<String> questions) {}

  public Examples(Retriever retriever, AnswerSettings settings, Clock clock) {
    this.retriever = retriever;
    this.answerer = new Answerer(retriever, settings);
    this.clock = clock;
  }

  /** At most four; none where no question that can be thought of is answered. */
  public synchronized List<String> questions() {
    IndexScope scope = retriever.scope();
    Instant now = clock.instant();
    Optional<Made> known =
        last.filter(made -> made.of().equals(scope) && made.at().plus(FRESH).isAfter(now));
    if (known.isEmpty()) {
      last = Optional.of(new Made(scope, now, made()));
    }
    return last.map(Made::questions).orElse(List.of());
  }

  private List<String> made() {
    List<String> questions =
        new ArrayList<>(
            Replies.shipped().examples().stream()
                .filter(question -> isAnswered(question, ""))
                .limit(MOST)
                .toList());
    for (Passage beginning : retriever.newest(REPORTS)) {
      if (questions.size() < MOST) {
        about(beginning)
            .filter(question -> isAnswered(question, beginning.articleId()))
            .findFirst()
            .filter(question -> !questions.contains(question))
            .ifPresent(questions::add);
      }
    }
    return List.copyOf(questions);
  }

  /** What may be asked about a report, by who speaks in it, or by its title. */
  private static Stream<String> about(Passage beginning) {
    Reports reports = new Reports(List.of(beginning));
    Stream<String> speakers =
        Candidate.telling(List.of(beginning)).stream()
            .flatMap(sentence -> reports.voice(sentence).speaker().stream())
            .filter(Examples::isSomebody)
            .distinct()
            .map(speaker -> Replies.shipped().say("example.speaker", speaker));
    Stream<String> title =
        Stream.of(beginning.title())
            .filter(one -> !one.isBlank() && Words.of(one).size() <= LONGEST_TITLE)
            .map(one -> Replies.shipped().say("example.title", one));
    return Stream.concat(speakers, title);
  }

  /** No {@code مصدر أمني}: somebody whom readers can tell from others. */
  private static boolean isSomebody(String speaker) {
    List<Word> words = Words.of(speaker);
    return words.size() <= LONGEST_SPEAKER
        && words.stream()
            .map(Word::folded)
            .anyMatch(word -> word.startsWith("ال") || Names.mayBeGiven(word));
  }

  /** Whether it is, from this report before others; from any where {@code report} is empty. */
  private boolean isAnswered(String question, String report) {
    Answer answer =
        answerer.answer(new Question(question, List.of(), ZonedDateTime.now(clock)), event -> {});
    return answer.status() == AnswerStatus.ANSWERED
        && (report.isEmpty() || answer.sources().getFirst().articleId().equals(report));
  }
}
