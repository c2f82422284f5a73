package dev.isnad.lexicon;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The keys under which a word of a sentence meets a word of a report: those of {@link WordKeys} and
 * of {@link Thesaurus}, its root, and its consonants, as foreign names differ in their long vowels
 * ({@code كوريتشن}, {@code كوريتشين}).
 */
public final class TokenKeys {
  private static final Pattern LONG_VOWELS = Pattern.compile("^ال|[اوي]");
  private static final int FEWEST_CONSONANTS = 4;
  private static final String TIED = "وفبلك";
  private static final int REMEMBERED = 50_000;
  private static final Cache<String, Set<String>> KEYS =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  private static final Cache<String, Set<String>> FORMS =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  private TokenKeys() {}

  /**
   * @param folded a word as {@code ArabicFolding} folds it
   */
  public static Set<String> of(String folded) {
    return KEYS.get(folded, TokenKeys::computed);
  }

  /** The same without its root, which it shares with words of quite another meaning. */
  public static Set<String> withoutRoot(String folded) {
    return of(folded).stream()
        .filter(key -> !key.startsWith("√"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Its stems alone, as {@link WordKeys#forms} finds them. */
  public static Set<String> forms(String folded) {
    return FORMS.get(folded, WordKeys::forms);
  }

  /** Whether no more than a root is shared. */
  public static boolean isRoot(String key) {
    return key.startsWith("√");
  }

  private static Set<String> computed(String folded) {
    Set<String> keys = new HashSet<>(WordKeys.ofName(folded));
    keys.addAll(Thesaurus.of(folded));
    Roots.of(folded).ifPresent(keys::add);
    String consonants = LONG_VOWELS.matcher(folded).replaceAll("");
    if (consonants.length() >= FEWEST_CONSONANTS) {
      keys.add("≈" + consonants);
    }
    if (folded.length() > 4 && TIED.indexOf(folded.charAt(0)) >= 0) {
      Roots.of(folded.substring(1)).ifPresent(keys::add);
    }
    return Set.copyOf(keys);
  }
}
