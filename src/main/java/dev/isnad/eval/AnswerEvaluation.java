package dev.isnad.eval;

import dev.isnad.answer.Answer;
import dev.isnad.answer.AnswerEvent;
import dev.isnad.answer.AnswerSettings;
import dev.isnad.answer.Answerer;
import dev.isnad.answer.Entailment;
import dev.isnad.answer.Source;
import dev.isnad.eval.AnswerReport.SetReport;
import dev.isnad.eval.EvaluationSet.Question;
import dev.isnad.eval.EvaluationSet.Text;
import dev.isnad.extraction.ExtractiveConfidence;
import dev.isnad.index.Hit;
import dev.isnad.index.PassageFilter;
import dev.isnad.index.PassageIndex;
import dev.isnad.index.PassageQuery;
import dev.isnad.retrieval.Retrieval;
import dev.isnad.retrieval.Retriever;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Measures answers in the reports' own sentences: whether they hold the right answer, and whether
 * questions that the texts do not answer are refused. Each set is indexed once; texts that answer
 * are taken away by leaving them out of what is found.
 */
public final class AnswerEvaluation {
  private static final int FOREIGN = 300;
  private static final int MOST_REMOVED = 20;

  private final AnswerSettings settings;
  private final int sample;
  private final Consumer<String> progress;

  /**
   * @param sample at most so many questions of a set, spread evenly over it; 0 for all
   * @param progress is told what is being measured, a line at a time
   */
  public AnswerEvaluation(AnswerSettings settings, int sample, Consumer<String> progress) {
    this.settings = settings;
    this.sample = sample;
    this.progress = progress;
  }

  /**
   * Measures every set under these folders that has answers.
   *
   * @throws EvaluationException where a set cannot be read
   */
  public AnswerReport run(List<Path> folders) {
    List<SetReport> reports = new ArrayList<>();
    withSets(
        folders,
        (set, foreign, index) -> {
          reports.add(measure(set, foreign, index));
          progress.accept(set.name());
        });
    return new AnswerReport(settings.confidence(), settings.calibratedOn(), reports);
  }

  /**
   * Finds the threshold that suits every set under these folders that has answers.
   *
   * @throws EvaluationException where a set cannot be read, or none has answers
   */
  public AnswerCalibration calibrate(List<Path> folders) {
    List<AnswerConfidences> all = new ArrayList<>();
    withSets(
        folders,
        (set, foreign, index) -> {
          all.add(confidences(set, foreign, index));
          progress.accept(set.name());
        });
    return AnswerCalibration.of(all, today());
  }

  @FunctionalInterface
  private interface Measurement {
    void of(EvaluationSet set, List<Question> foreign, PassageIndex index);
  }

  private void withSets(List<Path> folders, Measurement measurement) {
    List<EvaluationSet> sets = BeirReader.folders(folders).stream().map(BeirReader::read).toList();
    for (EvaluationSet set : sets) {
      if (set.questions().stream().anyMatch(question -> !question.answers().isEmpty())) {
        try (TemporaryFolder folder = TemporaryFolder.make();
            IsnadSearch search = new IsnadSearch(folder.path())) {
          search.index(set.texts());
          measurement.of(set, spread(foreign(set, sets), FOREIGN), search.passages());
        }
      }
    }
  }

  private List<Question> asked(EvaluationSet set) {
    return spread(set.questions(), sample).stream()
        .filter(question -> !question.answers().isEmpty())
        .toList();
  }

  private SetReport measure(EvaluationSet set, List<Question> foreign, PassageIndex index) {
    AnswerTally tally = new AnswerTally(new Alce(new Entailment(today(), settings.wordOverlap())));
    for (Question question : asked(set)) {
      long began = System.nanoTime();
      Given given = ask(question, index, Set.of(), settings);
      double tookMs = (System.nanoTime() - began) / 1e6;
      tally.answered(given.answer(), given.sources(), question.answers(), tookMs);
      tally.withoutGold(ask(question, index, question.relevant(), settings).answer());
    }
    foreign.forEach(question -> tally.foreign(ask(question, index, Set.of(), settings).answer()));
    return tally.report(set.name());
  }

  private AnswerConfidences confidences(
      EvaluationSet set, List<Question> foreign, PassageIndex index) {
    AnswerConfidences all = new AnswerConfidences(set.name());
    AnswerSettings always = settings.withConfidence(0);
    for (Question question : asked(set)) {
      Answer answer = ask(question, index, Set.of(), always).answer();
      boolean hit =
          !AnswerTally.isRefusal(answer)
              && AnswerTally.isHit(answer.sentences(), question.answers());
      all.answered(confidence(question, index, Set.of()), hit);
      all.withoutGold(confidence(question, index, question.relevant()));
    }
    foreign.forEach(question -> all.foreign(confidence(question, index, Set.of())));
    return all;
  }

  private double confidence(Question question, PassageIndex index, Set<String> without) {
    LocalDate today = today();
    Retrieval found =
        retriever(index, without)
            .find(question.text(), PassageFilter.NONE, settings.passages(), today);
    return ExtractiveConfidence.of(question.text(), found, today);
  }

  /** An answer, and all that it could cite, each source with its whole passage as the quote. */
  private record Given(Answer answer, List<Source> sources) {}

  private static Given ask(
      Question question, PassageIndex index, Set<String> without, AnswerSettings settings) {
    List<Source> sources = new ArrayList<>();
    Answer answer =
        new Answerer(retriever(index, without), settings)
            .answer(
                new dev.isnad.answer.Question(
                    question.text(), List.of(), ZonedDateTime.now(ZoneOffset.UTC)),
                event -> {
                  if (event instanceof AnswerEvent.SourcesFound found) {
                    sources.addAll(found.sources());
                  }
                });
    return new Given(answer, sources);
  }

  private static Retriever retriever(PassageIndex index, Set<String> without) {
    return new Retriever(index, (asked, query) -> find(index, query, without));
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  /** What is found when these texts are not there. */
  static List<Hit> find(PassageIndex index, PassageQuery query, Set<String> without) {
    int limit = without.isEmpty() ? query.limit() : query.limit() + MOST_REMOVED;
    return index.find(query.withLimit(limit)).stream()
        .filter(hit -> !without.contains(hit.passage().articleId()))
        .limit(query.limit())
        .toList();
  }

  /** Questions of other sets whose texts this set does not hold. */
  private static List<Question> foreign(EvaluationSet set, List<EvaluationSet> sets) {
    Set<String> here = set.texts().stream().map(Text::id).collect(Collectors.toSet());
    return sets.stream()
        .filter(other -> !other.name().equals(set.name()))
        .flatMap(other -> other.questions().stream())
        .filter(question -> question.relevant().stream().noneMatch(here::contains))
        .toList();
  }

  static <T> List<T> spread(List<T> all, int most) {
    if (most <= 0 || all.size() <= most) {
      return all;
    }
    List<T> some = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      some.add(all.get((int) ((long) i * all.size() / most)));
    }
    return some;
  }
}
