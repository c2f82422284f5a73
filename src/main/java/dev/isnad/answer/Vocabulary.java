package dev.isnad.answer;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of all sentences of the passages.
 *
 * @param forms the words themselves, folded
 * @param keys of the same words, by {@link WordKeys}
 */
record Vocabulary(Set<String> forms, Set<String> keys) {
  /** Parts of a whole, which meet nothing but themselves. */
  private static final Set<String> PARTS =
      Set.of("ثلث", "ثلثي", "ثلثا", "ثلثين", "نصف", "ربع", "ضعف", "ضعفي");

  static Vocabulary of(List<Statement> statements) {
    Set<String> forms = new HashSet<>();
    Set<String> keys = new HashSet<>();
    for (Statement statement : statements) {
      for (Token token : statement.tokens()) {
        if (token.isWord() && forms.add(token.folded())) {
          keys.addAll(WordKeys.of(token.folded()));
        }
      }
    }
    return new Vocabulary(Set.copyOf(forms), Set.copyOf(keys));
  }

  /** Whether one of the words is a form of this one. */
  boolean hasFormOf(Token word) {
    return PARTS.contains(word.folded())
        ? forms.contains(word.folded())
        : !Collections.disjoint(keys, WordKeys.of(word.folded()));
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
