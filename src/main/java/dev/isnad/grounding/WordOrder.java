package dev.isnad.grounding;

import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A statement says its words in the report's order, unless a whole phrase has moved in a way that
 * changes nothing: the subject before its verb, a time or place to the front or the end, a name
 * before its title, whoever tells.
 */
final class WordOrder {
  /** So near each other stand a title, what it is of, and a name. */
  private static final int NAMED_WITHIN = 5;

  private static final Pattern COPULA = Pattern.compile("[«»\\s]*(?:هو|هي)\\s[«»\\s]*");

  private final Comparison comparison;
  private final Alignment alignment;
  private final FreePhrases free;

  private WordOrder(Comparison comparison) {
    this.comparison = comparison;
    this.alignment = comparison.alignment();
    this.free = new FreePhrases(comparison);
  }

  static Optional<Held> objection(Comparison comparison) {
    WordOrder order = new WordOrder(comparison);
    return order.turned(order.told(true)).or(() -> order.turned(order.told(false)));
  }

  /** What is compared: of several words that stand on one only the first. */
  private List<Token> told(boolean teller) {
    Set<Integer> taken = new HashSet<>();
    return alignment.found().stream()
        .filter(token -> comparison.isTeller(token) == teller && !token.soft())
        .filter(token -> !isFreeDate(token))
        .filter(token -> taken.add(at(token)))
        .toList();
  }

  /** Before {@code أن}, or behind {@code بحسب}. */
  private boolean isSurelyTeller(Token token) {
    return comparison.claim().speeches().stream()
        .filter(one -> one.begin() > one.verb() || one.according())
        .anyMatch(one -> one.introduces(token));
  }

  /** Of one event only: a date may stand where it likes. */
  private boolean isFreeDate(Token token) {
    return token.isDate()
        && isOnlyDate(alignment.standsOn(token))
        && alignment.found().stream()
            .filter(other -> !comparison.isTeller(other))
            .allMatch(
                other -> alignment.standsOn(other).clause() == alignment.standsOn(token).clause());
  }

  private Optional<Held> turned(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (at(tokens.get(i)) < at(tokens.get(i - 1)) && !isMoved(tokens, i)) {
        String both = tokens.get(i - 1).text() + " … " + tokens.get(i).text();
        return withoutFree(tokens, i)
            .map(this::turned)
            .orElse(Optional.of(new Held(Reason.ROLES, both)));
      }
    }
    return Optional.empty();
  }

  /** The rest, where a phrase before or after the turn may have moved. */
  private Optional<List<Token>> withoutFree(List<Token> tokens, int turn) {
    for (int begin = turn; begin >= 0; begin--) {
      int end = free.isFree(tokens.get(begin)) ? free.end(tokens, begin) : begin;
      if (end >= turn && end > begin && free.mayMove(tokens, begin, end)) {
        List<Token> rest = new ArrayList<>(tokens);
        rest.subList(begin, end).clear();
        return Optional.of(List.copyOf(rest));
      }
    }
    return Optional.empty();
  }

  /**
   * Two blocks of words, each as in the report, the second of which stands right before the first
   * there.
   */
  private boolean isMoved(List<Token> tokens, int turn) {
    List<Token> first = before(tokens, turn);
    List<Token> second = after(tokens, turn);
    return staysBetween(first, second, tokens, turn) && isVerbAndSubject(first, second)
        || isEquated(first, second, tokens)
        || staysBetween(first, second, tokens, turn) && isObjectFirst(first, second)
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

  /** {@code أقر البرلمان} and {@code البرلمان أقر}. */
  private boolean isVerbAndSubject(List<Token> first, List<Token> second) {
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

  /**
   * {@code موّل الدراسة صندوق} and {@code موّل صندوق الدراسة}: the verb agrees with one of the two
   * only, and so has the same subject in both.
   */
  private boolean isObjectFirst(List<Token> first, List<Token> second) {
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

  private boolean isOnlyDate(Token date) {
    return comparison.source().tokens().stream()
        .noneMatch(other -> other.isDate() && other.at() != date.at());
  }

  /** {@code الوزير سالم} and {@code سالم، الوزير}. */
  private boolean isTitleAndName(List<Token> first, List<Token> second) {
    int gap = at(first.getFirst()) - at(second.getLast());
    return gap > 0 && gap <= NAMED_WITHIN && (isTitled(first, second) || isTitled(second, first));
  }

  private static boolean isTitled(List<Token> title, List<Token> name) {
    return Speech.isTitleWord(title.getFirst()) && OfficeHolders.isName(name.getFirst());
  }

  private int at(Token token) {
    return alignment.standsOn(token).at();
  }
}
