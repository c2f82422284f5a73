package dev.isnad.model;

import dev.isnad.testing.ModelServer;
import dev.isnad.testing.ModelWire;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Models on loopback, and a question for them. */
final class TestModels {
  static final String KEY = "sk-secret-of-the-test";
  static final String SYSTEM = "أجب من التقارير وحدها.";
  static final String USER = "مَن قال «نعم» في ١٢ أيار؟";
  static final List<ChatMessage> QUESTION = asking(USER);

  private TestModels() {}

  static List<ChatMessage> asking(String question) {
    return List.of(SystemMessage.from(SYSTEM), UserMessage.from(question));
  }

  static ModelSpec spec(String name, ModelWire wire, ModelServer server) {
    return spec(name, wire, server.url(wire));
  }

  static ModelSpec spec(String name, ModelWire wire, String url) {
    return spec(name, wire, url, Duration.ofSeconds(30));
  }

  /** A model of which little patience is had. */
  static ModelSpec impatient(String name, ModelWire wire, String url) {
    return spec(name, wire, url, Duration.ofMillis(700));
  }

  private static ModelSpec spec(String name, ModelWire wire, String url, Duration patience) {
    return new ModelSpec(
        name,
        Provider.valueOf(wire.name()),
        Optional.of(url),
        "model-of-" + name,
        Optional.of(new Secret(KEY)),
        Optional.of(0.1),
        1000,
        Duration.ofSeconds(5),
        patience,
        patience,
        Duration.ofSeconds(60),
        2,
        Duration.ofMillis(1),
        Map.of("x-team", new Secret("newsroom")));
  }
}
