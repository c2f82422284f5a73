package dev.isnad.answer;

import dev.isnad.answer.Verdict.Held;
import dev.isnad.answer.Verdict.Reason;
import dev.isnad.arabic.NumberMention;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Holds one statement of a claim against one sentence of a report, word by word: whether its words
 * stand there, near each other as they do here, with the same numbers, denied or not as they are
 * here.
 */
final class StatementSupport {
  /** How much of a statement may be in words of the writer's own. */
  private static final double OWN_WORDS = 0.3;

  /** Farther apart than this, two words of the report do not belong together. */
  private static final double NEAR = 6;

  private static final Set<String> EXACT = WordList.keysOf("exact_words.txt");
  private static final Set<String> MEASURES = WordList.keysOf("measures.txt");

  private final Statement claim;
  private final Statement whole;
  private final Statement source;
  private final Set<String> around;
  private final Alignment alignment;

  /**
   * @param claim the statement
   * @param whole the sentence that it is part of
   * @param source the report's sentence
   * @param around keys of what stands around it: the sentence before, headline, heading, chain
   */
  StatementSupport(Statement claim, Statement whole, Statement source, Set<String> around) {
    this.claim = claim;
    this.whole = whole;
    this.source = source;
    this.around = around;
    this.alignment = new Alignment(claim.tokens(), source.tokens());
  }

  /** From 0 to 1: how much of the statement stands in the sentence. */
  double share() {
    return claim.tokens().isEmpty()
        ? 0
        : (double) alignment.found().size() / claim.tokens().size();
  }

