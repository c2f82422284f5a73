package dev.isnad.answer;

import java.util.List;

/** What happens while a question is being answered, in order; the last is one of the last two. */
public sealed interface AnswerEvent {
  /**
   * Passages were found that may answer; sent once, before any sentence. Numbers of sources are
   * final.
   */
  record SourcesFound(List<Source> sources) implements AnswerEvent {
    public SourcesFound {
      sources = List.copyOf(sources);
    }
  }

  /** A sentence was found to be supported and may be shown. */
  record SentenceReleased(AnswerSentence sentence) implements AnswerEvent {}

  /** A sentence was held: for moderators and the log; readers' doors pass over it. */
  record SentenceHeld(Decision decision) implements AnswerEvent {}

  /**
   * The answer is kept and can be read again by its id; sent just before the last event, or not at
   * all.
   */
  record Kept(String id) implements AnswerEvent {}

  /** The answer is whole. */
  record Finished(Answer answer) implements AnswerEvent {}

  /**
   * The question could not be worked on: a fault of ours, not of the reports.
   *
   * @param message what to tell the reader, in Arabic
   */
  record Failed(String message) implements AnswerEvent {}
}
