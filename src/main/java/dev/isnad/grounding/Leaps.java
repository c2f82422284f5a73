package dev.isnad.grounding;

import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import dev.isnad.lexicon.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A statement takes no word out of a part of the report's sentence whose first word it leaves out:
 * {@code تُعلن النتائج يوم الجمعة، وتبدأ المجالس عملها في مايو} is not {@code تُعلن النتائج في
 * مايو}. Nor does it leave out an exception.
 */
final class Leaps {
  private static final Pattern EXCEPTION =
      Pattern.compile("(?<!\\p{L})(?:عدا|باستثناء|سوى|إلا)(?!\\p{L})");

  /** {@code في مطلع 2026}: it says nothing without its year. */
  private static final Set<String> PARTS_OF_TIME =
      WordList.folded("مطلع نهاية بداية منتصف أواخر أوائل صيف شتاء ربيع خريف");

  /** Words of time, which say nothing but behind these. */
  private static final Set<String> SPANS =
      WordList.folded("عام سنة شهر يوم عامين سنتين شهرين يومين");

  private static final Set<String> BOUNDS = WordList.folded("قبل بعد منذ");

  private final Comparison comparison;
  private final Set<Integer> taken;

  private Leaps(Comparison comparison) {
    this.comparison = comparison;
    this.taken =
        comparison.alignment().found().stream()
            .map(token -> comparison.alignment().standsOn(token).at())
            .collect(Collectors.toSet());
  }

  static Optional<Held> objection(Comparison comparison) {
    Leaps leaps = new Leaps(comparison);
    return leaps.leap().or(leaps::exception);
  }

  private Optional<Held> leap() {
    List<Token> told =
        comparison.alignment().found().stream()
            .filter(token -> !comparison.isTeller(token) && (!token.soft() || isBound(token)))
            .toList();
    Optional<Token> figure = figure();
    if (figure.isPresent()) {
      return figure.map(token -> new Held(Reason.ROLES, token.text()));
    }
    for (int i = 1; i < told.size(); i++) {
      if (leaps(told.get(i - 1), told.get(i))) {
        String both = told.get(i - 1).text() + " … " + told.get(i).text();
        return Optional.of(new Held(Reason.ROLES, both));
      }
    }
    return Optional.empty();
  }

  /** {@code قبل عام} */
  private boolean isBound(Token token) {
    return SPANS.contains(token.folded())
        && BOUNDS.contains(Particles.before(comparison.claim(), token));
  }

  /**
   * A number or date out of a stretch of which nothing else is said, and whose verb is left out.
   */
  private Optional<Token> figure() {
    return comparison.alignment().found().stream()
        .filter(token -> token.isFigure() || isName(token))
        .filter(token -> token.at() > 0 && isAlone(comparison.alignment().standsOn(token)))
        .findFirst();
  }

  private boolean isName(Token token) {
    return comparison.claim().claim().isNamed(token.span()) && !comparison.isTeller(token);
  }

  private boolean isAlone(Token there) {
    List<Token> stretch =
        comparison.source().tokens().stream()
            .filter(token -> isOneStretch(token, there) && !token.implied())
            .toList();
    return stretch.getFirst().at() < there.at()
        && stretch.getFirst().isWord()
        && !stretch.stream().limit(there.at() - stretch.getFirst().at()).allMatch(Leaps::isOfTime)
        && stretch.stream()
            .filter(token -> token.isWord() && !PARTS_OF_TIME.contains(token.folded()))
            .noneMatch(token -> token.at() != there.at() && taken.contains(token.at()));
  }

  private static boolean isOfTime(Token token) {
    return TimeAsides.isTime(token) || PARTS_OF_TIME.contains(token.folded());
  }

  private boolean leaps(Token before, Token token) {
    Token from = comparison.alignment().standsOn(before);
    Token to = comparison.alignment().standsOn(token);
    return !isOneStretch(from, to)
        && comparison.source().tokens().stream()
            .filter(
                there ->
                    isOneStretch(there, to)
                        && !isTeller(there)
                        && !there.soft()
                        && !there.implied()
                        && !TimeAsides.isTime(there))
            .findFirst()
            .filter(head -> head.at() < to.at() && !taken.contains(head.at()))
            .isPresent();
  }

  /** Whether neither a comma nor a new statement lies between them. */
  private static boolean isOneStretch(Token one, Token other) {
    return one.clause() == other.clause() && one.commas() == other.commas();
  }

  private boolean isTeller(Token there) {
    return comparison.source().speeches().stream().anyMatch(one -> one.introduces(there));
  }

  private Optional<Held> exception() {
    Matcher except = EXCEPTION.matcher(comparison.source().claim().text());
    return !except.find() || EXCEPTION.matcher(comparison.whole().claim().text()).find()
        ? Optional.empty()
        : comparison.source().tokens().stream()
            .filter(token -> token.span().end() <= except.start())
            .reduce((first, second) -> second)
            .filter(this::isTakenFrom)
            .map(last -> new Held(Reason.PART_OF_WHOLE, except.group()));
  }

  private boolean isTakenFrom(Token last) {
    return comparison.source().tokens().stream()
        .filter(token -> isOneStretch(token, last))
        .anyMatch(token -> taken.contains(token.at()) && !token.soft());
  }
}
