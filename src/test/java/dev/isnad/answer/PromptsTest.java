package dev.isnad.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptsTest {
  private static final String GOOD =
      "<!-- ملاحظة -->\nالقواعد.\n--- user ---\n{{passages}}\n{{question}}\n{{today}}\n";
  private static final Map<String, String> VALUES =
      Map.of("passages", "مقاطع $1 {{today}}", "question", "سؤال؟", "today", "2026-03-01");

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("answer.md"), GOOD);
    Files.writeString(folder.resolve("rewrite.md"), "أ\n--- user ---\n{{history}} {{question}}");
  }

  @Test
  void theShippedPromptsAreGood() {
    Prompts prompts = Prompts.load(ShippedCorpus.PROMPTS);

    assertThat(prompts.answer().system()).contains("إسناد").doesNotContain("<!--");
    assertThat(prompts.rewrite().user()).contains("{{history}}");
  }

  @Test
  void placesAreFilledOnceAndTheNoteIsNotSent() {
    List<ChatMessage> messages = Prompts.load(folder).answer().fill(VALUES);

    assertThat(messages)
        .containsExactly(
            SystemMessage.from("القواعد."),
            UserMessage.from("مقاطع $1 {{today}}\nسؤال؟\n2026-03-01"));
  }

  @Test
  void theVersionChangesWithEveryChangeOfAText() throws IOException {
    Prompts prompts = Prompts.load(folder);
    String first = prompts.version();
    Files.writeString(folder.resolve("answer.md"), GOOD.replace("القواعد.", "القواعد كلها."));
    String second = prompts.version();
    Files.writeString(folder.resolve("answer.md"), GOOD);

    assertThat(first).matches("answer\\.md [0-9a-f]{12}, rewrite\\.md [0-9a-f]{12}");
    assertThat(second).isNotEqualTo(first).endsWith(first.substring(first.indexOf("rewrite")));
    assertThat(prompts.version()).isEqualTo(first);
  }

  @Test
  void valuesMustFitThePlaces() {
    Prompt prompt = Prompts.load(folder).answer();

    assertThatThrownBy(() -> prompt.fill(Map.of("question", "سؤال؟")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "أ;--- user ---;{{passages}} {{question}}|:2: the user part lacks {{today}}",
        "أ;ب;--- user ---;{{passages}} {{question}};{{today}} {{name}}|:5: unknown placeholder"
            + " {{name}}",
        "أ {{today}};--- user ---;{{passages}} {{question}} {{today}}|:1: {{today}} must stand"
            + " after",
        "أ;{{passages}} {{question}} {{today}}|a line '--- user ---' must divide",
        "<!-- أ -->;--- user ---;{{passages}} {{question}} {{today}}|there is no system part",
      })
  void aBrokenPromptIsNamedWithItsLine(String lines, String message) throws IOException {
    Files.writeString(folder.resolve("answer.md"), lines.replace(';', '\n'));

    assertThatThrownBy(() -> Prompts.load(folder))
        .isInstanceOf(PromptException.class)
        .hasMessageStartingWith(folder.resolve("answer.md").toString())
        .hasMessageContaining(message);
  }

  @Test
  void aMissingPromptIsNamed() throws IOException {
    Files.delete(folder.resolve("rewrite.md"));

    assertThatThrownBy(() -> Prompts.load(folder))
        .isInstanceOf(PromptException.class)
        .hasMessageContaining("rewrite.md:1: cannot be read");
  }

  @Test
  void aChangedPromptIsReadAgainAndABrokenChangeIsNot() throws IOException {
    Prompts prompts = Prompts.load(folder);

    Files.writeString(folder.resolve("answer.md"), GOOD.replace("القواعد.", "قواعد أخرى هنا."));
    assertThat(prompts.answer().system()).isEqualTo("قواعد أخرى هنا.");

    Files.writeString(folder.resolve("answer.md"), "بلا فاصل ولا مواضع");
    assertThat(prompts.answer().system()).isEqualTo("قواعد أخرى هنا.");

    Files.delete(folder.resolve("answer.md"));
    assertThat(prompts.answer().system()).isEqualTo("قواعد أخرى هنا.");

    Files.writeString(folder.resolve("answer.md"), GOOD);
    assertThat(prompts.answer().system()).isEqualTo("القواعد.");
  }
}
