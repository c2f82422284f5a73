package dev.isnad.web;

import dev.isnad.answer.Answer;
import dev.isnad.answer.AnswerEvent;
import dev.isnad.answer.AnswerJson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/chat}: a question in, a cited answer out. */
@RestController
final class ChatController {
  private static final Logger LOG = LoggerFactory.getLogger(ChatController.class);
  private static final String CONVERSATION = "Isnad-Conversation";

  private final Asking asking;
  private final WebSettings settings;

  ChatController(Asking asking, WebSettings settings) {
    this.asking = asking;
    this.settings = settings;
  }

  @PostMapping(
      path = "/api/chat",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_EVENT_STREAM_VALUE})
  void chat(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestHeader(name = "Accept", defaultValue = MediaType.ALL_VALUE) String accept)
      throws IOException {
    ChatRequest chat = ChatRequest.read(request.getInputStream(), settings.timeZone());
    response.setHeader(CONVERSATION, chat.conversation());
    response.setHeader("Cache-Control", "no-store");
    switch (ChatForm.preferred(accept)) {
      case DOCUMENT -> document(chat, response);
      case EVENTS -> stream(chat, response);
    }
  }

  private void document(ChatRequest chat, HttpServletResponse response) throws IOException {
    Answer answer = ask(chat, event -> heed(event, response));
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.getOutputStream().write(AnswerJson.write(answer).getBytes(StandardCharsets.UTF_8));
  }

  private static void heed(AnswerEvent event, HttpServletResponse response) {
    if (event instanceof AnswerEvent.Failed(String message)) {
      throw new ProblemException(ProblemType.UNAVAILABLE.problem(message));
    }
    if (event instanceof AnswerEvent.Kept(String id)) {
      // RFC 8288; the relation type is HTML's name for a permanent link.
      response.setHeader("Link", "<" + AnswerPage.address(id) + ">; rel=\"bookmark\"");
    }
  }

  private void stream(ChatRequest chat, HttpServletResponse response) throws IOException {
    try (EventStream stream = EventStream.open(response, settings.heartbeat())) {
      send(stream, "conversation", Map.of("conversation", chat.conversation()));
      answer(chat, stream);
    } catch (ReaderLeftException e) {
      LOG.debug("A reader left before the answer was whole");
    }
  }

  private void answer(ChatRequest chat, EventStream stream) {
    try {
      ask(chat, event -> send(stream, event));
    } catch (ReaderLeftException e) {
      throw e;
    } catch (RuntimeException e) {
      if (stream.readerLeft()) {
        LOG.debug("Work was given up because the reader left");
        return;
      }
      LOG.error("Conversation {}: a question could not be answered", chat.conversation(), e);
      send(stream, "failed", Map.of("message", ProblemType.FAILED.problem().detail()));
    }
  }

  private Answer ask(ChatRequest chat, Consumer<AnswerEvent> events) {
    // Other doors have conversations too; with a name of this door in front, none is shared.
    return asking.ask("web:" + chat.conversation(), chat.question(), chat.zone(), events);
  }

  private static void send(EventStream stream, AnswerEvent event) {
    switch (event) {
      case AnswerEvent.SourcesFound sources -> send(stream, "sources", sources);
      case AnswerEvent.SentenceReleased(var sentence) -> send(stream, "sentence", sentence);
      case AnswerEvent.SentenceHeld held -> {}
      case AnswerEvent.Kept(String id) ->
          send(stream, "kept", Map.of("address", AnswerPage.address(id)));
      case AnswerEvent.Finished(var answer) -> stream.send("finished", AnswerJson.write(answer));
      case AnswerEvent.Failed failed -> send(stream, "failed", failed);
    }
  }

  private static void send(EventStream stream, String name, Object data) {
    stream.send(name, AnswerJson.mapper().writeValueAsString(data));
  }
}
