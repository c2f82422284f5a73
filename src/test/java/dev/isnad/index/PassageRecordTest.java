package dev.isnad.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.article.Attribution;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PassageRecordTest {
  private static Passage passage(String text) {
    return new Passage(
        "id",
        "0123",
        3,
        70,
        70 + text.length(),
        text,
        "عنوان",
        "",
        attribution(),
        Optional.of(URI.create("https://example.org/1")),
        List.of("سياسة", "économie"));
  }

  private static Attribution attribution() {
    return new Attribution(
        Optional.of("السفير"), List.of("وكالة"), "صحيفة", Optional.of(LocalDate.of(2024, 2, 11)));
  }

  @Test
  void passageComesBackWhole() throws IOException {
    Passage written = passage("«نصٌّ» بالعربية، and Latin, 中文, \uD83D\uDE42 وأرقام ٢٠٢٤.");
    assertThat(PassageRecord.read(PassageRecord.write(written))).isEqualTo(written);
  }

  @Test
  void absentPartsStayAbsent() throws IOException {
    Passage bare =
        new Passage(
            "id",
            "0123",
            0,
            0,
            2,
            "نص",
            "ع",
            "",
            new Attribution(Optional.empty(), List.of(), "صحيفة", Optional.empty()),
            Optional.empty(),
            List.of());
    assertThat(PassageRecord.read(PassageRecord.write(bare))).isEqualTo(bare);
  }

  @Test
  void arabicTakesAboutAByteALetter() {
    String text = "كلمة عربية ".repeat(200);
    assertThat(PassageRecord.write(passage(text)).length).isLessThan(text.length() + 200);
  }
}
