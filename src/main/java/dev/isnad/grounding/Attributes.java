package dev.isnad.grounding;

import dev.isnad.arabic.Words;
import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A noun that belongs to the word before it belongs to it in the report as well: between the two
 * there may be left-out words of one phrase, but no comma, no preposition and no new statement.
 */
final class Attributes {
  private static final Pattern THAT =
      Pattern.compile("(?<!\\p{L})(?:[إأ]ن|التي|الذي|الذين|لكن)\\p{L}{0,3}(?!\\p{L})");

  private final Comparison comparison;

  private Attributes(Comparison comparison) {
    this.comparison = comparison;
  }

  static Optional<Held> objection(Comparison comparison) {
    Attributes attributes = new Attributes(comparison);
    return comparison.claim().tokens().stream()
        .filter(attributes::isTorn)
        .map(token -> new Held(Reason.ROLES, attributes.before(token).text() + " " + token.text()))
        .findFirst();
  }

  private boolean isTorn(Token token) {
    if (token.at() == 0 || !isBeside(token) || !isFound(token) || !isFound(before(token))) {
      return false;
    }
    Token there = comparison.alignment().standsOn(token);
    Token beforeThere = comparison.alignment().standsOn(before(token));
    return there.at() > beforeThere.at() + 1
        && !ExactWords.isOne(token)
        && !isWhatIsTold(beforeThere, there)
        && (there.clause() != beforeThere.clause() || isInterrupted(token, beforeThere, there));
  }

  private boolean isBeside(Token token) {
    Token before = before(token);
    return token.isWord()
        && !comparison.isTied(token)
        && (token.folded().startsWith("ال")
            || !before.folded().startsWith("ال")
            || Speech.isTitleWord(before))
        && token.clause() == before.clause()
        && between(comparison.claim(), before, token).isBlank();
  }

  private boolean isWhatIsTold(Token before, Token there) {
    return comparison.source().speeches().stream()
        .anyMatch(one -> one.introduces(before) && !one.introduces(there));
  }

  /** A verb may stand away from its subject, but a noun not from what belongs to it. */
  private boolean isInterrupted(Token token, Token first, Token last) {
    String text = between(comparison.source(), first, last);
    String bare = text.strip();
    boolean aside = bare.startsWith("،") && bare.endsWith("،");
    return !aside
        && !isTime(first, last)
        && (isDivided(token, text)
            || THAT.matcher(text).find()
            || !isHead(token) && isGoverned(text));
  }

  /** A verb may have its object behind an aside between two commas. */
  private boolean isDivided(Token token, String text) {
    long commas = text.chars().filter(c -> c == '،').count();
    return isHead(token) ? commas % 2 == 1 : commas > 0;
  }

  /** {@code أجل البرلمان إلى 6 مايو التصويت}: no more than a time stands between. */
  private boolean isTime(Token first, Token last) {
    return comparison.source().tokens().subList(first.at() + 1, last.at()).stream()
        .allMatch(TimeAsides::isTime);
  }

  private boolean isHead(Token token) {
    Token before = before(token);
    return !before.folded().startsWith("ال")
        && (before.at() == 0
            || before.clause() != comparison.claim().tokens().get(before.at() - 1).clause());
  }

  private static boolean isGoverned(String text) {
    return Words.of(text).stream().anyMatch(Particles::isPreposition);
  }

  private static String between(Statement statement, Token one, Token other) {
    return statement.claim().text().substring(one.span().end(), other.span().start());
  }

  private boolean isFound(Token token) {
    return comparison.alignment().isFound(token);
  }

  private Token before(Token token) {
    return comparison.claim().tokens().get(token.at() - 1);
  }
}
