package dev.isnad.answer;

import dev.isnad.answer.Verdict.Held;
import dev.isnad.answer.Verdict.Supported;
import dev.isnad.answer.Writer.Written;
import dev.isnad.arabic.ArabicFolding;
import dev.isnad.arabic.SentenceStream;
import dev.isnad.model.TextSink;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a model's text as it streams, judges it sentence by sentence and releases onto the page
 * what is supported. When another model takes over, sentences already released stand and are not
 * said again. Belongs to one question and one thread.
 */
final class ModelText implements TextSink {
  private static final Logger LOG = LoggerFactory.getLogger(ModelText.class);

  /** How the prompt has a model say that the passages do not answer; folded. */
  private static final String REFUSAL = ArabicFolding.fold("لا تجيب التقارير عن هذا السؤال");

  /** How the prompt has a model name what it could not find; folded. */
  private static final String MISSING = ArabicFolding.fold("لا تذكر التقارير");

  /** Beyond so much text, or so many repetitions, a model runs in circles and is no longer read. */
  private static final int MOST_CHARACTERS = 12_000;

  private static final int MOST_REPETITIONS = 2;

  private static final Pattern ENDED = Pattern.compile("[.!?؟…][»”\"')\\]]*\\s*$");

  private final Brief brief;
  private final Page page;
  private final SentenceGate gate;
  private final int mostSentences;
  private final Repetitions repetitions = new Repetitions();
  private SentenceStream stream = new SentenceStream();
  private String model = "";
  private int characters;
  private boolean held;
  private boolean refused;
  private boolean partial;

  /** Thrown through the model's stream to end it: nothing more of it will be read. */
  static final class EnoughException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private EnoughException() {
      super("enough was written", null, false, false);
    }
  }

  ModelText(Brief brief, Page page, AnswerSettings settings) {
    this.brief = brief;
    this.page = page;
    this.gate = new SentenceGate(page.passages(), brief.today(), settings.wordOverlap());
    this.mostSentences = settings.mostSentences();
  }

  @Override
  public void started(String modelName) {
    model = modelName;
    stream = new SentenceStream();
    characters = 0;
    refused = false;
  }

  @Override
  public void text(String piece) {
    characters += piece.length();
    stream.feed(piece).forEach(this::take);
    if (isEnough()) {
      throw new EnoughException();
    }
  }

  /** What became of the text, now that the model has ended it. */
  Written written(String modelName) {
    model = modelName;
    for (Optional<String> rest = stream.end(); rest.isPresent(); rest = stream.end()) {
      takeLast(rest.get());
    }
    if (!hasCitedSentence()) {
      return refused ? new Written.NotInReports(model) : new Written.NothingSupported(model);
    }
    return new Written.Sentences(model, !held && !refused && !partial);
  }

  /** What became of it where the model was stopped because it wrote enough. */
  Written stopped() {
    stream = new SentenceStream();
    return written(model);
  }

  /** What became of it where no model came to an end. */
  Written unfinished() {
    return hasCitedSentence() ? new Written.Sentences(model, false) : new Written.NoModel();
  }

  /** A model that breaks off has not said what it was about to say. */
  private void takeLast(String raw) {
    boolean ended = ENDED.matcher(raw).find();
    if (!ended && CitationMarkers.read(CitationMarkers.canonical(raw)).numbers().isEmpty()) {
      held = true;
      LOG.info("Held a sentence of {}: {}", model, Verdict.Reason.UNFINISHED);
    } else {
      take(raw);
    }
  }

  private void take(String raw) {
    CitationMarkers.Marked marked = CitationMarkers.read(CitationMarkers.canonical(raw));
    String sentence = PlainText.of(marked.text());
    if (isEnough() || sentence.codePoints().noneMatch(Character::isLetter)) {
      return;
    }
    String folded = ArabicFolding.fold(sentence);
    if (folded.contains(REFUSAL)) {
      refused = true;
    } else if (marked.numbers().isEmpty() && isMissingPart(folded)) {
      takeMissing(sentence);
    } else {
      judge(sentence, marked.numbers());
    }
  }

  private void judge(String sentence, List<Integer> cited) {
    switch (gate.judge(sentence, cited)) {
      case Supported supported -> release(sentence, supported);
      case Held reason -> {
        held = true;
        LOG.info("Held a sentence of {}: {}", model, reason.reason());
        LOG.debug("Held: {} ({})", sentence, reason);
      }
    }
  }

  private void release(String sentence, Supported supported) {
    if (repetitions.repeats(sentence)) {
      return;
    }
    supported
        .citations()
        .forEach(
            number -> gate.standsOn(sentence, number).ifPresent(span -> page.quote(number, span)));
    page.release(new AnswerSentence(sentence, supported.citations()));
  }

  /** "The reports do not mention …" needs no source, but may bring in nothing new. */
  private void takeMissing(String sentence) {
    partial = true;
    if (hasCitedSentence() && gate.bringsNothingNew(sentence, brief.standalone())) {
      page.say(sentence);
    }
  }

  private static boolean isMissingPart(String folded) {
    int at = folded.indexOf(MISSING);
    return at >= 0 && at <= 1;
  }

  private boolean hasCitedSentence() {
    return page.sentences().stream().anyMatch(sentence -> !sentence.citations().isEmpty());
  }

  private boolean isEnough() {
    return characters > MOST_CHARACTERS
        || repetitions.count() > MOST_REPETITIONS
        || page.sentences().size() >= mostSentences;
  }
}
