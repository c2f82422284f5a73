package dev.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleTest {
  private static final String HOSTILE = "سوق\u001B]0;مخترق\u0007\u001B[2J\u009B31m";

  @Test
  void noTextCommandsTheTerminal() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = Console.of(new ByteArrayInputStream(new byte[0]), out, err);

    console.out().println(HOSTILE);
    console.out().printf("%s\tسطر%n", HOSTILE);
    console.out().print(HOSTILE.toCharArray());
    console.err().println(HOSTILE);
    console.out().flush();

    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("سوق\uFFFD]0;مخترق\uFFFD\uFFFD[2J\uFFFD31m" + System.lineSeparator())
        .contains("\tسطر")
        .doesNotContain("\u001B", "\u0007", "\u009B");
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("سوق").doesNotContain("\u001B");
  }
}
