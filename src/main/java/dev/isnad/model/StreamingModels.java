package dev.isnad.model;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.util.Map;
import java.util.stream.Collectors;

/** Builds LangChain4j's model for a specification. */
final class StreamingModels {
  private StreamingModels() {}

  static StreamingChatModel open(ModelSpec spec, HttpClientBuilder http) {
    return switch (spec.provider()) {
      case OPENAI -> openAi(spec, http);
      case ANTHROPIC -> anthropic(spec, http);
      case GEMINI -> gemini(spec, http);
    };
  }

  private static StreamingChatModel openAi(ModelSpec spec, HttpClientBuilder http) {
    var builder =
        OpenAiStreamingChatModel.builder()
            .httpClientBuilder(http)
            .baseUrl(spec.url())
            .modelName(spec.model())
            .customHeaders(headers(spec));
    spec.apiKey().ifPresent(key -> builder.apiKey(key.value()));
    spec.temperature().ifPresent(builder::temperature);
    // OpenAI's newer models refuse the old name of the limit; other servers know only the old one.
    return spec.baseUrl().isEmpty()
        ? builder.maxCompletionTokens(spec.maxOutputTokens()).build()
        : builder.maxTokens(spec.maxOutputTokens()).build();
  }

  private static StreamingChatModel anthropic(ModelSpec spec, HttpClientBuilder http) {
    var builder =
        AnthropicStreamingChatModel.builder()
            .httpClientBuilder(http)
            .baseUrl(spec.url())
            .apiKey(spec.apiKey().orElseThrow().value())
            .modelName(spec.model())
            .maxTokens(spec.maxOutputTokens())
            // Anthropic alone keeps only what it is told to; the others find the same beginning.
            .cacheSystemMessages(true)
            .customHeaders(headers(spec));
    spec.temperature().ifPresent(builder::temperature);
    return builder.build();
  }

  private static StreamingChatModel gemini(ModelSpec spec, HttpClientBuilder http) {
    var builder =
        GoogleAiGeminiStreamingChatModel.builder()
            .httpClientBuilder(http)
            .baseUrl(spec.url())
            .apiKey(spec.apiKey().orElseThrow().value())
            .modelName(spec.model())
            .maxOutputTokens(spec.maxOutputTokens())
            .customHeaders(headers(spec));
    spec.temperature().ifPresent(builder::temperature);
    return builder.build();
  }

  private static Map<String, String> headers(ModelSpec spec) {
    return spec.headers().entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(Map.Entry::getKey, header -> header.getValue().value()));
  }
}
