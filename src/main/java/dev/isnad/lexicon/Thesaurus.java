package dev.isnad.lexicon;

import dev.isnad.arabic.ArabicFolding;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that an editor puts for each other without changing what a report says: {@code أقر} and
 * {@code صادق}, {@code الأنقاض} and {@code الركام}. For the sentence gate alone; {@link WordKeys}
 * is looser, as it also reads questions.
 *
 * <p>A word is looked up as it is listed, then by its stem, then as the imperfect of another
 * person, then without a letter tied to its front; the first that is listed counts, so that {@code
 * وزارة} is not the visit of {@code زارت}.
 */
public final class Thesaurus {
  private static final String TIED = "وفبلكس";
  private static final String PERSONS = "تن";
  private static final int SHORTEST = 3;

  /** {@code وستعلن} */
  private static final int MOST_TIED = 2;

  private static final Thesaurus SHIPPED = new Thesaurus(WordList.lines("thesaurus.txt"));

  /** By a word as it is listed. */
  private final Map<String, Set<String>> listed = new HashMap<>();

  /** By the stem of a listed word. */
  private final Map<String, Set<String>> stems = new HashMap<>();

  private Thesaurus(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      for (String word : words(lines.get(i))) {
        add(listed, word, i);
        add(stems, WordKeys.stem(word), i);
      }
    }
  }

  private static void add(Map<String, Set<String>> families, String key, int number) {
    families.computeIfAbsent(key, one -> new HashSet<>()).add("≡" + number);
  }

  /** The words of a line of the list, one blank between them, folded, in order. */
  static List<String> words(String line) {
    return Stream.of(line.split(" ")).map(ArabicFolding::fold).toList();
  }

  /**
   * The families that a word belongs to, as keys under which their words meet.
   *
   * @param folded a word as {@code ArabicFolding} folds it
   */
  public static Set<String> of(String folded) {
    Set<String> itself = SHIPPED.listed.getOrDefault(folded, Set.of());
    if (!itself.isEmpty()) {
      return Collections.unmodifiableSet(itself);
    }
    for (String form : forms(WordKeys.withoutArticle(folded))) {
      Set<String> families = SHIPPED.families(form);
      if (!families.isEmpty()) {
        return Collections.unmodifiableSet(families);
      }
    }
    return Collections.unmodifiableSet(SHIPPED.ofWeakVerb(folded));
  }

  /** {@code عزت} and {@code نفت} are listed as {@code عزا} and {@code نفى}. */
  private Set<String> ofWeakVerb(String folded) {
    String bare =
        folded.length() > SHORTEST && "وف".indexOf(folded.charAt(0)) >= 0
            ? folded.substring(1)
            : folded;
    if (bare.length() < SHORTEST || !bare.endsWith("ت")) {
      return Set.of();
    }
    String root = bare.substring(0, bare.length() - 1);
    return listed.getOrDefault(root + "ي", listed.getOrDefault(root + "ا", Set.of()));
  }

  /** Whether two words share a family. */
  public static boolean areSynonyms(String folded, String other) {
    return !Collections.disjoint(of(folded), of(other));
  }

  /** Whether the word itself is listed, with or without a tied letter. */
  public static boolean lists(String folded) {
    String bare = WordKeys.withoutArticle(folded);
    return SHIPPED.listed.containsKey(bare)
        || isTied(bare) && SHIPPED.listed.containsKey(WordKeys.withoutArticle(bare.substring(1)));
  }

  /** Of so short a form only the word as it is listed: its stem may be any word's. */
  private Set<String> families(String form) {
    String stem = WordKeys.stem(form);
    return form.length() < SHORTEST
        ? listed.getOrDefault(form, Set.of())
        : listed.getOrDefault(form, listed.getOrDefault(stem, stems.getOrDefault(stem, Set.of())));
  }

  private static Set<String> forms(String word) {
    Set<String> forms = new LinkedHashSet<>();
    String rest = word;
    addPersons(rest, forms);
    for (int tied = 0; tied < MOST_TIED && isTied(rest); tied++) {
      rest = WordKeys.withoutArticle(rest.substring(1));
      addPersons(rest, forms);
    }
    return forms;
  }

  private static boolean isTied(String word) {
    return word.length() >= SHORTEST && TIED.indexOf(word.charAt(0)) >= 0;
  }

  /** {@code تعلن} and {@code نعلن} are listed as {@code يعلن}. */
  private static void addPersons(String word, Set<String> forms) {
    forms.add(word);
    if (word.length() >= SHORTEST && PERSONS.indexOf(word.charAt(0)) >= 0) {
      forms.add("ي" + word.substring(1));
    }
  }
}
