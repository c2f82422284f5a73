package dev.isnad.grounding;

import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import dev.isnad.lexicon.WordKeys;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every word of the statement that means something is in the report's sentence: the word itself, a
 * relative, a synonym, or more of the full naming that the report gives elsewhere.
 */
final class OwnWords {
  /** Where most words are the same few, nothing is said. */
  private static final double MOST_REPEATED = 0.5;

  private static final Pattern PRONOUN = Pattern.compile("(?:ها|هم|هما|[^ا]ه)$");

  private final Comparison comparison;
  private final List<Token> telling;

  private OwnWords(Comparison comparison) {
    this.comparison = comparison;
    this.telling = comparison.telling();
  }

  static Optional<Held> objection(Comparison comparison) {
    OwnWords words = new OwnWords(comparison);
    return words.added().or(words::signing).or(words::repeated);
  }

  private Optional<Held> added() {
    List<Token> missing =
        telling.stream()
            .filter(token -> !isFound(token) && !token.isDate())
            .filter(token -> !isTellerNamed(token))
            .filter(token -> !isFullNaming(token))
            .toList();
    return missing.isEmpty() && telling.stream().anyMatch(this::isFound)
        ? Optional.empty()
        : Optional.of(new Held(Reason.WORDS, words(missing)));
  }

  /** Who tells may be named in another sentence: the name stands there as it does here. */
  private boolean isTellerNamed(Token token) {
    if (!comparison.namesTeller(token) || isGivenToAnother(token)) {
      return false;
    }
    Vocabulary vocabulary = comparison.around().vocabulary();
    Optional<Token> after = after(token).filter(one -> one.follows() && isTeller(one));
    boolean goesOn = after.filter(one -> !vocabulary.areJoined(token, one)).isEmpty();
    return vocabulary.hasWord(WordKeys.withoutArticle(token.folded()))
        && before(token)
            .filter(one -> token.follows() && isTeller(one))
            .map(one -> Speech.isTitleWord(one) && goesOn || vocabulary.areJoined(one, token))
            .orElse(Speech.isTitleWord(token) || goesOn);
  }

  /** The first name before a family's that two of the report's persons bear. */
  private boolean isGivenToAnother(Token token) {
    return PersonNamings.mayBeGiven(token)
        && after(token)
            .filter(next -> next.follows() && isFound(next))
            .filter(next -> comparison.around().vocabulary().followsSeveral(next))
            .isPresent();
  }

  private boolean isTeller(Token token) {
    return comparison.isTeller(token) && !token.soft();
  }

  private boolean isFound(Token token) {
    return comparison.alignment().isFound(token);
  }

  /** {@code وزير النقل سالم}, where this sentence has no more than {@code سالم}. */
  private boolean isFullNaming(Token token) {
    return isBeforeName(token) || isPronounThere(token);
  }

  /** {@code قادت الدراسة} for {@code قادتها}, where the sentence before names the study. */
  private boolean isPronounThere(Token token) {
    return before(token)
        .filter(one -> token.follows() && one.isWord() && isFound(one))
        .filter(one -> PRONOUN.matcher(comparison.alignment().standsOn(one).text()).find())
        .filter(one -> !PRONOUN.matcher(one.text()).find())
        .filter(one -> comparison.around().holds(token))
        .isPresent();
  }

  private boolean isBeforeName(Token token) {
    return after(token)
        .filter(next -> Speech.isTitleWord(token) || Vocabulary.isAttribute(token))
        .filter(next -> next.follows() && Vocabulary.isAttribute(next) && !next.soft())
        .filter(next -> comparison.around().vocabulary().areJoined(token, next))
        .filter(next -> isFound(next) || isBeforeName(next))
        .isPresent();
  }

  private Optional<Token> before(Token token) {
    List<Token> tokens = comparison.claim().tokens();
    return token.at() == 0 ? Optional.empty() : Optional.of(tokens.get(token.at() - 1));
  }

  private Optional<Token> after(Token token) {
    List<Token> tokens = comparison.claim().tokens();
    int next = token.at() + 1;
    return next == tokens.size() ? Optional.empty() : Optional.of(tokens.get(next));
  }

  /** {@code وقّع}, which without its doubling is the light verb {@code وقع}. */
  private Optional<Held> signing() {
    return comparison.claim().tokens().stream()
        .limit(1)
        .filter(token -> token.soft() && token.text().contains("قّ") && !isFound(token))
        .map(token -> new Held(Reason.WORDS, token.text()))
        .findFirst();
  }

  private Optional<Held> repeated() {
    long distinct = telling.stream().map(Token::folded).distinct().count();
    return telling.size() > 2 && distinct < MOST_REPEATED * telling.size() || onlyNames()
        ? Optional.of(Held.because(Reason.SAYS_NOTHING))
        : Optional.empty();
  }

  /** {@code الركاب الطاقم}: a row of a table, in which nothing is said of anything. */
  private boolean onlyNames() {
    Statement claim = comparison.claim();
    return claim.tokens().size() == claim.claim().words().size()
        && claim.tokens().stream().allMatch(token -> token.folded().startsWith("ال"));
  }

  private static String words(List<Token> missing) {
    return missing.stream().map(Token::text).distinct().collect(Collectors.joining("، "));
  }
}
