package dev.isnad.grounding;

import dev.isnad.arabic.Word;
import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import dev.isnad.lexicon.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What limits a report's words is not left out: a condition ({@code إذا واصلت الأسعار تراجعها}),
 * {@code قد} before what only may be, {@code منذ} behind what is the most or the first, and {@code
 * لكن} between what is so and what is not.
 */
final class Reservations {
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?<!\\p{L})و?(?:إذا|اذا|شريطة|بشرط|ما\\s+لم|في\\s+حال|إن\\s+لم|لو)(?!\\p{L})");

  /** Where a sentence goes on with another statement. */
  static final Pattern NEXT_STATEMENT = Pattern.compile("[،؛]\\s*و(?!\\s)");

  private static final Pattern MAY =
      Pattern.compile(
          "(?<!\\p{L})[وف]?(?:قد|ربما|لعل|يمكن|يحتمل|محتمل|المحتمل|احتمال|يرجح|المرجح|مرشح)");
  private static final Pattern ONLY_MAY =
      Pattern.compile("(?<!\\p{L})[وف]?قد\\s+(?=[يتنا][\\p{L}\\p{M}]{2,})");
  private static final Pattern SINCE = Pattern.compile("(?<!\\p{L})منذ(?!\\p{L})");
  private static final Pattern BUT =
      Pattern.compile(
          "(?<!\\p{L})(?:لكن\\p{L}{0,3}|غير\\s+أن\\p{L}{0,2}|إلا\\s+أن\\p{L}{0,2})(?!\\p{L})");
  private static final Set<String> MOST =
      WordList.folded(
          "أسوأ أكبر أعلى أدنى أقل أكثر أفضل أول أخر أطول أقصر أضخم أقوى أشد أبطأ أسرع أهم أخطر"
              + " أصغر أقدم أحدث");

  /** So many words on each side of {@code لكن} are two statements made one. */
  private static final int BOTH_SIDES = 2;

  private final Comparison comparison;
  private final String report;
  private final String written;
  private final List<Token> there;

  private Reservations(Comparison comparison) {
    this.comparison = comparison;
    this.report = comparison.source().claim().text();
    this.written = comparison.whole().claim().text();
    this.there =
        comparison.alignment().found().stream()
            .filter(token -> !comparison.isTeller(token) && !token.soft())
            .map(comparison.alignment()::standsOn)
            .filter(token -> !token.implied())
            .toList();
  }

  static Optional<Held> objection(Comparison comparison) {
    Reservations reservations = new Reservations(comparison);
    return reservations.leavesOut()
        ? Optional.of(new Held(Reason.NOT_ACTUAL, comparison.claim().claim().text()))
        : Optional.empty();
  }

  private boolean leavesOut() {
    return !there.isEmpty()
        && (leavesOutCondition() || tellsWhatMayBe() || leavesOutSince() || leavesOutBut());
  }

  /** A condition right behind what is told, or before it, in the same statement. */
  private boolean leavesOutCondition() {
    if (CONDITION.matcher(written).find()) {
      return false;
    }
    int first = there.stream().mapToInt(token -> token.span().start()).min().orElseThrow();
    int last = there.stream().mapToInt(token -> token.span().end()).max().orElseThrow();
    return CONDITION
        .matcher(report)
        .results()
        .anyMatch(
            condition ->
                condition.start() >= last && isOneStatement(last, condition.start())
                    || condition.end() <= first && isOneStatement(condition.end(), first)
                    || condition.start() > first && condition.end() < last);
  }

  private boolean isOneStatement(int from, int to) {
    return !NEXT_STATEMENT.matcher(report.substring(from, to)).find();
  }

  private boolean tellsWhatMayBe() {
    return !MAY.matcher(written).find()
        && ONLY_MAY
            .matcher(report)
            .results()
            .anyMatch(
                may ->
                    there.stream().anyMatch(token -> begins(token, may.end()))
                        || isToldOnly(may.end()));
  }

  /** The verb itself, also one that says nothing or tells, if it stands there nowhere else. */
  private boolean isToldOnly(int at) {
    List<Word> words = comparison.source().claim().words();
    return words.stream()
        .filter(word -> word.span().start() == at)
        .filter(word -> words.stream().map(Word::folded).filter(word.folded()::equals).count() == 1)
        .anyMatch(
            word ->
                comparison.claim().claim().words().stream()
                    .map(Word::folded)
                    .anyMatch(
                        told -> told.equals(word.folded()) || told.equals("س" + word.folded())));
  }

  private static boolean begins(Token token, int at) {
    return token.span().start() <= at && at < token.span().end();
  }

  private boolean leavesOutSince() {
    boolean most =
        comparison.claim().claim().words().stream().map(Word::folded).anyMatch(this::isMost);
    return most && SINCE.matcher(report).find() && !SINCE.matcher(written).find();
  }

  private boolean isMost(String folded) {
    return MOST.contains(folded.startsWith("ال") ? folded.substring(2) : folded)
        || folded.length() > 3
            && "وفبلك".indexOf(folded.charAt(0)) >= 0
            && MOST.contains(folded.substring(1));
  }

  /** What stands on both sides is drawn together, and the word that parts them is left out. */
  private boolean leavesOutBut() {
    return !BUT.matcher(written).find()
        && BUT.matcher(report).results().anyMatch(but -> isDrawnOver(but.start(), but.end()));
  }

  private boolean isDrawnOver(int from, int to) {
    List<Token> tokens =
        comparison.source().tokens().stream().filter(t -> !t.soft() && !t.implied()).toList();
    long before = tokens.stream().filter(t -> t.span().end() <= from && isWritten(t)).count();
    List<Token> behind = tokens.stream().filter(t -> t.span().start() >= to).toList();
    return before >= BOTH_SIDES
        && behind.stream().filter(this::isWritten).count() >= BOTH_SIDES
        && !isWritten(behind.getFirst());
  }

  /** Whether it stands in the written sentence, and not among the words that name who tells. */
  private boolean isWritten(Token token) {
    return comparison.whole().tokens().stream()
        .filter(one -> !one.soft())
        .filter(one -> comparison.whole().speeches().stream().noneMatch(s -> s.introduces(one)))
        .anyMatch(one -> one.meets(token));
  }
}
