package dev.isnad.grounding;

import dev.isnad.lexicon.WordList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Phrases of a statement that may stand elsewhere in the report's sentence and say the same: a
 * time, or a preposition with what belongs to it. Such a phrase moves within its own statement
 * only, past no other of its kind, and not past what somebody tells or decides: {@code أعلن في
 * باريس فتح سفارة} is not {@code أعلن فتح سفارة في باريس}.
 */
final class FreePhrases {
  /** What begins a statement of its own within a sentence. */
  private static final Pattern BARRIER =
      Pattern.compile(
          "(?<!\\p{L})(?:و|ف|ب|ل)?(?:[إأا]ن(?:ه|ها|هم|هما)?|الذي|التي|الذين|حيث|إذ|بينما|فيما|لكن\\p{L}*|بعدما|قبلما|عندما|حين|كي|لكي|حتى)(?!\\p{L})");

  private static final Set<String> GOVERNING = WordList.keysOf("governing_verbs.txt");

  /** Before a time these say the same as nothing. */
  private static final Set<String> AT_A_TIME = Set.of("", "في", "خلال");

  private final Comparison comparison;

  FreePhrases(Comparison comparison) {
    this.comparison = comparison;
  }

  /**
   * Whether the words from one place of the list to before another are such a phrase and stand
   * there, seen from the others, where they may have moved from.
   *
   * @param told the statement's words that the report has, in the statement's order
   */
  boolean mayMove(List<Token> told, int begin, int end) {
    List<Token> phrase = told.subList(begin, end);
    List<Token> crossed =
        IntStream.range(0, told.size())
            .filter(i -> i < begin || i >= end)
            .filter(i -> i < begin != at(told.get(i)) < at(phrase.getFirst()))
            .mapToObj(told::get)
            .toList();
    return isFree(phrase.getFirst())
        && isOneStretch(phrase)
        && !isWedged(told, begin, end)
        && crossed.stream().allMatch(one -> mayPass(phrase.getFirst(), one))
        && !isGoverned(phrase.getFirst(), crossed);
  }

  /** Whether it stands between two words that are one phrase in the report. */
  private boolean isWedged(List<Token> told, int begin, int end) {
    if (begin == 0 || end == told.size()) {
      return false;
    }
    Token before = told.get(begin - 1);
    Token after = told.get(end);
    boolean verb = begin == 1 || told.get(begin - 2).clause() != before.clause() || opens(before);
    return !verb
        && at(after) == at(before) + 1
        && there(after).follows()
        && Particles.before(comparison.source(), there(after)).isEmpty();
  }

  /** Behind {@code أن}, or behind whoever tells. */
  private boolean opens(Token token) {
    return !token.folded().startsWith("ال") && !token.follows();
  }

  /** Where the phrase ends that begins at this place of the list. */
  int end(List<Token> told, int begin) {
    int end = begin + 1;
    while (end < told.size() && goesOn(told.get(end - 1), told.get(end))) {
      end++;
    }
    return end;
  }

  /** Whether a phrase begins with this word here and there. */
  boolean isFree(Token token) {
    Token there = there(token);
    String lead = Particles.before(comparison.claim(), token);
    String leadThere = Particles.before(comparison.source(), there);
    return TimeAsides.isTime(token) && TimeAsides.isTime(there)
        ? lead.equals(leadThere) || AT_A_TIME.contains(lead) && AT_A_TIME.contains(leadThere)
        : !lead.isEmpty() && lead.equals(leadThere);
  }

  private boolean goesOn(Token before, Token token) {
    boolean time = TimeAsides.isTime(before) && TimeAsides.isTime(token);
    return (time || token.follows() && Particles.before(comparison.claim(), token).isEmpty())
        && token.clause() == before.clause()
        && isNext(there(before), there(token));
  }

  /** With nothing between them that the sentence says, or no more than a time. */
  private boolean isNext(Token one, Token other) {
    return other.at() > one.at()
        && comparison.source().tokens().subList(one.at() + 1, other.at()).stream()
            .allMatch(token -> token.soft() || token.isDate());
  }

  private boolean isOneStretch(List<Token> phrase) {
    return phrase.stream().allMatch(one -> isTogether(there(phrase.getFirst()), there(one)));
  }

  private boolean mayPass(Token phrase, Token other) {
    Token from = there(phrase);
    Token past = there(other);
    boolean alike =
        TimeAsides.isTime(phrase)
            ? TimeAsides.isTime(past)
            : Particles.before(comparison.source(), past)
                .equals(Particles.before(comparison.source(), from));
    return !alike && isTogether(from, past) && !isParted(from, past);
  }

  private static boolean isTogether(Token one, Token other) {
    return one.clause() == other.clause() && one.commas() == other.commas();
  }

  private boolean isParted(Token one, Token other) {
    Token first = one.at() < other.at() ? one : other;
    Token last = one.at() < other.at() ? other : one;
    String between =
        comparison
            .source()
            .claim()
            .text()
            .substring(Math.min(first.span().end(), last.span().start()), last.span().start());
    return BARRIER.matcher(between).find();
  }

  /** Whether somebody tells, decides or plans what the phrase has moved past. */
  private boolean isGoverned(Token phrase, List<Token> crossed) {
    int first = crossed.stream().mapToInt(one -> there(one).at()).min().orElse(there(phrase).at());
    int begin = Math.min(first, there(phrase).at());
    Token from = there(phrase);
    return comparison.source().tokens().stream()
            .filter(token -> token.at() <= begin && isTogether(token, from))
            .anyMatch(FreePhrases::isGoverning)
        || comparison.source().speeches().stream()
            .anyMatch(one -> one.verb() <= begin && one.begin() == one.verb() && isNear(one, from));
  }

  private boolean isNear(Speech speech, Token token) {
    List<Token> tokens = comparison.source().tokens();
    return speech.verb() < tokens.size() && isTogether(tokens.get(speech.verb()), token);
  }

  private static boolean isGoverning(Token token) {
    String folded = token.folded();
    return GOVERNING.contains("=" + folded)
        || folded.length() > 3
            && "وفس".indexOf(folded.charAt(0)) >= 0
            && GOVERNING.contains("=" + folded.substring(1));
  }

  private Token there(Token token) {
    return comparison.alignment().standsOn(token);
  }

  private int at(Token token) {
    return there(token).at();
  }
}
