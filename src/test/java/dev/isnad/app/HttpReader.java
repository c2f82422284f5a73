package dev.isnad.app;

import dev.isnad.answer.AnswerJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A reader and an operator of a server, over real HTTP. */
record HttpReader(URI server) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** The JSON answer to the question. */
  JsonNode ask(String question) {
    return answer(Map.of("question", question));
  }

  /** The JSON answer to the question in its conversation. */
  JsonNode ask(String question, String conversation) {
    return answer(Map.of("question", question, "conversation", conversation));
  }

  private JsonNode answer(Map<String, String> request) {
    String body = AnswerJson.mapper().writeValueAsString(request);
    return AnswerJson.mapper()
        .readTree(
            send(request("/api/chat")
                    .header("Content-Type", "application/json")
                    .header("Accept", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body)))
                .body());
  }

  HttpResponse<String> get(String path) {
    return send(request(path));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
