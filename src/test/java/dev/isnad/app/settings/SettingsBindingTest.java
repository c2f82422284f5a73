package dev.isnad.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

public class SettingsBindingTest {
  enum Kind {
    PLAIN_ONE,
    OTHER
  }

  public record Secret(String value) {}

  record Entry(
      Kind kind,
      String name,
      Optional<Secret> apiKey,
      Optional<URI> at,
      Duration firstToken,
      Map<String, Secret> headers) {
    Entry {
      headers = headers == null ? Map.of() : Map.copyOf(headers);
      if (firstToken.isNegative()) {
        throw new IllegalArgumentException("firstToken must not be negative, not " + firstToken);
      }
    }
  }

  record Tree(List<Entry> chat, Duration pause, List<String> words, Optional<Integer> most) {}

  private static final Map<String, String> DEFAULTS =
      Map.of(
          "isnad.chat[0].kind", "plain-one",
          "isnad.chat[0].first-token", "20s",
          "isnad.pause", "500ms",
          "isnad.words", "أ, ب");

  private final List<SettingKey> keys = SettingKeys.of("isnad", Tree.class);
  private final List<String> problems = new ArrayList<>();
  private final SettingLayers layers = new SettingLayers(keys, problems);

  @Test
  void withNothingSetTheDefaultsHold() {
    assertThat(bind())
        .isEqualTo(
            new Tree(List.of(), Duration.ofMillis(500), List.of("أ", "ب"), Optional.empty()));
  }

  @Test
  void anEntryOfAListMayComeFromSeveralLayersAndTakesTheDefaultsForTheRest() {
    layers.put("isnad.chat[0].name", "first", "file:1");
    layers.put("isnad.chat[1].name", "second", "file:2");
    layers.nextLayer();
    layers.putVariable("ISNAD_CHAT_1_API_KEY", "hidden");
    layers.putVariable("ISNAD_CHAT_0_APIKEY", "hidden too");
    layers.putVariable("ISNAD_SERVICE_HOST", "10.0.0.1");

    assertThat(bind().chat())
        .containsExactly(
            new Entry(
                Kind.PLAIN_ONE,
                "first",
                Optional.of(new Secret("hidden too")),
                Optional.empty(),
                Duration.ofSeconds(20),
                Map.of()),
            new Entry(
                Kind.PLAIN_ONE,
                "second",
                Optional.of(new Secret("hidden")),
                Optional.empty(),
                Duration.ofSeconds(20),
                Map.of()));
  }

  @Test
  void namesOfTheOperatorsOwnAreKept() {
    layers.put("isnad.chat[0].name", "n", "file:1");
    layers.put("isnad.chat[0].headers.X-Tenant", "hidden", "file:2");
    layers.putVariable("ISNAD_CHAT_0_HEADERS_X_ZONE", "hidden too");

    assertThat(bind().chat().getFirst().headers())
        .isEqualTo(Map.of("x-tenant", new Secret("hidden"), "x-zone", new Secret("hidden too")));
  }

  @Test
  void aSecretIsNotShown() {
    layers.put("isnad.chat[0].api-key", "hidden", "file:1");

    assertThat(layers.over(DEFAULTS).get("isnad.chat[0].api-key"))
        .hasToString("isnad.chat[0].api-key=******** (file:1)");
  }

  @Test
  void aListOfValuesIsReplacedAsAWhole() {
    layers.put("isnad.words[0]", "one", "file:1");
    layers.put("isnad.words[1]", "two", "file:2");
    layers.nextLayer();
    layers.putVariable("ISNAD_WORDS", "three");

    assertThat(bind().words()).containsExactly("three");
  }

  @Test
  void aKeyMayBeWrittenInAnyOfTheUsualWays() {
    layers.put("isnad.chat[0].firstToken", "3s", "file:1");
    layers.put("isnad.chat[0].api_key", "k", "file:2");
    layers.put("isnad.chat[0].name", "n", "file:3");

    assertThat(bind().chat().getFirst().firstToken()).isEqualTo(Duration.ofSeconds(3));
    assertThat(bind().chat().getFirst().apiKey()).contains(new Secret("k"));
  }

  @Test
  void everyWrongValueIsNamedWithWhatIsAllowedAndWhereItStands() {
    layers.put("isnad.chat[0].kind", "strange", "f.properties:1");
    layers.put("isnad.chat[0].first-token", "soon", "f.properties:2");
    layers.put("isnad.most", "many", "f.properties:3");
    layers.put("isnad.pause", "", "f.properties:5");
    layers.put("isnad.pauze", "1s", "f.properties:4");

    assertThatThrownBy(this::bind)
        .isInstanceOfSatisfying(
            SettingsException.class,
            e ->
                assertThat(e.problems())
                    .containsExactlyInAnyOrder(
                        "isnad.pauze: there is no such key (f.properties:4); the nearest is isnad.pause",
                        "isnad.chat[0].kind: must be one of plain-one, other, not \"strange\" (f.properties:1)",
                        "isnad.chat[0].first-token: must be a length of time such as 500ms, 30s or 5m, not \"soon\" (f.properties:2)",
                        "isnad.pause: must be set to a length of time such as 500ms, 30s or 5m, but is empty (f.properties:5)",
                        "isnad.most: must be a whole number, not \"many\" (f.properties:3)"));
  }

  @Test
  void whatARecordRefusesIsNamedByItsKey() {
    layers.put("isnad.chat[0].name", "n", "f.properties:1");
    layers.put("isnad.chat[0].first-token", "-3s", "f.properties:2");

    assertThatThrownBy(this::bind)
        .hasMessage(
            "isnad.chat[0].first-token: firstToken must not be negative, not PT-3S (f.properties:2)");
  }

  @Test
  void entriesAreNumberedWithoutAGap() {
    layers.put("isnad.chat[1].name", "n", "f.properties:1");

    assertThatThrownBy(this::bind)
        .hasMessageContaining("isnad.chat: its entries must be numbered from 0 without a gap");
  }

  private Tree bind() {
    return new SettingsBinding(keys, layers.over(DEFAULTS), problems).bind("isnad", Tree.class);
  }
}
