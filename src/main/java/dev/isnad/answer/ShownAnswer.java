package dev.isnad.answer;

import dev.isnad.answer.ShownSource.ShownCopy;
import dev.isnad.arabic.Span;
import dev.isnad.article.Article;
import dev.isnad.article.ArticleStore;
import dev.isnad.article.Status;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A kept answer as readers may see it now: the evidence of that time, marked with what became of
 * each report since. Of a report that was withdrawn or removed the citation stays, while its words,
 * and the sentences that stand on nothing else, are withheld. What only concerns moderators (the
 * conversation, decisions, timings) is not in it.
 *
 * @param id of the answer
 * @param question as the reader wrote it
 * @param understood the question as it was understood, without need of what came before
 * @param searchedFor what was searched
 * @param askedAt when
 * @param timeZone the reader's then
 * @param status what became of the question then
 * @param text the sentences that are not withheld, in order, each followed by its markers
 * @param sentences all sentences, with those that are withheld
 * @param sources what the sentences cite or, where the reports did not answer, the nearest ones
 * @param passages what was found and could be used, best first behind those with numbers
 * @param model the model that wrote it, or {@code extractive}
 * @param promptVersion of the prompt that a model was asked with
 * @param rewritePromptVersion of the prompt that a model was asked with to rewrite a follow-up
 */
public record ShownAnswer(
    String id,
    String question,
    Optional<String> understood,
    Optional<String> searchedFor,
    Instant askedAt,
    ZoneId timeZone,
    AnswerStatus status,
    String text,
    List<ShownSentence> sentences,
    List<ShownSource> sources,
    List<ShownPassage> passages,
    String model,
    Optional<String> promptVersion,
    Optional<String> rewritePromptVersion) {
  public ShownAnswer {
    sentences = List.copyOf(sentences);
    sources = List.copyOf(sources);
    passages = List.copyOf(passages);
  }

  /**
   * A sentence of the answer.
   *
   * @param text without markers; empty where it is withheld
   * @param citations numbers of the sources it stands on
   * @param withheld whether every report that it stands on has been withdrawn or removed
   */
  public record ShownSentence(Optional<String> text, List<Integer> citations, boolean withheld) {
    public ShownSentence {
      citations = List.copyOf(citations);
    }
  }

  /**
   * A passage that was found.
   *
   * @param n its number in the answer; empty where it got none
   * @param articleId the report
   * @param title its headline then
   * @param revision the state of the report that it was cut from
   * @param start offset in that state of the report, in UTF-16 units
   * @param end offset after it
   * @param text the passage; empty where it is withheld
   * @param score how well it fitted; comparable within one answer only
   * @param state what became of the report
   */
  public record ShownPassage(
      Optional<Integer> n,
      String articleId,
      String title,
      String revision,
      int start,
      int end,
      Optional<String> text,
      Optional<Double> score,
      EvidenceState state) {
    static ShownPassage of(KeptPassage kept, EvidenceState state) {
      return new ShownPassage(
          kept.n() == 0 ? Optional.empty() : Optional.of(kept.n()),
          kept.articleId(),
          kept.title(),
          kept.revision(),
          kept.start(),
          kept.end(),
          Optional.of(kept.text()).filter(text -> state.isShown()),
          kept.score(),
          state);
    }
  }

  /** The record as it may be shown, while the reports are as {@code articles} has them. */
  public static ShownAnswer of(AnswerRecord record, ArticleStore articles) {
    Map<String, Optional<Article>> now = new HashMap<>();
    List<ShownPassage> passages =
        record.passages().stream()
            .map(kept -> ShownPassage.of(kept, state(kept, found(kept.articleId(), now, articles))))
            .toList();
    List<ShownSource> sources =
        record.answer().sources().stream()
            .map(source -> source(source, record, id -> found(id, now, articles)))
            .toList();
    Set<Integer> gone =
        sources.stream()
            .filter(source -> !source.state().isShown())
            .map(ShownSource::n)
            .collect(Collectors.toSet());
    return assembled(record, gone, sources, passages);
  }

  private static Optional<Article> found(
      String id, Map<String, Optional<Article>> now, ArticleStore articles) {
    return now.computeIfAbsent(id, articles::find);
  }

  private static EvidenceState state(KeptPassage kept, Optional<Article> now) {
    return EvidenceState.of(kept.revision(), now);
  }

  private static ShownSource source(
      Source source, AnswerRecord record, Function<String, Optional<Article>> reports) {
    Optional<Article> now = reports.apply(source.articleId());
    String revision =
        record.passages().stream()
            .filter(kept -> kept.articleId().equals(source.articleId()))
            .map(KeptPassage::revision)
            .findFirst()
            .orElse("");
    EvidenceState state = EvidenceState.of(revision, now);
    Optional<Span> stands =
        now.filter(article -> state.isShown())
            .flatMap(article -> QuotedWords.in(article.text(), source.quote(), source.start()));
    return ShownSource.of(source, revision, copies(source, reports), state, stands);
  }

  private static List<ShownCopy> copies(
      Source source, Function<String, Optional<Article>> reports) {
    return source.alsoIn().stream()
        .map(
            copy ->
                ShownCopy.of(
                    copy,
                    reports
                        .apply(copy.articleId())
                        .filter(report -> report.status() == Status.PUBLISHED)
                        .isPresent()))
        .toList();
  }

  private static ShownAnswer assembled(
      AnswerRecord record,
      Set<Integer> gone,
      List<ShownSource> sources,
      List<ShownPassage> passages) {
    Answer answer = record.answer();
    return new ShownAnswer(
        answer.id(),
        answer.question(),
        record.understood(),
        record.searchedFor(),
        record.askedAt(),
        record.timeZone(),
        answer.status(),
        text(answer, gone),
        answer.sentences().stream().map(sentence -> sentence(sentence, gone)).toList(),
        sources,
        passages,
        answer.model(),
        record.promptVersion(),
        record.rewritePromptVersion());
  }

  private static ShownSentence sentence(AnswerSentence sentence, Set<Integer> gone) {
    boolean withheld = isWithheld(sentence, gone);
    return new ShownSentence(
        Optional.of(sentence.text()).filter(text -> !withheld), sentence.citations(), withheld);
  }

  private static boolean isWithheld(AnswerSentence sentence, Set<Integer> gone) {
    Set<Integer> cited = new HashSet<>(sentence.citations());
    return !cited.isEmpty() && gone.containsAll(cited);
  }

  private static String text(Answer answer, Set<Integer> gone) {
    return answer.failed()
        ? answer.text()
        : answer.sentences().stream()
            .filter(sentence -> !isWithheld(sentence, gone))
            .map(AnswerSentence::marked)
            .collect(Collectors.joining(" "));
  }
}
