package dev.isnad.grounding;

import dev.isnad.arabic.Names;
import dev.isnad.lexicon.WordKeys;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of all sentences of the passages.
 *
 * @param forms the words themselves, folded
 * @param pairs the stems of every two words side by side, a blank between them
 */
record Vocabulary(Set<String> forms, Set<String> pairs) {
  /** Parts of a whole, which meet nothing but themselves. */
  private static final Set<String> PARTS =
      Set.of("ثلث", "ثلثي", "ثلثا", "ثلثين", "نصف", "ربع", "ضعف", "ضعفي");

  static Vocabulary of(List<Statement> statements) {
    Set<String> forms = new HashSet<>();
    for (Statement statement : statements) {
      for (Token token : statement.tokens()) {
        if (token.isWord()) {
          forms.add(token.folded());
        }
      }
    }
    return new Vocabulary(Set.copyOf(forms), pairs(statements));
  }

  private static Set<String> pairs(List<Statement> statements) {
    Set<String> pairs = new HashSet<>();
    for (Statement statement : statements) {
      for (Token token : statement.tokens()) {
        if (token.at() > 0 && token.follows()) {
          pairs.add(pair(statement.tokens().get(token.at() - 1), token));
        }
      }
    }
    return Set.copyOf(pairs);
  }

  private static String pair(Token first, Token second) {
    return stem(first) + " " + stem(second);
  }

  /** What may belong to the noun before it: a name, or a noun with its article. */
  static boolean isAttribute(Token token) {
    return token.folded().startsWith("ال") || OfficeHolders.isName(token);
  }

  private static String stem(Token token) {
    return WordKeys.stem(token.folded());
  }

  /** Whether the reports have the second right after the first. */
  boolean areJoined(Token first, Token second) {
    return pairs.contains(pair(first, second));
  }

  /** Whether two first names stand before it. */
  boolean followsSeveral(Token family) {
    String end = " " + stem(family);
    return pairs.stream()
            .filter(pair -> pair.endsWith(end))
            .filter(pair -> Names.mayBeGiven(pair.substring(0, pair.length() - end.length())))
            .count()
        > 1;
  }

  /** Whether the word stands there, with the article or without. */
  boolean hasWord(String folded) {
    return forms.contains(folded) || forms.contains("ال" + folded);
  }

  /** Whether two words are forms of one: closer than {@link Token#meets}. */
  static boolean areForms(Token one, Token other) {
    return PARTS.contains(one.folded())
        ? one.folded().equals(other.folded())
        : other.isWord() && WordKeys.meet(one.folded(), other.folded());
  }
}
