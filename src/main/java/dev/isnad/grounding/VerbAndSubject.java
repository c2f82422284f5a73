package dev.isnad.grounding;

import java.util.List;

/** Verb, subject and object in another order than the report's, who does it the same. */
final class VerbAndSubject {
  private final Comparison comparison;
  private final Alignment alignment;

  VerbAndSubject(Comparison comparison) {
    this.comparison = comparison;
    this.alignment = comparison.alignment();
  }

  /** {@code أقر البرلمان} and {@code البرلمان أقر}. */
  boolean isVerbAndSubject(List<Token> first, List<Token> second) {
    Token verb = second.getFirst();
    boolean verbLater =
        at(first.getFirst()) - at(verb) == 1
            && opens(comparison.source(), alignment.standsOn(verb))
            && isSubject(first.getFirst());
    boolean verbFirst =
        first.size() == 1
            && areBeside(second, first.getFirst())
            && (opens(comparison.claim(), first.getFirst()) || followsTeller(first.getFirst()))
            && isSubject(second.getFirst());
    return verbLater || verbFirst;
  }

  /**
   * {@code موّل الدراسة صندوق} and {@code موّل صندوق الدراسة}: the verb agrees with one of the two
   * only, and so has the same subject in both.
   */
  boolean isObjectFirst(List<Token> first, List<Token> second) {
    int from = first.getFirst().at();
    if (from == 0) {
      return false;
    }
    Token verb = comparison.claim().tokens().get(from - 1);
    return first.getFirst().follows()
        && alignment.isFound(verb)
        && at(verb) + 1 == at(second.getFirst())
        && opens(comparison.source(), alignment.standsOn(verb))
        && isFeminine(verb) == isFeminine(alignment.standsOn(verb))
        && isPhrase(first.getFirst(), second.getFirst())
        && isFeminineNoun(first.getFirst()) == isFeminine(verb)
        && isFeminineNoun(second.getFirst()) != isFeminine(verb);
  }

  private boolean isPhrase(Token subject, Token object) {
    return isSubject(subject)
        && isSubject(object)
        && Particles.before(comparison.source(), alignment.standsOn(subject)).isEmpty()
        && object.folded().startsWith("ال")
        && !OfficeHolders.isName(subject);
  }

  private static boolean isFeminine(Token verb) {
    return verb.folded().endsWith("ت") || verb.folded().startsWith("ت");
  }

  private static boolean isFeminineNoun(Token noun) {
    return noun.folded().endsWith("ه") || noun.folded().endsWith("ات");
  }

  /** With no more between them than a word that the sentence leaves out. */
  private boolean areBeside(List<Token> subject, Token verb) {
    Token there = alignment.standsOn(subject.getLast());
    Token otherThere = alignment.standsOn(verb);
    int asides = alignment.standsOn(subject.getFirst()).commas() < there.commas() ? 1 : 0;
    return otherThere.at() > there.at()
        && comparison.source().tokens().subList(there.at() + 1, otherThere.at()).stream()
                .filter(between -> !between.implied())
                .count()
            <= 1
        && otherThere.clause() == there.clause()
        && otherThere.commas() == there.commas() + asides;
  }

  private boolean followsTeller(Token token) {
    return token.at() > 0
        && !comparison.isTeller(token)
        && comparison.isTeller(comparison.claim().tokens().get(token.at() - 1));
  }

  /** Whether a verb may stand there: what begins a statement. */
  private static boolean opens(Statement statement, Token token) {
    if (!token.isWord()
        || token.folded().startsWith("ال")
        || !Particles.before(statement, token).isEmpty()) {
      return false;
    }
    return token.at() == 0
        || !token.follows()
        || token.clause() != statement.tokens().get(token.at() - 1).clause();
  }

  /** Governed by nothing; a noun without its article may have the verb as its own clause there. */
  private boolean isSubject(Token noun) {
    return !noun.isDate()
        && Particles.before(comparison.claim(), noun).isEmpty()
        && (Particles.before(comparison.source(), alignment.standsOn(noun)).isEmpty()
            || !alignment.standsOn(noun).folded().startsWith("ال"));
  }

  private int at(Token token) {
    return alignment.standsOn(token).at();
  }
}
