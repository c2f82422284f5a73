package dev.isnad.article;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an article's id may look like: it is also the name of its file. */
final class Slugs {
  /** With {@code .md} after it, a file name every file system takes (255 bytes). */
  private static final int MAX_BYTES = 200;

  /** {@code README.md} is a note to people; where case makes no difference, so would this be. */
  private static final String NOTE = "readme";

  private static final Pattern SLUG =
      Pattern.compile("[\\p{Ll}\\p{Lo}\\p{Nd}]+(?:-[\\p{Ll}\\p{Lo}\\p{Nd}]+)*");
  private static final Pattern OTHER = Pattern.compile("[^\\p{Ll}\\p{Lo}\\p{Nd}]+");

  private Slugs() {}

  static boolean isSlug(String id) {
    return SLUG.matcher(id).matches()
        && !id.equals(NOTE)
        && id.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
  }

  /** The id that a file of this name holds; some file systems hand out names decomposed. */
  static String ofFileName(String name) {
    return Normalizer.normalize(
        name.substring(0, name.length() - Corpus.ARTICLE.length()), Normalizer.Form.NFC);
  }

  /** A slug as near to {@code name} as can be, at most 60 characters; {@code bulk} for nothing. */
  static String near(String name) {
    String lower = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String slug = OTHER.matcher(lower).replaceAll("-");
    slug =
        slug.substring(
            0, slug.offsetByCodePoints(0, Math.min(60, slug.codePointCount(0, slug.length()))));
    slug = slug.replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "bulk" : slug;
  }
}
