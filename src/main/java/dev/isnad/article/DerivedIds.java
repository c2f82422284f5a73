package dev.isnad.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Ids for lines of bulk files that name none: the same line of the same file is the same article.
 */
final class DerivedIds {
  private static final int BYTES = 8;

  private DerivedIds() {}

  static String of(String file, byte[] line) {
    MessageDigest digest = Revisions.sha256();
    digest.update(file.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(line);
    String name = file.substring(file.lastIndexOf('/') + 1, file.length() - Corpus.BULK.length());
    return Slugs.near(name) + "-" + HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }
}
