package dev.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BidiTest {
  private static final String ISOLATE = "\u2068";
  private static final String POP = "\u2069";
  private static final String OVERRIDE = "\u202E";

  @Test
  void anIsolatedTextCannotEscape() {
    assertThat(Bidi.isolate("RT" + POP + OVERRIDE + " Arabic"))
        .isEqualTo(ISOLATE + "RT Arabic" + POP);
  }

  @Test
  void controlsAreStrippedAndNothingElse() {
    assertThat(Bidi.stripControls("\u200Fنص\u061C \u202Aabc\u202C\u200B."))
        .isEqualTo("نص abc\u200B.");
  }

  @Test
  void cleanTextHasNoInvisibleCharacters() {
    assertThat(Bidi.clean("\uFEFFن\u200Bص\u00AD\u2060 \u202Eخفي\u0007\n")).isEqualTo("نص خفي\n");
  }

  @Test
  void joinersStayWhereTheyDoTheirWork() {
    String persian = "می\u200Cرود";
    String family = "👨\u200D👩\u200D👧 ❤\uFE0F";
    assertThat(Bidi.clean(persian)).isEqualTo(persian);
    assertThat(Bidi.clean(family)).isEqualTo(family);
    assertThat(Bidi.clean("\u200Cنص\u200D")).isEqualTo("نص");
  }
}
