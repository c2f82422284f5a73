package dev.isnad.eval;

import dev.isnad.answer.Answer;
import dev.isnad.answer.AnswerSettings;
import dev.isnad.answer.Answerer;
import dev.isnad.eval.AnswerReport.SetReport;
import dev.isnad.eval.EvaluationSet.Question;
import dev.isnad.eval.EvaluationSet.Text;
import dev.isnad.index.Hit;
import dev.isnad.index.PassageIndex;
import dev.isnad.index.PassageQuery;
import dev.isnad.retrieval.Retriever;
import java.nio.file.Path;
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
    List<EvaluationSet> sets = BeirReader.folders(folders).stream().map(BeirReader::read).toList();
    List<SetReport> reports = new ArrayList<>();
    for (EvaluationSet set : sets) {
      if (set.questions().stream().anyMatch(question -> !question.answers().isEmpty())) {
        reports.add(measure(set, sets));
        progress.accept(set.name());
      }
    }
    return new AnswerReport(settings.confidence(), reports);
  }

  private SetReport measure(EvaluationSet set, List<EvaluationSet> sets) {
    try (TemporaryFolder folder = TemporaryFolder.make();
        IsnadSearch search = new IsnadSearch(folder.path())) {
      search.index(set.texts());
      return measure(set, foreign(set, sets), search.passages());
    }
  }

  private SetReport measure(EvaluationSet set, List<Question> foreign, PassageIndex index) {
    AnswerTally tally = new AnswerTally();
    for (Question question : spread(set.questions(), sample)) {
      if (!question.answers().isEmpty()) {
        long began = System.nanoTime();
        Answer answer = ask(question, index, Set.of());
        tally.answered(answer, question.answers(), (System.nanoTime() - began) / 1e6);
        tally.withoutGold(ask(question, index, question.relevant()));
      }
    }
    spread(foreign, FOREIGN).forEach(question -> tally.foreign(ask(question, index, Set.of())));
    return tally.report(set.name());
  }

  private Answer ask(Question question, PassageIndex index, Set<String> without) {
    Retriever retriever = new Retriever(index, (asked, query) -> find(index, query, without));
    return new Answerer(retriever, settings)
        .answer(
            new dev.isnad.answer.Question(
                question.text(), List.of(), ZonedDateTime.now(ZoneOffset.UTC)),
            event -> {});
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
