package dev.isnad.grounding;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Two blocks of a statement's words, each as in the report, the second of which stands right before
 * the first there: whether the exchange changes nothing.
 */
final class MovedBlocks {
  /** So near each other stand a title, what it is of, and a name. */
  private static final int NAMED_WITHIN = 5;

  private static final Pattern COPULA = Pattern.compile("[«»\\s]*(?:هو|هي)\\s[«»\\s]*");

  private final Comparison comparison;
  private final Alignment alignment;
  private final VerbAndSubject verbs;

  MovedBlocks(Comparison comparison) {
    this.comparison = comparison;
    this.alignment = comparison.alignment();
    this.verbs = new VerbAndSubject(comparison);
  }

  /** Whether the words before the turn and those behind it are two such blocks. */
  boolean isMoved(List<Token> tokens, int turn) {
    List<Token> first = before(tokens, turn);
    List<Token> second = after(tokens, turn);
    return staysBetween(first, second, tokens, turn) && verbs.isVerbAndSubject(first, second)
        || isEquated(first, second, tokens)
        || staysBetween(first, second, tokens, turn) && verbs.isObjectFirst(first, second)
        || isFronted(first, second, tokens)
        || isMovedBack(first, second, tokens)
        || isTitleAndName(first, second);
  }

  /** Whether the two, exchanged, stand between their neighbours as in the report. */
  private boolean staysBetween(
      List<Token> first, List<Token> second, List<Token> tokens, int turn) {
    int begin = turn - first.size();
    int end = turn + second.size();
    return (begin == 0 || at(tokens.get(begin - 1)) < at(second.getFirst()))
        && (end == tokens.size() || at(tokens.get(end)) > at(first.getLast()));
  }

  /** The words before the turn that stand in the report as here. */
  private List<Token> before(List<Token> tokens, int turn) {
    int first = turn - 1;
    while (first > 0 && isNext(tokens.get(first - 1), tokens.get(first))) {
      first--;
    }
    return tokens.subList(first, turn);
  }

  /** With nothing between them that the report itself says. */
  private boolean isNext(Token one, Token other) {
    return at(other) > at(one)
        && comparison.source().tokens().subList(at(one) + 1, at(other)).stream()
            .allMatch(Token::implied);
  }

  private List<Token> after(List<Token> tokens, int turn) {
    int last = turn;
    while (last + 1 < tokens.size() && isNext(tokens.get(last), tokens.get(last + 1))) {
      last++;
    }
    return tokens.subList(turn, last + 1);
  }

  /**
   * {@code السبب هو الإهمال} and {@code الإهمال هو السبب}: all of the one side, all of the other.
   */
  private boolean isEquated(List<Token> first, List<Token> second, List<Token> tokens) {
    return first.size() + second.size() == tokens.size()
        && isCopulaBetween(comparison.claim(), first.getLast(), second.getFirst())
        && isCopulaBetween(
            comparison.source(),
            alignment.standsOn(second.getLast()),
            alignment.standsOn(first.getFirst()));
  }

  private static boolean isCopulaBetween(Statement statement, Token one, Token other) {
    return one.span().end() < other.span().start()
        && COPULA
            .matcher(statement.claim().text().substring(one.span().end(), other.span().start()))
            .matches();
  }

  /** A time or place at the beginning. */
  private boolean isFronted(List<Token> first, List<Token> second, List<Token> tokens) {
    return first.getFirst().equals(tokens.getFirst())
        && isAdverbial(first.getFirst(), second.getFirst());
  }

  /** The same moved to the end. */
  private boolean isMovedBack(List<Token> first, List<Token> second, List<Token> tokens) {
    Token last = second.getLast();
    return last.equals(tokens.getLast())
        && (isSurelyTeller(last) == comparison.isTeller(last) || isLast(last))
        && isAdverbial(second.getFirst(), first.getLast());
  }

  /** Before {@code أن}, or behind {@code بحسب}. */
  private boolean isSurelyTeller(Token token) {
    return comparison.claim().speeches().stream()
        .filter(one -> one.begin() > one.verb() || one.according())
        .anyMatch(one -> one.introduces(token));
  }

  private boolean isLast(Token token) {
    return alignment.found().stream().noneMatch(one -> one.at() > token.at() && !one.soft());
  }

  private boolean isAdverbial(Token token, Token beside) {
    Token there = alignment.standsOn(token);
    if (there.clause() != alignment.standsOn(beside).clause()
        || there.commas() != alignment.standsOn(beside).commas()) {
      return false;
    }
    String lead = Particles.before(comparison.claim(), token);
    return token.isDate() && isOnlyDate(there)
        || !lead.isEmpty() && lead.equals(Particles.before(comparison.source(), there));
  }

  /** {@code الوزير سالم} and {@code سالم، الوزير}. */
  private boolean isTitleAndName(List<Token> first, List<Token> second) {
    int gap = at(first.getFirst()) - at(second.getLast());
    return gap > 0 && gap <= NAMED_WITHIN && (isTitled(first, second) || isTitled(second, first));
  }

  private static boolean isTitled(List<Token> title, List<Token> name) {
    return Speech.isTitleWord(title.getFirst()) && OfficeHolders.isName(name.getFirst());
  }

  /** Whether the report's sentence names no other time. */
  boolean isOnlyDate(Token date) {
    return comparison.source().tokens().stream()
        .noneMatch(other -> other.isDate() && other.at() != date.at());
  }

  private int at(Token token) {
    return alignment.standsOn(token).at();
  }
}
