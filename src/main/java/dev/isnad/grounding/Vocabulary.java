package dev.isnad.grounding;

import dev.isnad.lexicon.WordKeys;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of all sentences of the passages.
 *
 * @param forms the words themselves, folded
 * @param pairs the stems of every two words side by side, a blank between them
 * @param followers of the stem of each word, the stems of the names and of the nouns with their
 *     article that stand right after it
 */
record Vocabulary(Set<String> forms, Set<String> pairs, Map<String, Set<String>> followers) {
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
    return new Vocabulary(Set.copyOf(forms), pairs(statements), followers(statements));
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

  private static Map<String, Set<String>> followers(List<Statement> statements) {
    Map<String, Set<String>> followers = new HashMap<>();
    for (Statement statement : statements) {
      for (Token token : statement.tokens()) {
        if (token.at() > 0 && token.follows() && isAttribute(token)) {
          followers
              .computeIfAbsent(
                  stem(statement.tokens().get(token.at() - 1)), stem -> new HashSet<>())
              .add(stem(token));
        }
      }
    }
    return followers;
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

  /** Whether they have nothing but the second right after the first. */
  boolean areOnlyJoined(Token first, Token second) {
    String begin = stem(first) + " ";
    return areJoined(first, second)
        && pairs.stream().filter(pair -> pair.startsWith(begin)).count() == 1;
  }

  /** Whether nothing else stands right after the first, so that both are one thing. */
  boolean areOne(Token first, Token second) {
    return followers.getOrDefault(stem(first), Set.of()).equals(Set.of(stem(second)));
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
