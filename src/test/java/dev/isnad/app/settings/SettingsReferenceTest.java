package dev.isnad.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.answer.AnswerSettings;
import dev.isnad.conversation.ConversationSettings;
import dev.isnad.intake.IntakeSettings;
import dev.isnad.model.ModelSettings;
import dev.isnad.model.ModelSpec;
import dev.isnad.model.Provider;
import dev.isnad.telegram.TelegramSettings;
import dev.isnad.web.WebSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReferenceTest {
  @TempDir Path folder;

  @Test
  void listsExactlyTheKeysThatCanBeSet() {
    assertThat(SettingsReference.defaults().keySet())
        .containsExactlyInAnyOrderElementsOf(
            SettingsReader.keys().stream().map(SettingKey::name).toList());
  }

  @Test
  void explainsEveryKeyAndNamesItsEnvironmentVariable() {
    List<String> lines = SettingsReference.text().lines().toList();
    for (SettingKey key : SettingsReader.keys()) {
      int line =
          lines.indexOf(
              lines.stream()
                  .filter(l -> l.startsWith("#" + key.name() + "="))
                  .findFirst()
                  .orElseThrow());
      assertThat(comment(lines, line)).as(key.name()).hasSizeGreaterThan(30);
      assertThat(comment(lines, line)).as(key.name()).contains(key.environmentName());
    }
  }

  @Test
  void noTwoKeysShareAnEnvironmentVariable() {
    assertThat(SettingsReader.keys().stream().map(k -> k.environmentName().replace("_", "")))
        .doesNotHaveDuplicates();
  }

  @Test
  void itsDefaultsAreThoseOfTheRecords() {
    Settings settings = read().settings();

    assertThat(settings.answer()).isEqualTo(AnswerSettings.STANDARD);
    assertThat(settings.conversation()).isEqualTo(ConversationSettings.STANDARD);
    assertThat(settings.intake()).isEqualTo(IntakeSettings.STANDARD);
    assertThat(settings.web()).isEqualTo(WebSettings.USUAL);
    assertThat(settings.models()).isEqualTo(ModelSettings.none());
    assertThat(settings.telegram())
        .isEqualTo(
            new TelegramSettings(Optional.empty(), Optional.empty(), null, null, null, null));
  }

  @Test
  void itsDefaultsOfAModelAreThoseOfTheRecord() throws IOException {
    Files.writeString(
        folder.resolve("isnad.properties"),
        """
        isnad.models.chat[0].provider=openai
        isnad.models.chat[0].base-url=http://127.0.0.1:1/v1
        isnad.models.chat[0].model=m
        isnad.models.chat[0].api-key=k
        """);

    assertThat(read().settings().models().chat())
        .containsExactly(ModelSpec.of(Provider.OPENAI, "http://127.0.0.1:1/v1", "m", "k"));
  }

  @Test
  void copiedAsAConfigurationFileItChangesNothing() throws IOException {
    LoadedSettings before = read();
    Path copy = Files.writeString(folder.resolve("isnad.properties"), SettingsReference.text());

    assertThat(read().file()).contains(copy);
    assertThat(read().settings()).isEqualTo(before.settings());
    assertThat(read().values()).isEqualTo(before.values());
  }

  private LoadedSettings read() {
    return SettingsReader.read(sources(folder));
  }

  private static SettingsSources sources(Path workingFolder) {
    return new SettingsSources(Map.of(), Map.of(), Map.of(), Optional.empty(), workingFolder);
  }

  private static String comment(List<String> lines, int line) {
    int first = line;
    while (first > 0 && lines.get(first - 1).startsWith("# ")) {
      first--;
    }
    return String.join("\n", lines.subList(first, line));
  }
}
