package dev.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RawArgumentsTest {
  @Test
  void whatArrivedWholeIsLeftAlone() {
    assertThat(RawArguments.restore("ask", "من أنت؟")).containsExactly("ask", "من أنت؟");
  }

  @Test
  void eachIsEndedByAZeroByteAndMayBeEmpty() {
    byte[] line = "java\0ask\0\0من أنت؟\0".getBytes(StandardCharsets.UTF_8);

    assertThat(RawArguments.split(line)).containsExactly("java", "ask", "", "من أنت؟");
  }
}
