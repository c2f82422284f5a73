package dev.isnad.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.model.TextSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThoughtsTest {
  @ParameterizedTest
  @CsvSource({
    "<think>أفكر</think>الجواب.,الجواب.",
    "قبل <think>أ < ب</think> بعد.,قبل  بعد.",
    "<THINK>أ</think><thinking>ب</Thinking>ج,ج",
    "[THINK]أ[/THINK]ج,ج",
    "◁think▷أ◁/think▷ج,ج",
    "<reasoning>أ</reasoning><thought>ب</thought>ج,ج",
    "الجواب.<think>بلا نهاية,الجواب.",
    "3 < 5 و<b>ثقيل</b> و[1],3 < 5 و<b>ثقيل</b> و[1]",
    "الجواب <thi,الجواب <thi",
    "İ<think>أ</think>ج,İج",
  })
  void thoughtsAreLeftOutHoweverTheyAreCut(String said, String answer) {
    assertThat(Thoughts.without(said)).isEqualTo(answer);
    for (int length = 1; length <= said.length(); length++) {
      assertThat(inPieces(said, length)).as("pieces of %d", length).isEqualTo(answer);
    }
  }

  @Test
  void anotherModelBeginsWithoutTheThoughtsOfTheFirst() {
    StringBuilder heard = new StringBuilder();
    Thoughts thoughts = new Thoughts(into(heard));
    thoughts.started("first");
    thoughts.text("<think>لن ينتهي");
    thoughts.started("second");
    thoughts.text("الجواب.");
    thoughts.end();

    assertThat(heard).hasToString("الجواب.");
  }

  private static String inPieces(String said, int length) {
    StringBuilder heard = new StringBuilder();
    Thoughts thoughts = new Thoughts(into(heard));
    thoughts.started("model");
    for (int at = 0; at < said.length(); at += length) {
      thoughts.text(said.substring(at, Math.min(said.length(), at + length)));
    }
    thoughts.end();
    return heard.toString();
  }

  private static TextSink into(StringBuilder heard) {
    return new TextSink() {
      @Override
      public void started(String modelName) {
        heard.setLength(0);
      }

      @Override
      public void text(String piece) {
        heard.append(piece);
      }
    };
  }
}
