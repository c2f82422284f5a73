package dev.isnad.model;

import static dev.isnad.model.ModelFailedException.Reason;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One request to one model. The request blocks a virtual thread of its own and puts what it hears
 * into a bounded queue; the caller's thread takes it out, under the time limits, which therefore
 * hold whatever the server does. When the caller stops, for whatever cause, the other thread is
 * interrupted and with it the connection closed.
 */
final class ModelTry {
  /** Pieces that may wait for the caller; beyond it the server is read no further. */
  private static final int WAITING = 64;

  private sealed interface Heard {
    record Text(String piece) implements Heard {}

    record Finished(Optional<FinishReason> why) implements Heard {}

    record Failed(Throwable error) implements Heard {}

    record Over() implements Heard {}
  }

  private final StreamingChatModel model;
  private final ModelSpec spec;
  private final BlockingQueue<Heard> heard = new ArrayBlockingQueue<>(WAITING);
  private boolean begun;

  ModelTry(StreamingChatModel model, ModelSpec spec) {
    this.model = model;
    this.spec = spec;
  }

  /**
   * Asks and passes the answer on, from its first letter that is not white space.
   *
   * @return whether the model stopped by itself (true) or at its limit of tokens (false)
   * @throws ModelFailedException if the answer did not come, or not to its end
   */
  boolean run(List<ChatMessage> messages, Deadline deadline, Consumer<String> text)
      throws InterruptedException {
    Thread asking = Thread.ofVirtual().name("model-" + spec.name()).start(() -> ask(messages));
    try {
      return listen(deadline, text);
    } finally {
      asking.interrupt();
    }
  }

  /** Whether any text was passed on. */
  boolean begun() {
    return begun;
  }

  private boolean listen(Deadline total, Consumer<String> text) throws InterruptedException {
    Deadline first = Deadline.in(spec.firstTokenTimeout());
    while (true) {
      Deadline next = begun ? Deadline.in(spec.idleTimeout()) : first;
      switch (next(next, total)) {
        case Heard.Text piece -> pass(piece.piece(), text);
        case Heard.Finished finished -> {
          return finished(finished.why());
        }
        case Heard.Failed failed -> throw Failures.of(failed.error());
        case Heard.Over over ->
            throw new ModelFailedException(Reason.CUT, "the stream ended before the answer");
      }
    }
  }

  private Heard next(Deadline next, Deadline total) throws InterruptedException {
    Duration wait = next.orEarlier(total).left();
    Heard event = total.passed() ? null : heard.poll(wait.toNanos(), TimeUnit.NANOSECONDS);
    if (event != null) {
      return event;
    }
    if (total.passed()) {
      throw timedOut("the answer did not end in the time it was given");
    }
    throw timedOut(
        begun
            ? "no further word within " + seconds(spec.idleTimeout())
            : "no first word within " + seconds(spec.firstTokenTimeout()));
  }

  private static ModelFailedException timedOut(String message) {
    return new ModelFailedException(Reason.TIMED_OUT, message);
  }

  private static String seconds(Duration duration) {
    return duration.toMillis() / 1000.0 + " s";
  }

  private void pass(String piece, Consumer<String> text) {
    String visible = begun ? piece : piece.stripLeading();
    if (!visible.isEmpty()) {
      begun = true;
      text.accept(visible);
    }
  }

  private boolean finished(Optional<FinishReason> why) {
    if (why.isEmpty()) {
      throw new ModelFailedException(Reason.CUT, "the stream ended before the model had finished");
    }
    boolean full = why.get() == FinishReason.LENGTH;
    if (why.get() != FinishReason.STOP && !full) {
      throw new ModelFailedException(
          Reason.FILTERED, "the provider broke the answer off (" + why.get() + ")");
    }
    if (!begun) {
      throw new ModelFailedException(
          Reason.EMPTY,
          full ? "max-output-tokens were used up before the first word" : "the answer was empty");
    }
    return !full;
  }

  private void ask(List<ChatMessage> messages) {
    try {
      model.chat(messages, new Listener());
    } catch (RuntimeException e) {
      put(new Heard.Failed(e));
    } finally {
      put(new Heard.Over());
    }
  }

  private void put(Heard event) {
    try {
      heard.put(event);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Listener implements StreamingChatResponseHandler {
    @Override
    public void onPartialResponse(String piece) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException();
      }
      put(new Heard.Text(piece));
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
      put(new Heard.Finished(Optional.ofNullable(response.finishReason())));
    }

    @Override
    public void onError(Throwable error) {
      put(new Heard.Failed(error));
    }
  }
}
