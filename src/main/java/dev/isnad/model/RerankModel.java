package dev.isnad.model;

import static dev.isnad.model.ModelFailedException.Reason;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.http.client.HttpMethod;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.model.scoring.ScoringModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A reranker behind HTTP, in the form that Jina began and Cohere, vLLM and llama.cpp share: {@code
 * {"model", "query", "documents": […]}} is answered by {@code {"results": [{"index",
 * "relevance_score"}]}}. Thread-safe.
 */
final class RerankModel implements ScoringModel {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final ScoringSettings settings;
  private final BlockingHttpClient http;

  RerankModel(ScoringSettings settings, BlockingHttpClient http) {
    this.settings = settings;
    this.http = http;
  }

  @Override
  public Response<List<Double>> scoreAll(List<TextSegment> segments, String query) {
    String answer = http.execute(request(segments, query)).body();
    try {
      return Response.from(scores(JSON.readTree(answer), segments.size()));
    } catch (JacksonException e) {
      throw ModelFailedException.because(Reason.MALFORMED, "what came is not JSON", e);
    }
  }

  private HttpRequest request(List<TextSegment> segments, String query) {
    Map<String, Object> body =
        Map.of(
            "model",
            settings.model().orElseThrow(),
            "query",
            query,
            "documents",
            segments.stream().map(TextSegment::text).toList());
    HttpRequest.Builder request =
        HttpRequest.builder()
            .method(HttpMethod.POST)
            .url(settings.baseUrl().orElseThrow() + "/rerank")
            .addHeader("Content-Type", "application/json")
            .body(JSON.writeValueAsString(body));
    settings.apiKey().ifPresent(key -> request.addHeader("Authorization", "Bearer " + key.value()));
    return request.build();
  }

  /** In the order of the texts; the server sends them in the order of their scores. */
  private static List<Double> scores(JsonNode answer, int texts) {
    Double[] scores = new Double[texts];
    for (JsonNode result : answer.path("results")) {
      int index = result.path("index").asInt(-1);
      JsonNode score = result.path("relevance_score");
      if (index < 0
          || index >= texts
          || !score.isNumber()
          || !Double.isFinite(score.doubleValue())) {
        throw new ModelFailedException(Reason.MALFORMED, "a result without index or score came");
      }
      scores[index] = score.doubleValue();
    }
    if (Arrays.asList(scores).contains(null)) {
      throw new ModelFailedException(Reason.MALFORMED, "not one score for each text came");
    }
    return new ArrayList<>(Arrays.asList(scores));
  }
}
