package dev.isnad.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The pages beside these tests. */
final class TestPages {
  private TestPages() {}

  static Path path(String name) {
    return Path.of("src/test/resources/intake", name);
  }

  static String text(String name) throws IOException {
    return Files.readString(path(name));
  }

  static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(path(name));
  }

  /** The drafts of a text that a moderator brings. */
  static List<Draft> drafts(String text) {
    return drafts(text.getBytes(StandardCharsets.UTF_8), "page.txt", "");
  }

  static List<Draft> drafts(byte[] bytes, String name, String mediaType) {
    InputStream in = new ByteArrayInputStream(bytes);
    try (Intake intake = new Intake(IntakeSettings.STANDARD)) {
      return intake.read(in, name, mediaType);
    }
  }

  static List<String> messages(Draft draft) {
    return draft.doubts().stream().map(Doubt::arabic).toList();
  }
}
