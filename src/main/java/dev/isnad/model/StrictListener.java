package dev.isnad.model;

import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;

/**
 * Stands before LangChain4j's listeners and lets nothing pass unnoticed. Without it an event that
 * cannot be read is skipped in silence, and with it a piece of the answer; and an error that comes
 * as an event looks like an empty answer. Here the first of either ends the stream. Not
 * thread-safe: one stream, one thread.
 */
final class StrictListener implements ServerSentEventListener {
  private final ServerSentEventListener next;
  private boolean failed;

  StrictListener(ServerSentEventListener next) {
    this.next = next;
  }

  @Override
  public void onOpen(SuccessfulHttpResponse response) {
    next.onOpen(response);
  }

  @Override
  public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
    if (failed) {
      return;
    }
    try {
      if (ErrorBody.isError(event.data())) {
        throw new InStreamErrorException(event.data());
      }
      next.onEvent(event, context);
    } catch (RuntimeException e) {
      onError(e);
      context.parsingHandle().cancel();
    }
  }

  @Override
  public void onError(Throwable error) {
    if (!failed) {
      failed = true;
      next.onError(error);
    }
  }

  /** The connection ended as it should. */
  void end() {
    if (!failed) {
      next.onClose();
    }
  }

  /** An error that the server sent in place of text; the message is the event's JSON. */
  static final class InStreamErrorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InStreamErrorException(String json) {
      super(json);
    }
  }
}
