package dev.isnad.answer;

import dev.isnad.answer.Verdict.Held;
import dev.isnad.answer.Verdict.Reason;
import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.Names;
import dev.isnad.arabic.NumberMention;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  /** So many words in a row are the same statement. */
  private static final int CHAIN = 3;

  private static final double NEAR_FIGURE = 5;

  /** Numbers so near each other stand in an order that means something. */
  private static final int PAIRED = 4;

  /** Where most words are the same few, nothing is said. */
  private static final double MOST_REPEATED = 0.5;

  private static final Pattern COPULA = Pattern.compile("\\s(?:هو|هي)\\s");
  private static final Pattern FEMININE = Pattern.compile("ت(?:ه|ها|هم)?$");
  private static final Set<String> EXACT = WordList.keysOf("exact_words.txt");
  private static final Set<String> PARTS =
      Set.of("ثلث", "ثلثي", "ثلثا", "ثلثين", "نصف", "ربع", "ضعف", "ضعفي");
  private static final Set<String> ONE = Set.of("واحد", "واحده");

  /** {@code مليونان ونصف المليون} */
  private static final Set<String> SCALES = Set.of("الالف", "المليون", "المليار");

  private static final Set<String> MEASURES = WordList.keysOf("measures.txt");

  private final Statement claim;
  private final Statement whole;
  private final Statement source;
  private final Set<String> around;
  private final List<Token> datesAround;
  private final List<Statement> others;
  private final Alignment alignment;

  /**
   * @param claim the statement
   * @param whole the sentence that it is part of
   * @param source the report's sentence
   * @param around keys of what stands around it: the sentence before, headline, heading
   * @param datesAround dates that hold for it as well
   * @param others all sentences of the passages
   */
  StatementSupport(
      Statement claim,
      Statement whole,
      Statement source,
      Set<String> around,
      List<Token> datesAround,
      List<Statement> others) {
    this.claim = claim;
    this.whole = whole;
    this.source = source;
    this.around = around;
    this.datesAround = datesAround;
    this.others = others;
    this.alignment = new Alignment(claim.tokens(), source.tokens(), this::isTeller);
  }

  /** From 0 to 1: how much of the statement stands in the sentence. */
  double share() {
    return claim.tokens().isEmpty() ? 0 : (double) alignment.found().size() / claim.tokens().size();
  }

  /** The first thing that speaks against it. */
  Optional<Held> objection() {
    return Stream.<Supplier<Optional<Held>>>of(
            this::figures,
            this::words,
            this::names,
            this::exactWords,
            this::polarity,
            this::neighbours,
            this::chains,
            this::counted,
            this::order,
            this::subject)
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Held> figures() {
    for (Token token : claim.tokens()) {
      if (token.number().isPresent() && !alignment.isFound(token) && !isOneThere(token)) {
        return held(Reason.NUMBER, token.text());
      }
      if (token.date().isPresent() && !alignment.isFound(token) && !isDated(token)) {
        return held(Reason.DATE, token.text());
      }
    }
    return Optional.empty();
  }

  /** {@code هدف واحد} counts, and is no numeral. */
  private boolean isOneThere(Token figure) {
    return figure.number().filter(value -> value.compareTo(BigDecimal.ONE) == 0).isPresent()
        && source.claim().words().stream().anyMatch(word -> ONE.contains(word.folded()));
  }

  private boolean isDated(Token date) {
    return datesAround.stream().anyMatch(date::meets);
  }

  private Optional<Held> words() {
    List<Token> telling = claim.tokens().stream().filter(token -> !token.soft()).toList();
    Set<Token> elsewhere = elsewhere(telling);
    double missing = 0;
    for (Token token : telling) {
      if (!alignment.isFound(token) && token.date().isEmpty() && !isTeller(token, 2)) {
        boolean near = token.keys().stream().anyMatch(around::contains);
        missing += near || isTeller(token) && !elsewhere.contains(token) ? 0.4 : 1;
        if (!near && !isTeller(token) && isPlace(token)) {
          return held(Reason.WORDS, token.text());
        }
        boolean bare = !near || !isArticle(token);
        if (bare && token.equals(telling.getFirst()) && telling.size() > 1) {
          return held(Reason.WORDS, "no word of " + token.text());
        }
      }
    }
    long distinct = telling.stream().map(Token::folded).distinct().count();
    if (telling.size() > 2 && distinct < MOST_REPEATED * telling.size()) {
      return held(Reason.WORDS, "repeats itself");
    }
    return missing > OWN_WORDS * telling.size() || alignment.found().isEmpty()
        ? held(Reason.WORDS, "%.1f of %d words missing".formatted(missing, telling.size()))
        : Optional.empty();
  }

  /** What the reports say in another place only: words of two statements may have been mixed. */
  private Set<Token> elsewhere(List<Token> telling) {
    return telling.stream()
        .filter(token -> !alignment.isFound(token) && !token.isFigure())
        .filter(
            token ->
                others.stream()
                    .flatMap(one -> one.tokens().stream())
                    .anyMatch(other -> isSameForm(token, other)))
        .collect(Collectors.toSet());
  }

  /** {@code في فلوريدا}: where it happened is no matter of wording. */
  private boolean isPlace(Token token) {
    return claim.claim().text().substring(0, token.span().start()).stripTrailing().endsWith(" في");
  }

  private static boolean isArticle(Token token) {
    return token.folded().startsWith("ال");
  }

  /** Whoever tells is compared elsewhere. */
  private boolean isTeller(Token token) {
    return claim.speeches().stream().anyMatch(speech -> speech.introduces(token));
  }

  private boolean isTeller(Token token, int first) {
    return claim.speeches().stream()
        .anyMatch(one -> one.speaker().stream().limit(first).anyMatch(token::equals));
  }

  /** Somebody or some place that the sentence does not name. */
  private Optional<Held> names() {
    return claim.claim().names().stream()
        .filter(name -> claim.tokens().stream().noneMatch(token -> isKnownPart(token, name)))
        .findFirst()
        .flatMap(name -> held(Reason.NAME, name.text()));
  }

  private boolean isKnownPart(Token token, NameMention name) {
    return token.span().start() < name.span().end()
        && name.span().start() < token.span().end()
        && (alignment.isFound(token)
            || isTeller(token)
            || token.keys().stream().anyMatch(around::contains)
            || Names.occursIn(name.text(), source.claim().text()));
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
    if (PARTS.contains(token.folded())) {
      return token.folded().equals(other.folded());
    }
    Set<String> keys = WordKeys.of(token.folded());
    return !other.folded().isEmpty()
        && WordKeys.of(other.folded()).stream().anyMatch(keys::contains);
  }

  private Optional<Held> polarity() {
    List<Token> found =
        alignment.found().stream().filter(token -> !token.soft() && !isTeller(token, 2)).toList();
    List<Token> deniedHere = found.stream().filter(token -> claim.denied()[token.at()]).toList();
    List<Token> deniedThere = found.stream().filter(token -> isDeniedThere(token, false)).toList();
    if (deniedHere.isEmpty()) {
      return deniedThere.isEmpty()
          ? Optional.empty()
          : held(Reason.NEGATION, deniedThere.getFirst().text());
    }
    long confirmed = deniedHere.stream().filter(token -> isDeniedThere(token, true)).count();
    return 2 * confirmed > deniedHere.size()
        ? Optional.empty()
        : held(Reason.NEGATION, deniedHere.getFirst().text());
  }

  /**
   * @param somewhere whether one occurrence that is denied is enough
   */
  private boolean isDeniedThere(Token token, boolean somewhere) {
    var places =
        source.tokens().stream()
            .filter(token::meets)
            .map(other -> source.denied()[other.at()])
            .toList();
    return somewhere ? places.contains(true) : !places.contains(false);
  }

  /** Two words side by side in the claim belong together in the report, too. */
  private Optional<Held> neighbours() {
    List<Token> telling =
        claim.tokens().stream().filter(token -> !token.soft() || token.isFigure()).toList();
    for (int i = 0; i + 1 < telling.size(); i++) {
      Token one = telling.get(i);
      Token next = telling.get(i + 1);
      if (isTeller(one) || isTeller(next) || isFree(one, next)) {
        continue;
      }
      boolean inserted = i > 0 && isInserted(telling.get(i - 1), one, next);
      if (!inserted && alignment.isFound(one) && isApart(one, next) && isTakenBy(one, next)) {
        return held(Reason.ROLES, one.text() + " … " + next.text());
      }
    }
    return Optional.empty();
  }

  /**
   * Where the report goes along with the claim word by word and then says another word, the claim
   * has put its own in that word's place: {@code مرشحة قائمة الجسور} for {@code مرشحة قائمة
   * المدينة}.
   */
  private Optional<Held> chains() {
    if (!COPULA.matcher(claim.claim().text()).find()) {
      return Optional.empty();
    }
    for (Token first : claim.tokens()) {
      for (Token place : source.tokens()) {
        int length = chain(first.at(), place.at());
        int here = first.at() + length;
        int there = place.at() + length;
        if (length >= CHAIN
            && here < claim.tokens().size()
            && there < source.tokens().size()
            && claim.tokens().get(here).follows()
            && source.tokens().get(there).follows()
            && isLeftOut(source.tokens().get(there))
            && !claim.tokens().get(here).isFigure()) {
          return held(Reason.ROLES, claim.tokens().get(here).text());
        }
      }
    }
    return Optional.empty();
  }

  private int chain(int here, int there) {
    int length = 0;
    while (here + length < claim.tokens().size()
        && there + length < source.tokens().size()
        && claim.tokens().get(here + length).meets(source.tokens().get(there + length))) {
      length++;
    }
    return length;
  }

  /** Offices stand for persons, and times stand anywhere. */
  private static boolean isFree(Token one, Token next) {
    return Speech.isTitle(one)
        || EXACT.contains("=" + next.folded())
        || isArticled(next)
        || next.clause() != one.clause()
        || next.date().isPresent() && !one.isFigure();
  }

  /**
   * {@code جهاز التنصت الواحد}, where the report has {@code أجهزة التنصت} and {@code الجهاز
   * الواحد}.
   */
  private boolean isInserted(Token before, Token one, Token next) {
    return areSideBySide(before, one) && areSideBySide(before, next);
  }

  private boolean areSideBySide(Token one, Token next) {
    return source.tokens().stream()
        .filter(one::meets)
        .anyMatch(place -> alignment.neighbour(place, 1).filter(next::meets).isPresent());
  }

  private boolean isApart(Token one, Token next) {
    if (!alignment.isFound(next)) {
      return next.follows() && next.date().isEmpty();
    }
    Token oneThere = alignment.standsOn(one);
    Token nextThere = alignment.standsOn(next);
    if (next.isFigure()
        && next.follows()
        && next.at() == one.at() + 1
        && (oneThere.at() > nextThere.at() || oneThere.clause() != nextThere.clause())) {
      return true;
    }
    double near = one.isFigure() || next.isFigure() ? NEAR_FIGURE : NEAR;
    return Alignment.distance(oneThere, nextThere) > near;
  }

  /** Whether the report has something else beside one of them that the claim leaves out. */
  private boolean isTakenBy(Token one, Token next) {
    if (one.isFigure() && next.isFigure()) {
      return true;
    }
    boolean after =
        alignment
            .neighbour(alignment.standsOn(one), 1)
            .filter(
                token -> isLeftOut(token) || isScoped(one, next) && isLeftOut(token, one.clause()))
            .isPresent();
    boolean before =
        (next.isFigure() || isDual(next))
            && alignment.isFound(next)
            && alignment
                .neighbour(alignment.standsOn(next), -1)
                .filter(token -> isLeftOut(token, next.clause()))
                .isPresent();
    return after || before;
  }

  /** What a verb or a number belongs to stands in its own clause. */
  private boolean isScoped(Token one, Token next) {
    boolean head =
        claim.tokens().stream().noneMatch(o -> o.clause() == one.clause() && o.at() < one.at());
    return head || next.isFigure();
  }

  private boolean isDual(Token token) {
    return claim.claim().numbers().stream()
        .anyMatch(n -> n.span().equals(token.span()) && Token.isDual(n, claim.claim()));
  }

  private boolean isLeftOut(Token token) {
    return !token.soft()
        && !EXACT.contains("=" + token.folded())
        && !isTied(token)
        && whole.tokens().stream().noneMatch(other -> other.meets(token));
  }

  /** Left out of this clause of the claim. */
  private boolean isLeftOut(Token token, int clause) {
    return !token.soft()
        && !EXACT.contains("=" + token.folded())
        && !isTied(token)
        && claim.tokens().stream()
            .filter(other -> other.clause() == clause)
            .noneMatch(other -> other.meets(token));
  }

  /** What a number counts: the same thing, and not what another number counts. */
  private Optional<Held> counted() {
    for (Token figure : alignment.found()) {
      if (figure.number().isEmpty()) {
        continue;
      }
      Optional<Token> here = after(claim.tokens(), figure);
      Optional<Token> there = after(source.tokens(), alignment.standsOn(figure));
      if (here.isPresent()
          && there.isPresent()
          && !SCALES.contains(there.get().folded())
          && !here.get().meets(there.get())) {
        boolean measures = isMeasure(here.get()) && isMeasure(there.get());
        boolean exchanged =
            whole.tokens().stream().anyMatch(there.get()::meets)
                && source.tokens().stream().anyMatch(here.get()::meets);
        boolean another =
            !here.get().soft()
                && source.tokens().stream()
                    .filter(Token::isFigure)
                    .map(other -> after(source.tokens(), other))
                    .flatMap(Optional::stream)
                    .anyMatch(here.get()::meets);
        if (measures || exchanged || another) {
          return held(Reason.NUMBER, figure.text() + " " + here.get().text());
        }
      }
      if (isPercent(claim, figure) != isPercent(source, alignment.standsOn(figure))) {
        return held(Reason.NUMBER, figure.text());
      }
    }
    return Optional.empty();
  }

  /** {@code 88 مقابل 61} is not {@code 61 مقابل 88}. */
  private Optional<Held> order() {
    List<Token> figures = alignment.found().stream().filter(Token::isFigure).toList();
    for (int i = 0; i + 1 < figures.size(); i++) {
      int one = alignment.standsOn(figures.get(i)).at();
      int next = alignment.standsOn(figures.get(i + 1)).at();
      if (one > next && one - next <= PAIRED) {
        return held(Reason.NUMBER, figures.get(i).text() + " … " + figures.get(i + 1).text());
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
    return MEASURES.contains("=" + token.folded());
  }

  private static boolean isPercent(Statement statement, Token figure) {
    return statement.claim().numbers().stream()
        .filter(number -> number.span().equals(figure.span()))
        .anyMatch((NumberMention number) -> Token.isPercent(number));
  }

  /** Who does it: not the one to whom the report has it done, nor somebody else. */
  private Optional<Held> subject() {
    List<Token> tokens = claim.tokens().stream().filter(token -> !isTeller(token)).toList();
    if (tokens.size() < 2 || !alignment.isFound(tokens.get(0))) {
      return Optional.empty();
    }
    Token head = tokens.get(0);
    Token doer = tokens.get(1);
    if (!doer.follows() || doer.isFigure() || doer.soft() || isTied(doer)) {
      return Optional.empty();
    }
    boolean another = alignment.isFound(doer) ? isExchanged(head, doer) : isReplaced(head, doer);
    return another ? held(Reason.ROLES, head.text() + " " + doer.text()) : Optional.empty();
  }

  private boolean isExchanged(Token head, Token doer) {
    Token headThere = alignment.standsOn(head);
    Token doerThere = alignment.standsOn(doer);
    Optional<Token> first = alignment.neighbour(headThere, 1);
    boolean changed = first.filter(token -> !token.meets(doer) && !isTied(token)).isPresent();
    boolean object = isOblique(doerThere) && (changed || headThere.at() + 1 == doerThere.at());
    boolean gender =
        first
                .filter(token -> !token.meets(doer) && !isLeftOut(token) && !token.isFigure())
                .isPresent()
            && isFeminine(head) != isFeminine(headThere)
            && !head.soft();
    return object || gender;
  }

  private static boolean isFeminine(Token verb) {
    return FEMININE.matcher(verb.folded()).find();
  }

  /** The claim's doer is not there, and somebody whom the claim leaves out is. */
  private boolean isReplaced(Token head, Token doer) {
    int at = alignment.standsOn(head).at();
    return !Speech.isTitle(doer)
        && source.tokens().stream()
            .filter(token -> token.at() > at && token.at() <= at + 3)
            .filter(token -> token.clause() == alignment.standsOn(head).clause())
            .anyMatch(token -> !token.isFigure() && !Speech.isTitle(token) && isLeftOut(token));
  }

  /** Tied to a preposition: {@code لرائد}, {@code بدونالد}. */
  private boolean isTied(Token token) {
    String folded = token.folded();
    if (folded.startsWith("بال") || folded.startsWith("كال") || folded.startsWith("لل")) {
      return true;
    }
    return folded.length() > 3
        && (folded.charAt(0) == 'ل'
            || folded.charAt(0) == 'ب' && (folded.endsWith("ه") || isWord(folded.substring(1))));
  }

  private boolean isWord(String folded) {
    return Stream.concat(
            claim.tokens().stream(), others.stream().flatMap(one -> one.tokens().stream()))
        .anyMatch(token -> token.folded().equals(folded) || token.folded().equals("ال" + folded));
  }

  private boolean isOblique(Token place) {
    String before = source.claim().text().substring(0, place.span().start()).strip();
    return before.endsWith(" على")
        || place.folded().startsWith("ل") && !place.folded().startsWith("لج") && isTied(place);
  }

  private static Optional<Held> held(Reason reason, String detail) {
    return Optional.of(new Held(reason, detail));
  }
}