  /** The first thing that speaks against it. */
  Optional<Held> objection() {
    return Stream.<Supplier<Optional<Held>>>of(
            this::figures,
            this::words,
            this::exactWords,
            this::polarity,
            this::neighbours,
            this::counted,
            this::subject)
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Held> figures() {
    for (Token token : claim.tokens()) {
      if (token.isFigure() && !alignment.isFound(token) && token.date().isEmpty()) {
        return held(token.number().isPresent() ? Reason.NUMBER : Reason.DATE, token.text());
      }
    }
    return Optional.empty();
  }

  private Optional<Held> words() {
    List<Token> telling = claim.tokens().stream().filter(token -> !token.soft()).toList();
    double missing = 0;
    for (Token token : telling) {
      if (!alignment.isFound(token) && token.date().isEmpty() && !isTeller(token)) {
        boolean near = token.keys().stream().anyMatch(around::contains);
        missing += near ? 0.4 : 1;
        if (!near && token == telling.getFirst() && telling.size() > 1) {
          return held(Reason.WORDS, "no word of " + token.text());
        }
      }
    }
    return missing > OWN_WORDS * telling.size() || alignment.found().isEmpty()
        ? held(Reason.WORDS, "%.1f of %d words missing".formatted(missing, telling.size()))
        : Optional.empty();
  }

  /** Whoever tells is compared elsewhere. */
  private boolean isTeller(Token token) {
    return claim.speeches().stream().anyMatch(speech -> speech.speaker().contains(token));
  }

  private Optional<Held> exactWords() {
    return claim.tokens().stream()
        .filter(token -> EXACT.contains("=" + token.folded()) || isArticled(token))
        .filter(token -> source.tokens().stream().noneMatch(other -> isSameForm(token, other)))
        .findFirst()
        .flatMap(token -> held(Reason.WORDS, token.text()));
  }

  private static boolean isArticled(Token token) {
    String folded = token.folded();
    return folded.startsWith("ال") && EXACT.contains("=" + folded.substring(2));
  }

  private static boolean isSameForm(Token token, Token other) {
    Set<String> keys = WordKeys.of(token.folded());
    return !other.folded().isEmpty()
        && WordKeys.of(other.folded()).stream().anyMatch(keys::contains);
  }

  private Optional<Held> polarity() {
    for (Token token : alignment.found()) {
      if (token.soft() || isTeller(token)) {
        continue;
      }
      boolean here = claim.denied()[token.at()];
      boolean everyWhereElse =
          source.tokens().stream()
              .filter(token::meets)
              .allMatch(other -> source.denied()[other.at()] != here);
      if (everyWhereElse) {
        return held(Reason.NEGATION, token.text());
      }
    }
    return Optional.empty();
  }

  /** Two words side by side in the claim belong together in the report, too. */
  private Optional<Held> neighbours() {
    List<Token> telling =
        claim.tokens().stream().filter(token -> !token.soft() || token.isFigure()).toList();
    for (int i = 0; i + 1 < telling.size(); i++) {
      Token one = telling.get(i);
      Token next = telling.get(i + 1);
      if (isTeller(one) || isTeller(next)) {
        continue;
      }
      if (alignment.isFound(one) && isApart(one, next) && isTakenBy(one, next)) {
        return held(Reason.ROLES, one.text() + " … " + next.text());
      }
    }
    return Optional.empty();
  }

  private boolean isApart(Token one, Token next) {
    if (!alignment.isFound(next)) {
      return next.follows() && next.date().isEmpty();
    }
    return Alignment.distance(alignment.standsOn(one), alignment.standsOn(next)) > NEAR;
  }

  /** Whether the report has something else beside one of them that the claim leaves out. */
  private boolean isTakenBy(Token one, Token next) {
    boolean after = alignment.neighbour(alignment.standsOn(one), 1).filter(this::isLeftOut).isPresent();
    boolean before =
        alignment.isFound(next)
            && alignment
                .neighbour(alignment.standsOn(next), -1)
                .filter(this::isLeftOut)
                .isPresent();
    return alignment.isFound(next) ? after || before : after;
  }

  private boolean isLeftOut(Token token) {
    return !token.soft() && whole.tokens().stream().noneMatch(other -> other.meets(token));
  }

  /** What a number counts: the same thing, and not what another number counts. */
  private Optional<Held> counted() {
    for (Token figure : alignment.found()) {
      if (figure.number().isEmpty()) {
        continue;
      }
      Optional<Token> here = after(claim.tokens(), figure);
      Optional<Token> there = after(source.tokens(), alignment.standsOn(figure));
      if (here.isPresent() && there.isPresent() && !here.get().meets(there.get())) {
        boolean measures = isMeasure(here.get()) && isMeasure(there.get());
        boolean exchanged =
            whole.tokens().stream().anyMatch(there.get()::meets)
                && source.tokens().stream().anyMatch(here.get()::meets);
        if (measures || exchanged) {
          return held(Reason.NUMBER, figure.text() + " " + here.get().text());
        }
      }
      if (isPercent(claim, figure) != isPercent(source, alignment.standsOn(figure))) {
        return held(Reason.NUMBER, figure.text());
      }
    }
    return Optional.empty();
  }

  private static Optional<Token> after(List<Token> tokens, Token token) {
    return tokens.stream()
        .filter(next -> next.at() == token.at() + 1 && next.follows() && !next.isFigure())
        .findFirst();
  }

  private static boolean isMeasure(Token token) {
    return WordKeys.of(token.folded()).stream().anyMatch(MEASURES::contains);
  }

  private static boolean isPercent(Statement statement, Token figure) {
    return statement.claim().numbers().stream()
        .filter(number -> number.span().equals(figure.span()))
        .anyMatch((NumberMention number) -> Token.isPercent(number));
  }

  /** Who does it: not the one to whom the report has it done. */
  private Optional<Held> subject() {
    List<Token> tokens = claim.tokens().stream().filter(token -> !isTeller(token)).toList();
    if (tokens.size() < 2 || !alignment.isFound(tokens.get(0)) || !alignment.isFound(tokens.get(1))) {
      return Optional.empty();
    }
    Token head = tokens.get(0);
    Token doer = tokens.get(1);
    if (!doer.follows() || doer.isFigure() || isTied(doer)) {
      return Optional.empty();
    }
    Token headThere = alignment.standsOn(head);
    Token doerThere = alignment.standsOn(doer);
    Optional<Token> first = alignment.neighbour(headThere, 1);
    boolean changed = first.filter(token -> !token.meets(doer) && !isTied(token)).isPresent();
    boolean object = isOblique(doerThere) && (changed || headThere.at() + 1 == doerThere.at());
    boolean gender =
        changed && head.folded().endsWith("ت") != headThere.folded().endsWith("ت") && !head.soft();
    return object || gender ? held(Reason.ROLES, head.text() + " " + doer.text()) : Optional.empty();
  }

  /** Tied to a preposition: {@code لرائد}, {@code بدونالد}. */
  private static boolean isTied(Token token) {
    return token.folded().length() > 3
        && "بلك".indexOf(token.folded().charAt(0)) >= 0
        && Token.keys(token.folded().substring(1)).size() > 0
        && !token.folded().startsWith("بلد");
  }

  private boolean isOblique(Token place) {
    String before = source.claim().text().substring(0, place.span().start()).strip();
    return before.endsWith(" على") || place.folded().startsWith("ل") && !place.folded().startsWith("لج") && isTied(place);
  }

  private static Optional<Held> held(Reason reason, String detail) {
    return Optional.of(new Held(reason, detail));
  }
}
