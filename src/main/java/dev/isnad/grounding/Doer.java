package dev.isnad.grounding;

import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who does it is who the report says: not the one to whom the report has it done, nor somebody
 * else.
 */
final class Doer {
  private static final Pattern FEMININE = Pattern.compile("ت(?:ه|ها|هم)?$");

  /** How far after its verb a doer stands. */
  private static final int REACH = 3;

  private final Comparison comparison;
  private final Token head;
  private final Token doer;

  private Doer(Comparison comparison, Token head, Token doer) {
    this.comparison = comparison;
    this.head = head;
    this.doer = doer;
  }

  static Optional<Held> objection(Comparison comparison) {
    List<Token> tokens =
        comparison.claim().tokens().stream().filter(one -> !comparison.isTeller(one)).toList();
    return tokens.size() < 2 || !comparison.alignment().isFound(tokens.get(0))
        ? Optional.empty()
        : new Doer(comparison, tokens.get(0), tokens.get(1)).objection();
  }

  private Optional<Held> objection() {
    if (!doer.follows() || doer.isFigure() || doer.soft() || comparison.isTied(doer)) {
      return Optional.empty();
    }
    return isAnother()
        ? Optional.of(new Held(Reason.ROLES, head.text() + " " + doer.text()))
        : Optional.empty();
  }

  private boolean isAnother() {
    return comparison.alignment().isFound(doer)
        ? isObject() || isOfOtherGender() || isMadeSubject()
        : isReplaced();
  }

  /** The report has it done to the statement's doer. */
  private boolean isObject() {
    Token doerThere = comparison.alignment().standsOn(doer);
    boolean changed =
        afterHead().filter(token -> !token.meets(doer) && !comparison.isTied(token)).isPresent();
    return isOblique(doerThere) && (changed || headThere().at() + 1 == doerThere.at());
  }

  /** The verb's ending has followed the other doer. */
  private boolean isOfOtherGender() {
    return !head.soft()
        && isFeminine(head) != isFeminine(headThere())
        && afterHead()
            .filter(token -> !token.meets(doer) && !token.isFigure())
            .filter(token -> Speech.isTitle(token) || !comparison.isLeftOut(token))
            .isPresent();
  }

  /**
   * {@code موّلت الدراسة صندوق} for {@code موّل الدراسة صندوق}: the verb agrees with the other one
   * of the two.
   */
  private boolean isMadeSubject() {
    Token doerThere = comparison.alignment().standsOn(doer);
    int next = doerThere.at() + 1;
    return doerThere.at() == headThere().at() + 1
        && isFeminine(head) != isFeminine(headThere())
        && isFeminine(head) == doer.folded().endsWith("ه")
        && comparison.alignment().isStoodOn(next);
  }

  /** The statement's doer is not there, and somebody whom the statement leaves out is. */
  private boolean isReplaced() {
    int at = headThere().at();
    return !Speech.isTitle(doer)
        && comparison.source().tokens().stream()
            .filter(token -> token.at() > at && token.at() <= at + REACH)
            .filter(token -> token.clause() == headThere().clause())
            .filter(token -> !token.isFigure() && !Speech.isTitle(token))
            .anyMatch(comparison::isLeftOut);
  }

  private Token headThere() {
    return comparison.alignment().standsOn(head);
  }

  private Optional<Token> afterHead() {
    return comparison.alignment().neighbour(headThere(), 1);
  }

  private static boolean isFeminine(Token verb) {
    return FEMININE.matcher(verb.folded()).find();
  }

  private boolean isOblique(Token place) {
    String text = comparison.source().claim().text();
    return text.substring(0, place.span().start()).strip().endsWith(" على")
        || place.folded().startsWith("ل")
            && !place.folded().startsWith("لج")
            && comparison.isTied(place);
  }
}
