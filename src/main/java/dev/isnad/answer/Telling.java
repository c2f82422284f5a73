package dev.isnad.answer;

import java.util.function.Consumer;

/** Hands events to a door and tells the door's own faults from ours. */
final class Telling implements Consumer<AnswerEvent> {
  private final Consumer<AnswerEvent> door;

  /** The door could not take an event: the reader has left, say. */
  static final class ReaderGoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final RuntimeException reason;

    ReaderGoneException(RuntimeException reason) {
      super(reason);
      this.reason = reason;
    }

    /** What the door threw. */
    RuntimeException reason() {
      return reason;
    }
  }

  Telling(Consumer<AnswerEvent> door) {
    this.door = door;
  }

  /**
   * @throws ReaderGoneException where the door threw
   */
  @Override
  public void accept(AnswerEvent event) {
    try {
      door.accept(event);
    } catch (RuntimeException e) {
      throw new ReaderGoneException(e);
    }
  }

  /**
   * The last event, after which nothing is left to be stopped: the door's faults go to the door.
   */
  void last(AnswerEvent event) {
    door.accept(event);
  }
}
