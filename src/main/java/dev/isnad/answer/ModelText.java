package dev.isnad.answer;

import dev.isnad.answer.Writer.Written;
import dev.isnad.arabic.SentenceStream;
import dev.isnad.extraction.Brief;
import dev.isnad.model.TextSink;
import java.util.Optional;

/**
 * Takes a model's text as it streams and has it judged sentence by sentence. When another model
 * takes over, sentences already released stand and are not said again. Belongs to one question and
 * one thread.
 */
final class ModelText implements TextSink {
  /** Beyond so much text a model runs in circles and is no longer read. */
  private static final int MOST_CHARACTERS = 12_000;

  private final WrittenSentences sentences;
  private SentenceStream stream = new SentenceStream();
  private int characters;

  /** Thrown through the model's stream to end it: nothing more of it will be read. */
  static final class EnoughException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private EnoughException() {
      super("enough was written", null, false, false);
    }
  }

  ModelText(Brief brief, Page page, AnswerSettings settings) {
    this.sentences = new WrittenSentences(brief, page, settings);
  }

  @Override
  public void started(String modelName) {
    sentences.startedBy(modelName);
    stream = new SentenceStream();
    characters = 0;
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
    for (Optional<String> rest = stream.end(); rest.isPresent(); rest = stream.end()) {
      takeLast(rest.get());
    }
    return sentences.written(modelName);
  }

  /** What became of it where the model was stopped because it wrote enough. */
  Written stopped() {
    return sentences.written(sentences.model());
  }

  /** What became of it where no model came to an end. */
  Written unfinished() {
    return sentences.unfinished();
  }

  private void take(String raw) {
    if (isEnough()) {
      sentences.passOver(raw);
    } else {
      sentences.take(raw);
    }
  }

  private void takeLast(String raw) {
    if (isEnough()) {
      sentences.passOver(raw);
    } else {
      sentences.takeLast(raw);
    }
  }

  private boolean isEnough() {
    return characters > MOST_CHARACTERS || sentences.isEnough();
  }
}
