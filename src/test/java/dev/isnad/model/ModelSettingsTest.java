package dev.isnad.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ModelSettingsTest {
  private static final Map<String, String> WORKING =
      Map.of("chat[0].provider", "openai", "chat[0].model", "m1", "chat[0].api-key", "sk-1");

  @Test
  void nothingSetMeansNoModel() {
    ModelSettings settings = bind(Map.of());
    assertThat(settings).isEqualTo(ModelSettings.none());
    assertThat(settings.chat()).isEmpty();
    assertThat(settings.completeTimeout()).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void whatIsNotSetTakesItsDefault() {
    ModelSpec spec = bind(WORKING).chat().getFirst();
    assertThat(spec.name()).isEqualTo("m1");
    assertThat(spec.url()).isEqualTo("https://api.openai.com/v1");
    assertThat(spec.connectTimeout()).isEqualTo(Duration.ofSeconds(5));
    assertThat(spec.firstTokenTimeout()).isEqualTo(Duration.ofSeconds(20));
    assertThat(spec.totalTimeout()).isEqualTo(Duration.ofSeconds(90));
    assertThat(spec.retries()).isEqualTo(2);
    assertThat(spec.temperature()).isEmpty();
    assertThat(spec.headers()).isEmpty();
  }

  @Test
  void everyKeyIsBound() {
    Map<String, String> keys = new LinkedHashMap<>(WORKING);
    keys.put("chat[0].name", "first");
    keys.put("chat[0].provider", "ANTHROPIC");
    keys.put("chat[0].base-url", "http://127.0.0.1:9/v1/");
    keys.put("chat[0].temperature", "0.2");
    keys.put("chat[0].max-output-tokens", "512");
    keys.put("chat[0].connect-timeout", "2s");
    keys.put("chat[0].first-token-timeout", "3s");
    keys.put("chat[0].idle-timeout", "4s");
    keys.put("chat[0].total-timeout", "1m");
    keys.put("chat[0].retries", "0");
    keys.put("chat[0].retry-delay", "10ms");
    keys.put("chat[0].headers.x-team", "newsroom");
    keys.put("chat[1].provider", "gemini");
    keys.put("chat[1].model", "m2");
    keys.put("chat[1].api-key", "k2");
    keys.put("complete-timeout", "4s");
    keys.put("circuit.failures", "5");
    keys.put("circuit.open-for", "1m");
    ModelSettings settings = bind(keys);
    ModelSpec first = settings.chat().getFirst();
    assertThat(first.name()).isEqualTo("first");
    assertThat(first.provider()).isEqualTo(Provider.ANTHROPIC);
    assertThat(first.url()).isEqualTo("http://127.0.0.1:9/v1");
    assertThat(first.apiKey()).contains(new Secret("sk-1"));
    assertThat(first.temperature()).contains(0.2);
    assertThat(first.maxOutputTokens()).isEqualTo(512);
    assertThat(first.connectTimeout()).isEqualTo(Duration.ofSeconds(2));
    assertThat(first.firstTokenTimeout()).isEqualTo(Duration.ofSeconds(3));
    assertThat(first.idleTimeout()).isEqualTo(Duration.ofSeconds(4));
    assertThat(first.totalTimeout()).isEqualTo(Duration.ofMinutes(1));
    assertThat(first.retries()).isZero();
    assertThat(first.retryDelay()).isEqualTo(Duration.ofMillis(10));
    assertThat(first.headers()).containsEntry("x-team", new Secret("newsroom"));
    assertThat(settings.chat().get(1).provider()).isEqualTo(Provider.GEMINI);
    assertThat(settings.completeTimeout()).isEqualTo(Duration.ofSeconds(4));
    assertThat(settings.circuit()).isEqualTo(new ModelSettings.Circuit(5, Duration.ofMinutes(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "chat[0].temperature, 3, temperature: 3.0 is not allowed; allowed: 0 to 2",
    "chat[0].retries, 99, retries: 99 is not allowed; allowed: 0 to 10",
    "chat[0].total-timeout, 0s, total-timeout: PT0S is not allowed",
    "chat[0].connect-timeout, 1h, connect-timeout: PT1H is not allowed",
    "chat[0].max-output-tokens, 1, max-output-tokens: 1 is not allowed; allowed: 16 to 200000",
    "chat[0].base-url, ftp://x, base-url: ftp://x is not allowed; allowed: an http or https address",
    "chat[0].base-url, no address, base-url: no address is not allowed",
    "chat[0].model, '', model: nothing is not allowed",
    "chat[0].api-key, '', api-key: nothing is not allowed",
    "complete-timeout, 1h, complete-timeout: PT1H is not allowed",
    "circuit.failures, 0, circuit.failures: 0 is not allowed; allowed: 1 to 10",
  })
  void wrongValueNamesKeyValueAndWhatIsAllowed(String key, String value, String message) {
    Map<String, String> keys = new LinkedHashMap<>(WORKING);
    keys.put(key, value);
    assertThatThrownBy(() -> bind(keys))
        .isInstanceOf(BindException.class)
        .rootCause()
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void ownServerMayDoWithoutKey() {
    ModelSpec spec =
        bind(Map.of(
                "chat[0].provider",
                "openai",
                "chat[0].model",
                "m",
                "chat[0].base-url",
                "http://localhost:11434/v1"))
            .chat()
            .getFirst();
    assertThat(spec.apiKey()).isEmpty();
  }

  @Test
  void namesAreUnique() {
    ModelSpec spec = ModelSpec.of(Provider.OPENAI, "http://localhost/v1", "m", "k");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ModelSettings.of(spec, spec))
        .withMessageContaining("chat[].name: m");
  }

  @Test
  void keysAreNeverPrinted() {
    Map<String, String> keys = new LinkedHashMap<>(WORKING);
    keys.put("chat[0].headers.authorization", "sk-2");
    assertThat(bind(keys).toString()).doesNotContain("sk-1", "sk-2").contains("***");
  }

  private static ModelSettings bind(Map<String, String> keys) {
    Map<String, String> prefixed = new LinkedHashMap<>();
    keys.forEach((key, value) -> prefixed.put("isnad.model." + key, value));
    return new Binder(new MapConfigurationPropertySource(prefixed))
        .bindOrCreate("isnad.model", ModelSettings.class);
  }
}
