package dev.isnad.grounding;

import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import dev.isnad.lexicon.WordKeys;
import dev.isnad.lexicon.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An empty word does not stand in the place of one that means something: {@code في عام الثالث} is
 * not {@code في الربع الثالث}.
 */
final class EmptyWords {
  private static final Set<String> UNITS = WordList.folded("عام سنة يوم شهر أسبوع ساعة دقيقة موسم");
  private static final Set<String> YEAR = WordList.folded("عام سنة");

  private final Comparison comparison;

  private EmptyWords(Comparison comparison) {
    this.comparison = comparison;
  }

  static Optional<Held> objection(Comparison comparison) {
    EmptyWords empty = new EmptyWords(comparison);
    return comparison.claim().tokens().stream()
        .filter(token -> token.soft() && empty.isInPlace(token))
        .map(token -> new Held(Reason.WORDS, token.text()))
        .findFirst();
  }

  /** Whether the report has another word beside the same one, behind the same preposition. */
  private boolean isInPlace(Token token) {
    List<Token> tokens = comparison.claim().tokens();
    boolean behind =
        token.at() > 0
            && isFound(tokens.get(token.at() - 1))
            && isReplaced(token, said(standsOn(tokens.get(token.at() - 1)), 1));
    return behind
        || token.at() + 1 < tokens.size()
            && tokens.get(token.at() + 1).follows()
            && isFound(tokens.get(token.at() + 1))
            && !Particles.before(comparison.claim(), token).isEmpty()
            && isReplaced(token, said(standsOn(tokens.get(token.at() + 1)), -1));
  }

  /** The next place from this one, in one direction, that the report itself says. */
  private int said(int from, int step) {
    List<Token> source = comparison.source().tokens();
    int at = from + step;
    while (at >= 0 && at < source.size() && source.get(at).implied()) {
      at += step;
    }
    return at;
  }

  private boolean isFound(Token token) {
    return comparison.alignment().isFound(token);
  }

  private int standsOn(Token token) {
    return comparison.alignment().standsOn(token).at();
  }

  private boolean isReplaced(Token token, int at) {
    List<Token> source = comparison.source().tokens();
    return at >= 0
        && at < source.size()
        && (!source.get(at).soft() || areUnits(token, source.get(at)))
        && comparison.source().occurrences().of(token).stream().noneMatch(there -> there == at)
        && !comparison.alignment().isStoodOn(at)
        && isSamePhrase(token, source.get(at))
        && goesOnAlike(token, at + 1);
  }

  /** {@code العام الدراسي} is not {@code اليوم الدراسي}. */
  private static boolean areUnits(Token token, Token there) {
    String unit = WordKeys.withoutArticle(token.folded());
    String other = WordKeys.withoutArticle(there.folded());
    return UNITS.contains(unit)
        && UNITS.contains(other)
        && !unit.equals(other)
        && !(YEAR.contains(unit) && YEAR.contains(other));
  }

  private boolean isSamePhrase(Token token, Token there) {
    String lead = Particles.before(comparison.claim(), token);
    return lead.equals(Particles.before(comparison.source(), there))
        && (!lead.isEmpty() || Naming.isDefinite(token) && Naming.isDefinite(there));
  }

  private boolean goesOnAlike(Token token, int next) {
    List<Token> tokens = comparison.claim().tokens();
    int after = token.at() + 1;
    return after == tokens.size()
        || isFound(tokens.get(after))
            && comparison.alignment().standsOn(tokens.get(after)).at() == next;
  }
}
