package dev.isnad.testing;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The three forms in which model servers stream: OpenAI chat completions, Anthropic messages and
 * Gemini {@code streamGenerateContent}, all as server-sent events.
 */
public enum ModelWire {
  OPENAI {
    @Override
    List<String> opening() {
      return List.of(data(chunk(Map.of("role", "assistant", "content", ""), "null")));
    }

    @Override
    String piece(String text) {
      return data(chunk(Map.of("content", text), "null"));
    }

    @Override
    List<String> closing(Ending ending) {
      return List.of(data(chunk(Map.of(), json(ending.openAi))), "data: [DONE]\n\n");
    }

    @Override
    String whole(String text) {
      return "{\"id\":\"c1\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"m\",\"choices\":[{\"index\":0,"
          + "\"message\":"
          + json(Map.of("role", "assistant", "content", text))
          + ",\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":1,\"completion_tokens\":1,\"total_tokens\":2}}";
    }

    @Override
    String error(String message) {
      return "{\"error\":{\"message\":"
          + json(message)
          + ",\"type\":\"server_error\",\"code\":null}}";
    }

    @Override
    String inStreamError(String message) {
      return data(error(message));
    }

    @Override
    String model(LoopbackServer.Request request, JsonNode body) {
      return body.path("model").asString("");
    }

    @Override
    String system(JsonNode body) {
      return ofRole(body.path("messages"), "system", "content");
    }

    @Override
    String user(JsonNode body) {
      return ofRole(body.path("messages"), "user", "content");
    }

    @Override
    String key(Map<String, String> headers) {
      return headers.getOrDefault("authorization", "").replaceFirst("^Bearer ", "");
    }

    private String chunk(Map<String, String> delta, String finishReason) {
      return "{\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"choices\":[{\"index\":0,"
          + "\"delta\":"
          + json(delta)
          + ",\"finish_reason\":"
          + finishReason
          + "}]}";
    }
  },

  ANTHROPIC {
    @Override
    List<String> opening() {
      return List.of(
          event(
              "message_start",
              "{\"type\":\"message_start\",\"message\":{\"id\":\"m1\",\"type\":\"message\",\"role\":\"assistant\","
                  + "\"content\":[],\"model\":\"m\",\"stop_reason\":null,\"stop_sequence\":null,"
                  + "\"usage\":{\"input_tokens\":1,\"output_tokens\":1}}}"),
          event(
              "content_block_start",
              "{\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}"),
          event("ping", "{\"type\":\"ping\"}"));
    }

    @Override
    String piece(String text) {
      return event(
          "content_block_delta",
          "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":"
              + json(Map.of("type", "text_delta", "text", text))
              + "}");
    }

    @Override
    List<String> closing(Ending ending) {
      return List.of(
          event("content_block_stop", "{\"type\":\"content_block_stop\",\"index\":0}"),
          event(
              "message_delta",
              "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":"
                  + json(ending.anthropic)
                  + ",\"stop_sequence\":null},\"usage\":{\"output_tokens\":9}}"),
          event("message_stop", "{\"type\":\"message_stop\"}"));
    }

    @Override
    String whole(String text) {
      return "{\"id\":\"m1\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"m\",\"content\":["
          + json(Map.of("type", "text", "text", text))
          + "],\"stop_reason\":\"end_turn\",\"stop_sequence\":null,\"usage\":{\"input_tokens\":1,\"output_tokens\":1}}";
    }

    @Override
    String error(String message) {
      return "{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":"
          + json(message)
          + "}}";
    }

    @Override
    String inStreamError(String message) {
      return event("error", error(message));
    }

    @Override
    String model(LoopbackServer.Request request, JsonNode body) {
      return body.path("model").asString("");
    }

    @Override
    String system(JsonNode body) {
      JsonNode system = body.path("system");
      return system.isArray() ? texts(system) : system.asString("");
    }

    @Override
    String user(JsonNode body) {
      return ofRole(body.path("messages"), "user", "content");
    }

    @Override
    String key(Map<String, String> headers) {
      return headers.getOrDefault("x-api-key", "");
    }
  },

