package dev.isnad.eval;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.isnad.model.ModelSettings;
import dev.isnad.model.ModelSpec;
import dev.isnad.model.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A language model on loopback that says what the script says, streamed word by word in the form of
 * OpenAI's chat completions, so that what is measured is the whole road that a model's text takes.
 */
final class ScriptedModel implements AutoCloseable {
  /** Its name in answers. */
  static final String NAME = "scripted";

  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private volatile Script script = new Script(List.of());

  private ScriptedModel(HttpServer server) {
    this.server = server;
    server.setExecutor(threads);
    server.createContext("/v1/chat/completions", this::answer);
    server.start();
  }

  static ScriptedModel start() {
    try {
      InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      return new ScriptedModel(HttpServer.create(free, 0));
    } catch (IOException e) {
      throw new EvaluationException("No scripted model on loopback (" + e + ")", e);
    }
  }

  /** Lets the model say what the script says; under these settings it alone is asked. */
  ModelSettings saying(Script next) {
    script = next;
    String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    return settings(ModelSpec.of(Provider.OPENAI, url, NAME, "none"));
  }

  /** The same model without retries and without a circuit that opens: silence is in the script. */
  static ModelSettings settings(ModelSpec spec) {
    ModelSpec patient =
        new ModelSpec(
            spec.name(),
            spec.provider(),
            spec.baseUrl(),
            spec.model(),
            spec.apiKey(),
            Optional.empty(),
            spec.maxOutputTokens(),
            spec.connectTimeout(),
            spec.firstTokenTimeout(),
            spec.idleTimeout(),
            spec.totalTimeout(),
            0,
            spec.retryDelay(),
            spec.headers());
    ModelSettings usual = ModelSettings.of(patient);
    return new ModelSettings(
        usual.chat(),
        usual.completeTimeout(),
        new ModelSettings.Circuit(10, Duration.ofMillis(1)),
        usual.embedding(),
        usual.scoring());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String said = script.reply(user(JSON.readTree(exchange.getRequestBody())));
      exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
      exchange.sendResponseHeaders(200, 0);
      OutputStream body = exchange.getResponseBody();
      for (String piece : said.split("(?<= )")) {
        event(choice(Map.of("content", piece), null), body);
      }
      event(choice(Map.of(), "stop"), body);
      body.write("data: [DONE]\n\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String user(JsonNode request) {
    String last = "";
    for (JsonNode message : request.path("messages")) {
      if (message.path("role").asString("").equals("user")) {
        last = message.path("content").asString("");
      }
    }
    return last;
  }

  private static Map<String, Object> choice(
      Map<String, String> delta, @org.jspecify.annotations.Nullable String finishReason) {
    Map<String, Object> choice = new java.util.LinkedHashMap<>();
    choice.put("index", 0);
    choice.put("delta", delta);
    choice.put("finish_reason", finishReason);
    return Map.of(
        "id",
        "s1",
        "object",
        "chat.completion.chunk",
        "created",
        1,
        "model",
        NAME,
        "choices",
        List.of(choice));
  }

  private static void event(Map<String, Object> chunk, OutputStream body) throws IOException {
    String line = "data: " + JSON.writeValueAsString(chunk) + "\n\n";
    body.write(line.getBytes(StandardCharsets.UTF_8));
    body.flush();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
