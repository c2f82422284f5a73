package dev.isnad.arabic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a word of a question may be without the particles that dialects glue to it: {@code بيكتب
 * كيكتب هيكتب} hold a verb that reports write as {@code يكتب}; {@code ماقالش} holds {@code قال};
 * {@code لبليك} a name. Several may be wrong; the index knows which of them exist.
 */
final class WordReadings {
  private static final String BEFORE_VERB = "بكحهتم";
  private static final String IMPERFECT = "يتن";
  private static final String BEFORE_WORD = "بلكفوهع";
  private static final String[] GLUED_ARTICLES = {"عال", "هال", "دال", "فال"};
  private static final String[] OBJECTS = {"لهم", "لها", "له", "لو", "كم", "هم", "ها", "و", "ه"};

  private static final int SHORTEST_ASKING = 2;
  private static final int SHORTEST_REST = 4;

  private WordReadings() {}

  static List<String> of(String word) {
    if (word.length() < 4 || !LightStemmer.isArabic(word.charAt(0))) {
      return List.of();
    }
    Set<String> readings = new LinkedHashSet<>();
    String positive = withoutNegation(word, readings);
    String verb = withoutRelative(positive, readings);
    withoutPrefix(verb, readings);
    withoutObject(verb, readings);
    readings.remove(word);
    return new ArrayList<>(readings);
  }

  /** What stays of a word to which a word of asking was glued, in front or behind. */
  static List<String> parted(String word) {
    List<String> parted = new ArrayList<>();
    for (int cut = SHORTEST_ASKING; cut <= word.length() - SHORTEST_REST; cut++) {
      if (WordLists.ASKING.contains(word.substring(0, cut))) {
        parted.add(word.substring(cut));
      }
      if (WordLists.ASKING.contains(word.substring(word.length() - cut))) {
        parted.add(word.substring(0, word.length() - cut));
      }
    }
    return parted;
  }

  /** {@code ما…ش} around a verb. */
  private static String withoutNegation(String word, Set<String> readings) {
    if (word.length() < 5 || !word.endsWith("ش")) {
      return word;
    }
    String rest = word.substring(0, word.length() - 1);
    if (rest.length() >= 5 && rest.startsWith("ما")) {
      rest = rest.substring(2);
    } else if (rest.length() >= 5 && rest.startsWith("م")) {
      rest = rest.substring(1);
    }
    readings.add(rest);
    return rest;
  }

  /** Moroccan {@code ل} for {@code اللي}, glued to the verb after it. */
  private static String withoutRelative(String word, Set<String> readings) {
    if (word.length() < 5
        || word.charAt(0) != 'ل'
        || word.charAt(1) != 'ك' && word.charAt(1) != 'ت') {
      return word;
    }
    readings.add(word.substring(1));
    return word.substring(1);
  }

  private static void withoutPrefix(String word, Set<String> readings) {
    if (word.length() < 4) {
      return;
    }
    char first = word.charAt(0);
    if (word.length() >= 5 && word.startsWith("ما")) {
      readings.add(word.substring(2));
    }
    if (BEFORE_VERB.indexOf(first) >= 0 && IMPERFECT.indexOf(word.charAt(1)) >= 0) {
      readings.add(word.substring(1));
      if (word.length() >= 5) {
        readings.add(word.substring(2));
      }
    }
    if (BEFORE_WORD.indexOf(first) >= 0) {
      readings.add(word.substring(1));
    }
    for (String article : GLUED_ARTICLES) {
      if (word.length() >= 5 && word.startsWith(article)) {
        readings.add(word.substring(article.length()));
      }
    }
  }

  private static void withoutObject(String word, Set<String> readings) {
    for (String object : OBJECTS) {
      if (word.length() >= object.length() + 4 && word.endsWith(object)) {
        readings.add(word.substring(0, word.length() - object.length()));
      }
    }
  }
}
