package dev.isnad.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Content hashes of articles. */
final class Revisions {
  private static final int BYTES = 8;

  private Revisions() {}

  static String of(Article article) {
    MessageDigest digest = sha256();
    // The record's own components in order; a separator that no field contains keeps them apart.
    for (Object part :
        new Object[] {
          article.id(),
          article.title(),
          article.publisher(),
          article.via(),
          article.speaker(),
          article.author(),
          article.published(),
          article.url(),
          article.keywords(),
          article.adapted(),
          article.status(),
          article.otherKeys(),
          article.text()
        }) {
      digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
