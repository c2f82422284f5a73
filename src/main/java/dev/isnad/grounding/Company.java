package dev.isnad.grounding;

import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import dev.isnad.lexicon.TokenKeys;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A word that the report only implies is said beside what it was implied with: {@code رابطة
 * المعلمين} for {@code الرابطة}, but not {@code المعلمين} alone. Of a person who is implied the
 * title or the name may stand alone.
 */
final class Company {
  /** A person's name: the given one and the family's. */
  private static final int NAMES = 2;

  private final Comparison comparison;
  private final List<Token> claim;
  private final List<Token> source;

  /**
   * Words implied together, by the word before them or the one behind.
   *
   * @param end the place after the last of them
   */
  private record Run(int begin, int end, boolean behind, boolean person) {}

  private Company(Comparison comparison) {
    this.comparison = comparison;
    this.claim = comparison.claim().tokens();
    this.source = comparison.source().tokens();
  }

  static Optional<Held> objection(Comparison comparison) {
    Company company = new Company(comparison);
    return comparison.alignment().found().stream()
        .filter(token -> !token.soft())
        .filter(token -> company.there(token).implied())
        .filter(token -> !company.isKept(token))
        .map(token -> new Held(Reason.WORDS, token.text()))
        .findFirst();
  }

  private Token there(Token token) {
    return comparison.alignment().standsOn(token);
  }

  private boolean isKept(Token token) {
    Token there = there(token);
    Run run = run(there);
    return areForms(token, there)
        && (opens(there, run) || isLedTo(token, there, run))
        && isFollowed(token, there, run);
  }

  private Run run(Token there) {
    int begin = there.at();
    while (begin > 0 && isWith(begin - 1, there)) {
      begin--;
    }
    int end = there.at() + 1;
    while (end < source.size() && isWith(end, there)) {
      end++;
    }
    int at = there.span().start();
    boolean behind = begin > 0 && source.get(begin - 1).span().end() == at;
    boolean title =
        behind && Speech.isTitleWord(source.get(begin - 1))
            || source.subList(begin, end).stream().anyMatch(Speech::isTitleWord)
            || !behind && end - begin < NAMES;
    return new Run(begin, end, behind, title);
  }

  private boolean isWith(int at, Token there) {
    return source.get(at).implied() && source.get(at).span().equals(there.span());
  }

  /** Whether nothing need be said before it. */
  private boolean opens(Token there, Run run) {
    boolean first = there.at() == run.begin() && (!run.behind() || isVerb(run.begin() - 1));
    return first || run.person() && (Speech.isTitleWord(there) || isName(there, run));
  }

  private boolean isVerb(int at) {
    return source.get(at).soft()
        || comparison.source().speeches().stream().anyMatch(one -> one.verb() == at);
  }

  /** One of the last two words, with the one behind that implied the others. */
  private static boolean isName(Token there, Run run) {
    return there.at() >= (run.behind() ? run.end() - NAMES : run.end() + 1 - NAMES);
  }

  /** Whether the word before it leads to it here as there. */
  private boolean isLedTo(Token token, Token there, Run run) {
    if (token.at() == 0 || !token.follows()) {
      return false;
    }
    Token before = claim.get(token.at() - 1);
    return comparison.alignment().isFound(before)
        && areForms(before, there(before))
        && (there(before).at() == there.at() - 1
            || run.person()
                && isName(there, run)
                && isOf(there(before), run)
                && Naming.isDefinite(before));
  }

  private static boolean isOf(Token there, Run run) {
    return there.at() >= run.begin() - 1 && there.at() < run.end();
  }

  /** A noun without its article is said with what it is of. */
  private boolean isFollowed(Token token, Token there, Run run) {
    boolean whole =
        Naming.isDefinite(there)
            || there.at() + 1 == run.end() && run.behind()
            || run.person() && isName(there, run) && !Speech.isTitleWord(there);
    return whole
        || token.at() + 1 < claim.size()
            && comparison.alignment().isFound(claim.get(token.at() + 1))
            && there(claim.get(token.at() + 1)).at() == there.at() + 1;
  }

  /** Not only of one root: {@code العمل} is not {@code عمال}. */
  private static boolean areForms(Token one, Token other) {
    return !one.isWord()
        || !other.isWord()
        || !Collections.disjoint(TokenKeys.forms(one.folded()), TokenKeys.forms(other.folded()));
  }
}
