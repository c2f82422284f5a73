package dev.isnad.grounding;

import dev.isnad.lexicon.TokenKeys;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Whether two namings may be of one person: by a name in common, or by a title and a name that the
 * reports have side by side.
 */
final class SamePerson {
  /** How close a title and a name stand where they name one person. */
  private static final int TOGETHER = 4;

  private final Ground ground;

  SamePerson(Ground ground) {
    this.ground = ground;
  }

  boolean isSame(List<Token> speaker, List<Token> reported) {
    List<Token> here = naming(speaker);
    List<Token> there = naming(reported);
    List<Token> names = names(here);
    List<Token> namesThere = names(there);
    if (!names.isEmpty() && !namesThere.isEmpty()) {
      return meet(names, namesThere) || areLinked(names, there);
    }
    List<Token> named = named(here);
    List<Token> namedThere = named(there);
    if (named.isEmpty()) {
      return meet(here, there) || areLinked(here, first(namedThere, 1));
    }
    if (namedThere.isEmpty()) {
      return areLinked(first(named, 1), there);
    }
    return meet(first(named, 1), first(namedThere, 4))
        || meet(first(named, 2), first(namedThere, 2))
        || areLinked(first(named, 1), first(namedThere, 1));
  }

  /** {@code وزارة الصحة} of {@code وزارة الصحة جمعية المربين}: what follows is somebody else. */
  private static List<Token> naming(List<Token> speaker) {
    List<Token> naming = new ArrayList<>();
    for (Token token : speaker) {
      boolean goesOn =
          naming.isEmpty()
              || token.folded().startsWith("ال")
              || OfficeHolders.isName(token)
              || Speech.isTitleWord(token)
              || !naming.getLast().folded().startsWith("ال")
                  && !OfficeHolders.isName(naming.getLast());
      if (!goesOn || !naming.isEmpty() && isSpokenTo(token)) {
        return naming;
      }
      naming.add(token);
    }
    return naming;
  }

  /** {@code قال معلمون للوزيرة} */
  private static boolean isSpokenTo(Token token) {
    return token.folded().startsWith("لل") && Speech.isTitleWord(token);
  }

  private static List<Token> names(List<Token> speaker) {
    return speaker.stream().filter(OfficeHolders::isName).toList();
  }

  private static List<Token> named(List<Token> speaker) {
    return speaker.stream().filter(token -> !Speech.isTitle(token)).toList();
  }

  private static List<Token> first(List<Token> tokens, int count) {
    return tokens.subList(0, Math.min(count, tokens.size()));
  }

  /** Not by no more than a root: {@code معلمون} are no one of {@code وزارة التعليم}. */
  private static boolean meet(List<Token> some, List<Token> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(other -> meet(one, other)));
  }

  private static boolean meet(Token one, Token other) {
    return one.meets(other)
        && (!one.isWord()
            || !Collections.disjoint(TokenKeys.withoutRoot(one.folded()), other.keys()));
  }

  /** Whether a sentence of the reports has one of these and one of those side by side. */
  private boolean areLinked(List<Token> some, List<Token> others) {
    return ground.statements().stream()
        .anyMatch(
            statement ->
                statement.tokens().stream()
                    .filter(token -> meet(List.of(token), some))
                    .filter(token -> beginsOrEnds(token, statement))
                    .anyMatch(token -> isBeside(token, others, statement)));
  }

  private static boolean isBeside(Token token, List<Token> others, Statement statement) {
    return statement.tokens().stream()
        .filter(other -> Math.abs(other.at() - token.at()) < TOGETHER && other.at() != token.at())
        .filter(other -> other.clause() == token.clause() && areOneNaming(token, other, statement))
        .anyMatch(other -> others.stream().anyMatch(one -> Vocabulary.areForms(one, other)));
  }

  /** With nothing but words of the naming between them. */
  private static boolean areOneNaming(Token one, Token other, Statement statement) {
    int first = Math.min(one.at(), other.at());
    int last = Math.max(one.at(), other.at());
    for (int at = first + 1; at <= last; at++) {
      Token before = statement.tokens().get(at - 1);
      String between =
          statement
              .claim()
              .text()
              .substring(before.span().end(), statement.tokens().get(at).span().start());
      if (!between.replace("،", "").isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** An office or a last name, and no word from the middle: not {@code الصحة} of its minister. */
  private static boolean beginsOrEnds(Token token, Statement statement) {
    return Speech.isTitleWord(token)
        || OfficeHolders.isName(token)
        || token.at() + 1 == statement.tokens().size()
        || !statement.tokens().get(token.at() + 1).follows()
        || !Vocabulary.isAttribute(statement.tokens().get(token.at() + 1));
  }
}
