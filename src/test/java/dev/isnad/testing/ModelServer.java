package dev.isnad.testing;

import dev.isnad.testing.LoopbackServer.Connection;
import dev.isnad.testing.LoopbackServer.Request;
import java.io.IOException;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A language model server on loopback that does what it is told, in the form of whichever provider
 * is asked for: the same server stands in for OpenAI ({@link #openAiUrl()}), Anthropic ({@link
 * #anthropicUrl()}) and Gemini ({@link #geminiUrl()}).
 *
 * <pre>{@code
 * try (var server = ModelServer.start()) {
 *   server.then(ModelServer.fails(500)).always(ModelServer.streams("أهلًا بالعالم"));
 *   …
 *   assertThat(server.requests().getFirst().user()).contains("…");
 * }
 * }</pre>
 *
 * Thread-safe. Without a script it answers every question with "نعم.".
 */
public final class ModelServer implements AutoCloseable {
  /** How one request is answered. */
  public interface Reply {
    void write(ModelRequest request, Connection connection) throws IOException;
  }

  /**
   * What a model was asked.
   *
   * @param wire in whose form
   * @param path path and query
   * @param headers names in lower case
   * @param json the body
   */
  public record ModelRequest(
      ModelWire wire, String path, Map<String, String> headers, JsonNode json, String model) {
    /** Whether the answer was to be streamed. */
    public boolean streamed() {
      return wire == ModelWire.GEMINI
          ? path.contains(":streamGenerateContent")
          : json.path("stream").asBoolean(false);
    }

    /** The system message. */
    public String system() {
      return wire.system(json);
    }

    /** The last message of the user. */
    public String user() {
      return wire.user(json);
    }

    /** The key that was sent, empty if none was. */
    public String key() {
      return wire.key(headers);
    }
  }

  /**
   * Bytes a chunk: odd, so that Arabic letters of two bytes and others of three or four are torn
   * apart.
   */
  private static final int CHUNK = 7;

  private final LoopbackServer server;
  private final Deque<Reply> script = new ConcurrentLinkedDeque<>();
  private final List<ModelRequest> requests = new CopyOnWriteArrayList<>();
  private final CountDownLatch hungUp = new CountDownLatch(1);
  private volatile Reply always = streams("نعم.");

  private ModelServer() {
    server = LoopbackServer.start(this::handle);
  }

  public static ModelServer start() {
    return new ModelServer();
  }

  /** Base URL of a server that refuses connections. */
  public static String refusingUrl() {
    return "http://127.0.0.1:" + LoopbackServer.closedPort() + "/v1";
  }

  public String openAiUrl() {
    return url("/v1");
  }

  public String anthropicUrl() {
    return url("/v1");
  }

  public String geminiUrl() {
    return url("/v1beta");
  }

  /** The base URL for a provider. */
  public String url(ModelWire wire) {
    return wire == ModelWire.GEMINI ? geminiUrl() : openAiUrl();
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  /** Answers the next request that is not yet spoken for. */
  public ModelServer then(Reply reply) {
    script.add(reply);
    return this;
  }

  /** Answers every request beyond the script. */
  public ModelServer always(Reply reply) {
    always = reply;
    return this;
  }

  /** Requests for an answer, in the order of their arrival. */
  public List<ModelRequest> requests() {
    return List.copyOf(requests);
  }

  /** Waits until a caller has hung up on a reply that hangs. */
  public void awaitHangUp() throws InterruptedException {
    hungUp.await();
  }

  @Override
  public void close() {
    server.close();
  }

  private void handle(Request request, Connection connection) throws IOException {
    ModelWire wire = ModelWire.at(request.path());
    JsonNode body = ModelWire.parse(request.body());
    var asked =
        new ModelRequest(wire, request.path(), request.headers(), body, wire.model(request, body));
    requests.add(asked);
    Reply scripted = script.poll();
    (scripted == null ? always : scripted).write(asked, connection);
  }

  /** The answer, streamed in pieces or whole, as was asked. */
  public static Reply streams(String text) {
    return answers(request -> text);
  }

  /** An answer that depends on the question. */
  public static Reply answers(Function<ModelRequest, String> text) {
    return (request, connection) ->
        whole(request, connection, text.apply(request), ModelWire.Ending.STOP);
  }

  /** A reply that is chosen by the question. */
  public static Reply chosen(Function<ModelRequest, Reply> reply) {
    return (request, connection) -> reply.apply(request).write(request, connection);
  }

  /** An answer that the model broke off at its limit of tokens. */
  public static Reply stopsAtLength(String text) {
    return (request, connection) -> whole(request, connection, text, ModelWire.Ending.LENGTH);
  }

  /** An answer that the provider's content filter broke off. */
  public static Reply filtered(String text) {
    return (request, connection) -> whole(request, connection, text, ModelWire.Ending.FILTERED);
  }

  /** An error status with the provider's error body. */
  public static Reply fails(int status) {
    return (request, connection) ->
        connection.answer(status, "application/json", request.wire().error("no"));
  }

  /** An error status whose body says something about the request. */
  public static Reply failsSaying(int status, Function<ModelRequest, String> message) {
    return (request, connection) ->
        connection.answer(status, "application/json", request.wire().error(message.apply(request)));
  }

  /** An error status that says when to come again, such as 429 or 503. */
  public static Reply fails(int status, int retryAfterSeconds) {
    return (request, connection) ->
        connection.answer(
            status,
            "application/json",
            request.wire().error("wait"),
            "Retry-After: " + retryAfterSeconds);
  }

  /** Accepts the request and says nothing. */
  public Reply hangsBeforeHeaders() {
    return (request, connection) -> hang(connection, () -> {});
  }

  /** Opens the stream and says nothing more. */
  public Reply hangsBeforeFirstToken() {
    return (request, connection) -> hang(connection, () -> open(request, connection));
  }

  /** Streams the text, without its end, and says nothing more. */
  public Reply hangsMidway(String text) {
    return (request, connection) ->
        hang(
            connection,
            () -> {
              open(request, connection);
              pieces(request, connection, text);
            });
  }

  /** Streams comments for ever, which keep a connection busy and answer nothing. */
  public Reply dribblesNothing() {
    return (request, connection) -> {
      open(request, connection);
      try {
        while (true) {
          connection.chunks(": wait\n\n", CHUNK);
          Thread.sleep(5); // the rate of the dribble
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } finally {
        hungUp.countDown();
      }
    };
  }

  /** Streams the first {@code pieces} words of the text and breaks the connection. */
  public static Reply cutsAfter(int pieces, String text) {
    return cutsAfter(pieces, text, () -> {});
  }

  /** The same, with something to wait for between the last piece and the break. */
  public static Reply cutsAfter(int pieces, String text, Runnable beforeTheBreak) {
    return (request, connection) -> {
      open(request, connection);
      for (String piece : words(text).subList(0, pieces)) {
        connection.chunks(request.wire().piece(piece), CHUNK);
      }
      beforeTheBreak.run();
    };
  }

  /**
   * Streams the text and ends the HTTP answer properly, but never says that the model has finished.
   */
  public static Reply endsWithoutFinish(String text) {
    return (request, connection) -> {
      open(request, connection);
      pieces(request, connection, text);
      connection.endChunks();
    };
  }

  /** A proper answer without text. */
  public static Reply empty() {
    return streams("");
  }

  /** Status 200, and not what a model says. */
  public static Reply garbage() {
    return (request, connection) -> {
      connection.startChunks("text/event-stream");
      connection.chunks("event: content_block_delta\ndata: {\"candidates\": [<html>\n\n", CHUNK);
      connection.endChunks();
    };
  }

  /** Status 200, some text perhaps, then an error as an event of the stream. */
  public static Reply inStreamError(String textBefore) {
    return (request, connection) -> {
      open(request, connection);
      pieces(request, connection, textBefore);
      connection.chunks(request.wire().inStreamError("overloaded"), CHUNK);
      connection.endChunks();
    };
  }

  private static void whole(
      ModelRequest request, Connection connection, String text, ModelWire.Ending ending)
      throws IOException {
    if (!request.streamed()) {
      connection.answer(200, "application/json", request.wire().whole(text));
      return;
    }
    open(request, connection);
    pieces(request, connection, text);
    for (String event : request.wire().closing(ending)) {
      connection.chunks(event, CHUNK);
    }
    connection.endChunks();
  }

  private static void open(ModelRequest request, Connection connection) throws IOException {
    connection.startChunks("text/event-stream");
    for (String event : request.wire().opening()) {
      connection.chunks(event, CHUNK);
    }
  }

  private static void pieces(ModelRequest request, Connection connection, String text)
      throws IOException {
    for (String piece : words(text)) {
      connection.chunks(request.wire().piece(piece), CHUNK);
    }
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<= )"));
  }

  /** A caller may also hang up while the beginning is still being written. */
  private void hang(Connection connection, Beginning beginning) throws IOException {
    try {
      beginning.write();
      connection.awaitHangUp();
    } finally {
      hungUp.countDown();
    }
  }

  private interface Beginning {
    void write() throws IOException;
  }
}
