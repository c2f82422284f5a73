package dev.isnad.intake;

import com.ibm.icu.text.Transliterator;
import dev.isnad.arabic.ArabicFolding;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Ids for new reports: the title in Latin letters, as the corpus names its files. */
final class DraftIds {
  private static final int LONGEST = 60;
  private static final Transliterator TO_LATIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Any-Lower");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern APOSTROPHES = Pattern.compile("['`ʿʾʻʼ‘’]");

  private DraftIds() {}

  static String of(String title) {
    String latin = transliterated(ArabicFolding.fold(title)).toLowerCase(Locale.ROOT);
    String slug = OTHER.matcher(APOSTROPHES.matcher(latin).replaceAll("")).replaceAll("-");
    slug = trimmed(slug);
    return slug.isEmpty() || slug.equals("readme") ? "report" : slug;
  }

  /** The id itself, or, where it is taken, the first free one of {@code id-2}, {@code id-3}… */
  static String free(String id, Predicate<String> isTaken) {
    String candidate = id;
    for (int n = 2; isTaken.test(candidate); n++) {
      candidate = id + "-" + n;
    }
    return candidate;
  }

  private static synchronized String transliterated(String text) {
    return TO_LATIN.transliterate(text);
  }

  /** Cut at a hyphen, so that no half word stays. */
  private static String trimmed(String slug) {
    String whole = slug.replaceAll("^-+|-+$", "");
    if (whole.length() <= LONGEST) {
      return whole;
    }
    int cut = whole.lastIndexOf('-', LONGEST);
    return whole.substring(0, cut > 0 ? cut : LONGEST);
  }
}