  GEMINI {
    @Override
    List<String> opening() {
      return List.of();
    }

    @Override
    String piece(String text) {
      return data(candidate(text, ""));
    }

    @Override
    List<String> closing(Ending ending) {
      return List.of(data(candidate("", ",\"finishReason\":" + json(ending.gemini))));
    }

    @Override
    String whole(String text) {
      return candidate(text, ",\"finishReason\":\"STOP\"");
    }

    @Override
    String error(String message) {
      return "{\"error\":{\"code\":503,\"message\":"
          + json(message)
          + ",\"status\":\"UNAVAILABLE\"}}";
    }

    @Override
    String inStreamError(String message) {
      return data(error(message));
    }

    @Override
    String model(LoopbackServer.Request request, JsonNode body) {
      return request.path().replaceFirst(".*/models/", "").replaceFirst(":.*", "");
    }

    @Override
    String system(JsonNode body) {
      return texts(body.path("systemInstruction").path("parts"));
    }

    @Override
    String user(JsonNode body) {
      return ofRole(body.path("contents"), "user", "parts");
    }

    @Override
    String key(Map<String, String> headers) {
      return headers.getOrDefault("x-goog-api-key", "");
    }

    private String candidate(String text, String finish) {
      return "{\"candidates\":[{\"content\":{\"parts\":["
          + json(Map.of("text", text))
          + "],\"role\":\"model\"}"
          + finish
          + ",\"index\":0}],\"usageMetadata\":{\"promptTokenCount\":1,\"candidatesTokenCount\":1,\"totalTokenCount\":2},"
          + "\"modelVersion\":\"m\",\"responseId\":\"r1\"}";
    }
  };

  /** Why a model stopped, in each form's words. */
  enum Ending {
    STOP("stop", "end_turn", "STOP"),
    LENGTH("length", "max_tokens", "MAX_TOKENS"),
    FILTERED("content_filter", "refusal", "SAFETY");

    private final String openAi;
    private final String anthropic;
    private final String gemini;

    Ending(String openAi, String anthropic, String gemini) {
      this.openAi = openAi;
      this.anthropic = anthropic;
      this.gemini = gemini;
    }
  }

  private static final JsonMapper JSON = JsonMapper.shared();

  /** The form spoken at a path. */
  static ModelWire at(String path) {
    if (path.contains("enerateContent") || path.contains("/v1beta/")) {
      return GEMINI;
    }
    return path.contains("/messages") ? ANTHROPIC : OPENAI;
  }

  abstract List<String> opening();

  abstract String piece(String text);

  abstract List<String> closing(Ending ending);

  abstract String whole(String text);

  abstract String error(String message);

  abstract String inStreamError(String message);

  abstract String model(LoopbackServer.Request request, JsonNode body);

  abstract String system(JsonNode body);

  abstract String user(JsonNode body);

  abstract String key(Map<String, String> headers);

  static JsonNode parse(String body) {
    return JSON.readTree(body.isEmpty() ? "{}" : body);
  }

  private static String json(Object value) {
    return JSON.writeValueAsString(value);
  }

  private static String data(String json) {
    return "data: " + json + "\n\n";
  }

  private static String event(String name, String json) {
    return "event: " + name + "\n" + data(json);
  }

  /**
   * The last message of a role: models are asked with one system and, at the end, one user message.
   */
  private static String ofRole(JsonNode messages, String role, String field) {
    String found = "";
    for (JsonNode message : messages) {
      if (message.path("role").asString("").equals(role)) {
        JsonNode content = message.path(field);
        found = content.isArray() ? texts(content) : content.asString("");
      }
    }
    return found;
  }

  private static String texts(JsonNode parts) {
    var text = new StringBuilder();
    for (JsonNode part : parts) {
      text.append(part.path("text").asString(""));
    }
    return text.toString();
  }
}
