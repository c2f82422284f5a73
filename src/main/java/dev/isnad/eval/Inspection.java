package dev.isnad.eval;

import dev.isnad.answer.Answer;
import dev.isnad.answer.AnswerSentence;
import dev.isnad.answer.AnswerStatus;
import dev.isnad.answer.Source;
import dev.isnad.eval.GroundingReport.Miss;
import dev.isnad.eval.ScriptedOutput.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what a reader was shown with what the script allows. Where the check held a sentence, or
 * everything, the reports' own sentences are quoted instead; those are the reports' and not judged
 * here.
 */
final class Inspection {
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");

  /** Markup, addresses, and controls of writing direction. */
  private static final Pattern UNCLEAN =
      Pattern.compile(
          "[<>|]|\\*\\*|https?:|]\\(|^#|[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

  private final ScriptedOutput output;
  private final Answer answer;

  Inspection(ScriptedOutput output, Answer answer) {
    this.output = output;
    this.answer = answer;
  }

  /** What was shown and should not have been. */
  List<Miss> unsupportedShown() {
    List<Miss> misses = new ArrayList<>();
    for (AnswerSentence sentence : shown()) {
      objection(sentence).ifPresent(why -> misses.add(miss(sentence.text(), why)));
    }
    return misses;
  }

  /**
   * Supported sentences that were not shown and in whose place no sentence of a report that says it
   * was quoted.
   */
  List<Miss> lost() {
    return notShown()
        .filter(sentence -> quotedInstead(sentence).isEmpty())
        .map(sentence -> miss(sentence.text(), "not shown"))
        .toList();
  }

  /** Supported sentences in whose place the reader was shown the report's own words. */
  List<Miss> quoted() {
    return notShown()
        .flatMap(
            sentence -> quotedInstead(sentence).map(text -> miss(sentence.text(), text)).stream())
        .toList();
  }

  private Stream<Sentence> notShown() {
    return output.sentences().stream()
        .filter(sentence -> sentence.supported() && !sentence.mayBeHeld() && !wasShown(sentence));
  }

  /** What was quoted of the meant reports and has most words in common with the sentence. */
  private Optional<String> quotedInstead(Sentence sentence) {
    return answer.sentences().stream()
        .filter(this::isOurs)
        .filter(one -> articles(one).stream().anyMatch(sentence.cites()::contains))
        .map(AnswerSentence::text)
        .max(Comparator.comparingLong(text -> Script.common(sentence.text(), text)));
  }

  private Optional<String> objection(AnswerSentence shown) {
    String letters = Script.letters(shown.text());
    List<Sentence> said =
        output.sentences().stream().filter(one -> letters(one).contains(letters)).toList();
    if (UNCLEAN.matcher(shown.text()).find()) {
      return Optional.of("markup shown");
    }
    if (said.isEmpty()) {
      return Optional.of("not what the model said");
    }
    if (said.stream().noneMatch(Sentence::supported)) {
      return Optional.of("not supported");
    }
    return said.stream().anyMatch(one -> one.cites().containsAll(articles(shown)))
        ? Optional.empty()
        : Optional.of("cites " + articles(shown));
  }

  private boolean wasShown(Sentence sentence) {
    String all =
        shown().stream().map(one -> Script.letters(one.text())).collect(Collectors.joining());
    return all.contains(letters(sentence));
  }

  /** Whether what is shown is the model's writing, not the reports' own sentences. */
  static boolean isByModel(Answer answer) {
    return answer.model().equals(ScriptedModel.NAME)
        && answer.status() != AnswerStatus.NOT_IN_REPORTS;
  }

  /** What the model wrote of the answer. */
  private List<AnswerSentence> shown() {
    return isByModel(answer)
        ? answer.sentences().stream().filter(one -> !isOurs(one)).toList()
        : List.of();
  }

  /** Whether the sentence is no more than a quotation of what it cites, with its introduction. */
  private boolean isOurs(AnswerSentence sentence) {
    String letters = Script.letters(sentence.text());
    boolean modelSaidSo =
        output.sentences().stream().anyMatch(one -> letters(one).contains(letters));
    return (!modelSaidSo || isSetInMarks(sentence))
        && answer.sources().stream()
            .filter(source -> sentence.citations().contains(source.n()))
            .anyMatch(source -> quotes(sentence, source));
  }

  /** Words that the model wrote, too, but not as a quotation, as the report's own sentence is. */
  private boolean isSetInMarks(AnswerSentence sentence) {
    return sentence.text().startsWith("«")
        && output.sentences().stream().noneMatch(one -> one.text().contains("«"));
  }

  private static boolean quotes(AnswerSentence sentence, Source source) {
    int open = sentence.text().lastIndexOf('«');
    int close = sentence.text().lastIndexOf('»');
    return open >= 0
        && close > open
        && Script.letters(source.quote())
            .contains(Script.letters(sentence.text().substring(open, close)));
  }

  private List<String> articles(AnswerSentence sentence) {
    return answer.sources().stream()
        .filter(source -> sentence.citations().contains(source.n()))
        .map(Source::articleId)
        .distinct()
        .toList();
  }

  private static String letters(Sentence sentence) {
    return Script.letters(TAG.matcher(Script.withoutCitations(sentence.text())).replaceAll(""));
  }

  private Miss miss(String sentence, String why) {
    return new Miss(output.id(), output.kind(), sentence, why);
  }
}
