package dev.isnad.intake;

import dev.isnad.arabic.ArabicFolding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Names what a report says, whatever its spelling and spacing. */
final class Fingerprint {
  /** The front-matter key under which a draft keeps the fingerprint of what was brought. */
  static final String KEY = "imported";

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int BYTES = 12;

  private Fingerprint() {}

  static String of(String title, String text) {
    String folded = ArabicFolding.fold(title + "\n" + text);
    String words = NO_WORD.matcher(folded).replaceAll(" ").strip();
    byte[] hash = sha256().digest(words.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
