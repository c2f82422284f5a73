package dev.isnad.testing;

import dev.isnad.testing.LoopbackServer.Connection;
import dev.isnad.testing.LoopbackServer.Request;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A server of embedding and scoring models on loopback: {@code /v1/embeddings} in OpenAI's form and
 * {@code /v1/rerank} in that of Jina, Cohere, vLLM and llama.cpp. Thread-safe.
 */
public final class RankingServer implements AutoCloseable {
  /** How one request is answered, in place of vectors or scores. */
  public interface Reply {
    void write(Connection connection, List<String> texts) throws IOException;
  }

  /**
   * What was asked.
   *
   * @param query what a reranker is to compare the texts with; empty to an embedding model
   * @param key the key that was sent, empty if none was
   */
  public record Asked(String path, String model, String key, String query, List<String> texts) {}

  private static final JsonMapper JSON = JsonMapper.shared();

  private final LoopbackServer server;
  private final Deque<Reply> script = new ConcurrentLinkedDeque<>();
  private final List<Asked> requests = new CopyOnWriteArrayList<>();
  private volatile Function<String, float[]> vectors = RankingServer::letters;
  private volatile ToDoubleBiFunction<String, String> scores = (query, text) -> -text.length();

  private volatile String refused = "\0";

  private RankingServer() {
    server = LoopbackServer.start(this::handle);
  }

  public static RankingServer start() {
    return new RankingServer();
  }

  /** Base URL of both kinds of models. */
  public String url() {
    return "http://127.0.0.1:" + server.port() + "/v1";
  }

  /** Base URL of a server that refuses connections. */
  public static String refusingUrl() {
    return ModelServer.refusingUrl();
  }

  /** Makes vectors in this way; by default they count letters. */
  public RankingServer vectors(Function<String, float[]> vectors) {
    this.vectors = vectors;
    return this;
  }

  /** Answers status 400 to whatever holds the word. */
  public RankingServer refusing(String word) {
    refused = word;
    return this;
  }

  /** Scores a text for a query in this way; by default short texts are better. */
  public RankingServer scores(ToDoubleBiFunction<String, String> scores) {
    this.scores = scores;
    return this;
  }

  /** Answers the next request that is not yet spoken for. */
  public RankingServer then(Reply reply) {
    script.add(reply);
    return this;
  }

  /** The requests, in the order of their arrival. */
  public List<Asked> requests() {
    return List.copyOf(requests);
  }

  /** All texts that were to be made vectors of, in order. */
  public List<String> embedded() {
    return requests.stream()
        .filter(asked -> asked.path().endsWith("/embeddings"))
        .flatMap(asked -> asked.texts().stream())
        .toList();
  }

  /** An error status. */
  public static Reply fails(int status) {
    return (connection, texts) ->
        connection.answer(
            status, "application/json", "{\"error\":{\"message\":\"no\",\"type\":\"error\"}}");
  }

  /** Accepts the request and says nothing. */
  public static Reply hangs() {
    return (connection, texts) -> connection.awaitHangUp();
  }

  /** Status 200, and something else. */
  public static Reply says(String body) {
    return (connection, texts) -> connection.answer(200, "application/json", body);
  }

  /** Vectors made in another way. */
  public static Reply embeds(Function<String, float[]> vectors) {
    return (connection, texts) ->
        connection.answer(200, "application/json", embeddings(texts, vectors));
  }

  @Override
  public void close() {
    server.close();
  }

  private void handle(Request request, Connection connection) throws IOException {
    JsonNode body = JSON.readTree(request.body());
    boolean rerank = request.path().endsWith("/rerank");
    List<String> texts = texts(body.path(rerank ? "documents" : "input"));
    String query = body.path("query").asString("");
    requests.add(
        new Asked(
            request.path(),
            body.path("model").asString(""),
            request.headers().getOrDefault("authorization", "").replaceFirst("^Bearer ", ""),
            query,
            texts));
    boolean refusing = texts.stream().anyMatch(text -> text.contains(refused));
    Reply reply = refusing ? fails(400) : script.poll();
    if (reply != null) {
      reply.write(connection, texts);
    } else {
      connection.answer(
          200, "application/json", rerank ? results(query, texts) : embeddings(texts, vectors));
    }
  }

  private static List<String> texts(JsonNode input) {
    return input.isArray()
        ? StreamSupport.stream(input.spliterator(), false).map(JsonNode::asString).toList()
        : List.of(input.asString());
  }

  private static String embeddings(List<String> texts, Function<String, float[]> vectors) {
    List<Map<String, Object>> data = new ArrayList<>();
    for (String text : texts) {
      data.add(
          Map.of("object", "embedding", "index", data.size(), "embedding", vectors.apply(text)));
    }
    return JSON.writeValueAsString(
        Map.of(
            "object",
            "list",
            "model",
            "m",
            "data",
            data,
            "usage",
            Map.of("prompt_tokens", 1, "total_tokens", 1)));
  }

  /** Best first, as such servers do. */
  private String results(String query, List<String> texts) {
    List<Map<String, Object>> results = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Map<String, Object> result = new LinkedHashMap<>();
      result.put("index", i);
      result.put("relevance_score", scores.applyAsDouble(query, texts.get(i)));
      results.add(result);
    }
    results.sort(
        Comparator.comparing(r -> (Double) r.get("relevance_score"), Comparator.reverseOrder()));
    return JSON.writeValueAsString(Map.of("model", "m", "results", results));
  }

  /** How often each letter occurs, by the last bits of its code: enough to tell texts apart. */
  public static float[] letters(String text) {
    float[] counts = new float[32];
    counts[0] = 1;
    text.chars().forEach(letter -> counts[letter % 32]++);
    return counts;
  }
}
