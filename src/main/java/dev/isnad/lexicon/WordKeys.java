package dev.isnad.lexicon;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.isnad.arabic.NameKey;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The keys under which the forms of an Arabic word meet: its light stem, the stem without a
 * proclitic letter, and the word families it belongs to. Two words are taken for forms of one where
 * they share a key. For comparing only.
 */
public final class WordKeys {
  private static final String[] ARTICLES = {"وبال", "وال", "بال", "فال", "كال", "ولل", "ال", "لل"};
  private static final String[] ENDINGS = {
    "تهما", "هما", "كما", "تين", "تان", "تهم", "تها", "يات", "ته", "ين", "ون", "ان", "ات", "وا",
    "ها", "هم", "هن", "نا", "كم", "يه", "يا", "ه", "ي", "ا", "ت"
  };
  private static final String PROCLITICS = "وفبلك";
  private static final char FUTURE = 'س';
  private static final String IMPERFECT = "يتنا";
  private static final int SHORTEST = 3;
  private static final int REMEMBERED = 50_000;
  private static final Map<String, Set<String>> FAMILIES = families();

  /** The same words come again in every question; their keys never change. */
  private static final Cache<String, Set<String>> PLAIN =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  private static final Cache<String, Set<String>> NAMES =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  private WordKeys() {}

  /**
   * @param folded a word as {@code ArabicFolding} folds it
   */
  public static Set<String> of(String folded) {
    return PLAIN.get(folded, WordKeys::computed);
  }

  private static Set<String> computed(String folded) {
    Set<String> keys = forms(folded);
    for (String form : Set.copyOf(keys)) {
      keys.addAll(FAMILIES.getOrDefault(form, Set.of()));
    }
    return Collections.unmodifiableSet(keys);
  }

  /** The same for a word that may be a foreign name, whose spellings differ. */
  public static Set<String> ofName(String folded) {
    return NAMES.get(folded, WordKeys::computedForName);
  }

  private static Set<String> computedForName(String folded) {
    Set<String> keys = new LinkedHashSet<>(of(folded));
    for (String form : forms(folded)) {
      if (form.length() > SHORTEST) {
        keys.add("~" + NameKey.of(form));
      }
    }
    return Collections.unmodifiableSet(keys);
  }

  public static boolean meet(String folded, String other) {
    Set<String> keys = of(other);
    return of(folded).stream().anyMatch(keys::contains);
  }

  /** The stems under which the word is looked up, without its families. */
  static Set<String> forms(String folded) {
    String word = folded.replace('ؤ', 'و').replace('ئ', 'ي').replace('گ', 'ك').replace('چ', 'ج');
    Set<String> keys = new LinkedHashSet<>();
    keys.add(stem(word));
    if (word.length() > SHORTEST && isTied(word)
        || word.length() == SHORTEST && word.startsWith("ب")) {
      String bare = word.substring(1);
      keys.add(stem(bare));
      addImperfect(bare, keys);
    }
    addImperfect(word, keys);
    return keys;
  }

  /** The prefixes of person do not tell verbs apart: {@code تضع} is {@code يضع}. */
  private static void addImperfect(String word, Set<String> keys) {
    if (word.length() < SHORTEST
        || IMPERFECT.indexOf(word.charAt(0)) < 0
        || word.startsWith("ال")) {
      return;
    }
    String rest = withoutEnding(word.substring(1));
    keys.add("ي-" + rest);
    if (rest.length() >= SHORTEST) {
      keys.add(rest);
    }
  }

  /** A one-letter word tied to the front; {@code س} only before a verb. */
  private static boolean isTied(String word) {
    return PROCLITICS.indexOf(word.charAt(0)) >= 0
        || word.charAt(0) == FUTURE && IMPERFECT.indexOf(word.charAt(1)) >= 0;
  }

  /** The word without its article and its endings. */
  public static String stem(String word) {
    String bare = withoutArticle(word);
    String once = withoutEnding(bare);
    return once.equals(bare) ? once : withoutEnding(once);
  }

  /** The word without its article and what is written together with that. */
  public static String withoutArticle(String word) {
    for (String article : ARTICLES) {
      if (word.startsWith(article) && word.length() - article.length() >= SHORTEST - 1) {
        return word.substring(article.length());
      }
    }
    return word;
  }

  /** The word as it is written, without its article and a letter tied to its front. */
  public static String bare(String folded) {
    String word = folded.replace('ؤ', 'و').replace('ئ', 'ي');
    String bare = withoutArticle(word);
    boolean tied =
        bare.equals(word) && word.length() > SHORTEST && PROCLITICS.indexOf(word.charAt(0)) >= 0;
    return tied ? withoutArticle(word.substring(1)) : bare;
  }

  private static String withoutEnding(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  private static Map<String, Set<String>> families() {
    Map<String, Set<String>> families = new HashMap<>();
    int number = 0;
    for (String line : WordList.lines("word_families.txt")) {
      String family = "#" + number++;
      for (String word : WordList.folded(line)) {
        families.computeIfAbsent(stem(word), stem -> new HashSet<>()).add(family);
      }
    }
    return Map.copyOf(families);
  }
}
