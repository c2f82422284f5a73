package dev.isnad.lexicon;

import java.util.Optional;
import java.util.Set;

/**
 * A coarse guess at a word's root, under which {@code انهيار} and {@code انهار}, {@code مصاب} and
 * {@code إصابة} meet. Words of different roots may meet as well: it only ever excuses a word, it
 * never proves one.
 */
public final class Roots {
  private static final Set<String> PREFIXES = Set.of("است", "يست", "تست", "مست");
  private static final String[] ENDINGS = {
    "تهما", "تهم", "تها", "هما", "يات", "ات", "ون", "ين", "ان", "وا", "ته", "ها", "هم", "نا", "يه",
    "ه", "ي", "ا", "ت"
  };
  private static final String[] ARTICLES = {"وبال", "وال", "بال", "فال", "كال", "ولل", "ال", "لل"};
  private static final String WEAK = "اويىءئؤ";
  private static final String FORMATIVE = "متيناسوفبل";

  private Roots() {}

  /**
   * @param folded a word as {@code ArabicFolding} folds it
   * @return two or three consonants; nothing for words of more
   */
  public static Optional<String> of(String folded) {
    String word = withoutEnding(withoutArticle(folded));
    if (word.length() > 5 && PREFIXES.contains(word.substring(0, 3))) {
      word = word.substring(3);
    }
    String consonants = consonants(word);
    while (consonants.length() > 3 && FORMATIVE.indexOf(consonants.charAt(0)) >= 0) {
      consonants = consonants.substring(1);
    }
    if (consonants.length() == 4 && consonants.charAt(1) == 'ت') {
      consonants = consonants.substring(0, 1) + consonants.substring(2);
    }
    if (consonants.length() == 3 && isFormed(word, consonants)) {
      return Optional.of("√" + consonants.substring(1));
    }
    return consonants.length() >= 2 && consonants.length() <= 3
        ? Optional.of("√" + consonants)
        : Optional.empty();
  }

  /** Whether a prefix of person or of a participle stands before a weak root. */
  private static boolean isFormed(String word, String consonants) {
    return "متين".indexOf(consonants.charAt(0)) >= 0
        && word.length() > 3
        && word.charAt(0) == consonants.charAt(0)
        && WEAK.indexOf(word.charAt(2)) >= 0;
  }

  private static String consonants(String word) {
    StringBuilder kept = new StringBuilder();
    for (char c : word.toCharArray()) {
      if (WEAK.indexOf(c) < 0) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private static String withoutArticle(String word) {
    for (String article : ARTICLES) {
      if (word.startsWith(article) && word.length() - article.length() >= 3) {
        return word.substring(article.length());
      }
    }
    return word;
  }

  private static String withoutEnding(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
