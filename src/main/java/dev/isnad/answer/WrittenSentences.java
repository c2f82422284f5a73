package dev.isnad.answer;

import dev.isnad.answer.Writer.Written;
import dev.isnad.extraction.Brief;
import dev.isnad.grounding.Candidate;
import dev.isnad.grounding.SentenceGate;
import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import dev.isnad.grounding.Verdict.Supported;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sentences that models write for one answer: each is judged, what is supported is released
 * onto the page, and each decision is kept there. Belongs to one question and one thread.
 */
final class WrittenSentences {
  private static final Logger LOG = LoggerFactory.getLogger(WrittenSentences.class);

  /** After so many repetitions a model runs in circles. */
  private static final int MOST_REPETITIONS = 2;

  private static final Pattern ENDED = Pattern.compile("[.!?؟…][»”\"')\\]]*\\s*$");

  /** A sentence held for one of these says nothing that a report could say better. */
  private static final Set<Reason> SAYS_NOTHING =
      EnumSet.of(
          Reason.NOT_ARABIC,
          Reason.UNFINISHED,
          Reason.SAYS_NOTHING,
          Reason.REFUSAL,
          Reason.MISSING_PART,
          Reason.REPETITION,
          Reason.OVER_LIMIT);

  private final Brief brief;
  private final Page page;
  private final SentenceGate gate;
  private final int most;
  private final Repetitions repetitions = new Repetitions();
  private String model = "";
  private boolean held;
  private boolean refused;
  private boolean partial;

  WrittenSentences(Brief brief, Page page, AnswerSettings settings) {
    this.page = page;
    this.brief = brief;
    this.gate = new SentenceGate(page.passages(), brief.today(), settings.wordOverlap());
    this.most = settings.mostSentences();
  }

  /** What follows is written by this model. */
  void startedBy(String modelName) {
    model = modelName;
    refused = false;
  }

  String model() {
    return model;
  }

  /**
   * @param raw as the model wrote it
   */
  void take(String raw) {
    WrittenSentence sentence = WrittenSentence.read(raw);
    if (sentence.isEmpty()) {
      return;
    }
    if (sentence.isRefusal()) {
      refused = true;
      hold(sentence, Held.because(Reason.REFUSAL));
    } else if (sentence.tellsWhatIsMissing()) {
      takeMissing(sentence);
    } else {
      judge(sentence);
    }
  }

  /** A model that breaks off has not said what it was about to say. */
  void takeLast(String raw) {
    WrittenSentence sentence = WrittenSentence.read(raw);
    if (ENDED.matcher(raw).find() || !sentence.cited().isEmpty() || sentence.isEmpty()) {
      take(raw);
    } else {
      held = true;
      hold(sentence, Held.because(Reason.UNFINISHED));
    }
  }

  /** The answer is as long as it may be. */
  void passOver(String raw) {
    WrittenSentence sentence = WrittenSentence.read(raw);
    if (!sentence.isEmpty()) {
      hold(sentence, Held.because(Reason.OVER_LIMIT));
    }
  }

  /** Whether nothing more should be read. */
  boolean isEnough() {
    return repetitions.count() > MOST_REPETITIONS || page.sentences().size() >= most;
  }

  /** What became of the sentences of a model that came to an end. */
  Written written(String modelName) {
    if (!hasCitedSentence()) {
      return refused
          ? new Written.NotInReports(modelName)
          : new Written.NothingSupported(modelName);
    }
    return new Written.Sentences(modelName, !held && !refused && !partial);
  }

  /** What became of them where no model came to an end. */
  Written unfinished() {
    return hasCitedSentence() ? new Written.Sentences(model, false) : new Written.NoModel();
  }

  private void judge(WrittenSentence sentence) {
    switch (gate.judge(sentence.text(), sentence.cited())) {
      case Supported supported -> release(sentence, supported);
      case Held reason -> {
        hold(sentence, reason);
        held |= !gaveWay(sentence, reason);
      }
    }
  }

  /** Whether the report's own sentences are quoted in the place of this one. */
  private boolean gaveWay(WrittenSentence sentence, Held reason) {
    if (SAYS_NOTHING.contains(reason.reason())) {
      return false;
    }
    List<Candidate> instead = gate.instead(sentence.text(), sentence.cited());
    // Introduced anew each time, as other sentences may stand between two quotations.
    Quoting quoting = new Quoting(brief, page);
    instead.forEach(quoting::quote);
    return !instead.isEmpty();
  }

  private void release(WrittenSentence sentence, Supported supported) {
    if (repetitions.repeats(sentence.text())) {
      hold(sentence, Held.because(Reason.REPETITION));
      return;
    }
    for (int number : supported.citations()) {
      gate.standsOn(sentence.text(), number).ifPresent(span -> page.quote(number, span));
    }
    page.release(new AnswerSentence(sentence.text(), supported.citations()));
    page.decided(Decisions.of(sentence.text(), sentence.cited(), supported));
  }

  /** "The reports do not mention …" needs no source, but may bring in nothing new. */
  private void takeMissing(WrittenSentence sentence) {
    partial = true;
    if (hasCitedSentence() && gate.bringsNothingNew(sentence.text(), brief.standalone())) {
      page.say(sentence.text());
      page.decided(Decisions.needsNoSource(sentence.text()));
    } else {
      hold(sentence, Held.because(Reason.MISSING_PART));
    }
  }

  private void hold(WrittenSentence sentence, Held reason) {
    LOG.info("Held a sentence of {}: {}", model, reason.reason());
    LOG.debug("Held: {} ({})", sentence.text(), reason);
    page.decided(Decisions.of(sentence.text(), sentence.cited(), reason));
  }

  private boolean hasCitedSentence() {
    return page.sentences().stream().anyMatch(sentence -> !sentence.citations().isEmpty());
  }
}
