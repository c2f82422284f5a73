package dev.isnad.grounding;

import dev.isnad.lexicon.WordKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A person as a report names one.
 *
 * @param office the title and what it is of; empty where the report gives none
 * @param names the given name first, the family's last
 */
record Person(List<Token> office, List<Token> names) {
  Person {
    office = List.copyOf(office);
    names = List.copyOf(names);
  }

  Token given() {
    return names.getFirst();
  }

  Token family() {
    return names.getLast();
  }

  boolean isSame(Person other) {
    return isFamily(other.family()) && isGiven(other.given());
  }

  /** Whether the word is the family's name, with the article where that has it. */
  boolean isFamily(Token word) {
    return word.isWord()
        && Naming.isDefinite(word) == Naming.isDefinite(family())
        && bare(word).equals(bare(family()));
  }

  boolean isGiven(Token word) {
    return word.isWord() && bare(word).equals(bare(given()));
  }

  /** Whether the office begins with these words, its title in the same gender. */
  boolean holds(List<Token> title) {
    return title.size() <= office.size()
        && isFeminine(title.getFirst()) == isFeminine(office.getFirst())
        && IntStream.range(0, title.size())
            .allMatch(i -> Vocabulary.areForms(office.get(i), title.get(i)));
  }

  /** All of it but the first words of the office. */
  List<Token> after(int words) {
    List<Token> rest =
        new ArrayList<>(office.subList(Math.min(words, office.size()), office.size()));
    rest.addAll(names);
    return rest;
  }

  /** All of it before the family's name, but the first words of the office. */
  List<Token> before(int words) {
    List<Token> all = after(words);
    return all.subList(0, all.size() - 1);
  }

  private static boolean isFeminine(Token title) {
    return title.folded().endsWith("ه");
  }

  private static String bare(Token word) {
    String folded = word.folded();
    boolean joined = folded.length() > 4 && !Naming.isDefinite(word) && folded.startsWith("و");
    return WordKeys.withoutArticle(joined ? folded.substring(1) : folded);
  }
}
