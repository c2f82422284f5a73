package dev.isnad.grounding;

import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import dev.isnad.lexicon.Thesaurus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whoever has an office in the sentence has it in a report: {@code مدرب النسور لوكا} is not {@code
 * مدرب الصقور لوكا}.
 */
final class OfficeHolders {
  /** So many words after a title belong to it: what it is of, and a name. */
  private static final int REACH = 3;

  /** How close a title, what it is of, and a name stand. */
  private static final int TOGETHER = 4;

  /** Bodies that were named before stand for their names. */
  private static final Set<String> BODIES =
      Set.of(
          "الفريق",
          "الشركه",
          "النادي",
          "الحزب",
          "الهييه",
          "الوزاره",
          "المنظمه",
          "الموسسه",
          "الحكومه",
          "البلديه",
          "الجمعيه",
          "النقابه",
          "اللجنه",
          "البنك",
          "الجامعه",
          "المستشفي",
          "المجلس",
          "المحكمه",
          "المصرف",
          "المتحف",
          "البلاد",
          "الدوله",
          "المدينه");

  private static final Pattern OF_ANOTHER = Pattern.compile("(?:ته|تها|تهم|ها|هم)$");

  /** {@code إعفاء}, {@code انسحاب}, {@code استخدام} */
  private static final Pattern VERBAL_NOUN = Pattern.compile("[وبل]?ا\\p{L}{2,4}ا\\p{L}?");

  private final Statement whole;
  private final Ground ground;

  private OfficeHolders(Statement whole, Ground ground) {
    this.whole = whole;
    this.ground = ground;
  }

  static Optional<Held> objection(Statement whole, Ground ground) {
    OfficeHolders holders = new OfficeHolders(whole, ground);
    return whole.tokens().stream()
        .filter(token -> Speech.isTitleWord(token) && !holders.isSurname(token))
        .flatMap(holders::pairs)
        .filter(pair -> !holders.areTogether(pair))
        .map(pair -> new Held(Reason.OFFICE, pair.one().text() + " " + pair.next().text()))
        .findFirst();
  }

  /** {@code سامر القاضي} */
  private boolean isSurname(Token title) {
    return title.at() > 0
        && title.follows()
        && title.folded().startsWith("ال")
        && isName(whole.tokens().get(title.at() - 1));
  }

  /** Two words of one person's naming. */
  private record Pair(Token one, Token next) {}

  private Stream<Pair> pairs(Token title) {
    List<Token> tokens = whole.tokens();
    return IntStream.range(title.at(), Math.min(title.at() + REACH, tokens.size() - 1))
        .takeWhile(
            at ->
                tokens.get(at + 1).follows()
                    && tokens.get(at + 1).clause() == title.clause()
                    && isPart(tokens.get(at + 1)))
        .mapToObj(at -> new Pair(holder(tokens.get(at), title), tokens.get(at + 1)))
        .filter(pair -> isName(pair.next()) || isOf(pair, title));
  }

  /** Whether it is a body that was named before: {@code الشركة}. */
  static boolean isBody(Token token) {
    return BODIES.contains(token.folded());
  }

  private static Token holder(Token one, Token title) {
    return isBody(one) ? title : one;
  }

  /** {@code وزيرة المالية}; after {@code الوزيرة} another noun begins. */
  private static boolean isOf(Pair pair, Token title) {
    return pair.one().equals(title)
        && !title.folded().contains("ال")
        && !BODIES.contains(pair.next().folded());
  }

  private static boolean isPart(Token token) {
    return token.isWord() && (token.folded().startsWith("ال") || isName(token));
  }

  /** A word that is none of a report's usual words may be a name. */
  static boolean isName(Token token) {
    return token.isWord()
        && !token.soft()
        && !token.folded().startsWith("ال")
        && !Speech.isTitle(token)
        && !ExactWords.isBare(token)
        && !token.folded().endsWith("ه")
        && !VERBAL_NOUN.matcher(token.folded()).matches()
        && !Thesaurus.lists(token.folded());
  }

  private boolean areTogether(Pair pair) {
    return statements()
            .anyMatch(statement -> areTogether(pair, statement) || isOfAnother(pair, statement))
        || isName(pair.next()) && isKnown(pair.next()) && !hasOffice(pair.next());
  }

  private Stream<Statement> statements() {
    return Stream.of(ground.statements(), ground.plain(), ground.asides()).flatMap(List::stream);
  }

  private boolean isKnown(Token name) {
    return statements().anyMatch(statement -> !statement.occurrences().of(name).isEmpty());
  }

  /** Whether the reports have the name right after an office. */
  private boolean hasOffice(Token name) {
    return statements()
        .anyMatch(
            statement ->
                statement.occurrences().of(name).stream()
                    .anyMatch(at -> isAfterTitle(statement.tokens(), at)));
  }

  private static boolean isAfterTitle(List<Token> tokens, int name) {
    return IntStream.iterate(name - 1, at -> at >= 0 && at >= name - REACH, at -> at - 1)
        .takeWhile(at -> tokens.get(at + 1).follows())
        .mapToObj(tokens::get)
        .anyMatch(Speech::isTitleWord);
  }

  /** {@code نائبته}: whose deputy, stands elsewhere. */
  private static boolean isOfAnother(Pair pair, Statement statement) {
    return !isName(pair.next())
        && statement.occurrences().of(pair.one()).stream()
            .map(statement.tokens()::get)
            .anyMatch(token -> OF_ANOTHER.matcher(token.folded()).find());
  }

  private static boolean areTogether(Pair pair, Statement statement) {
    List<Integer> others = statement.occurrences().of(pair.next());
    return statement.occurrences().of(pair.one()).stream()
        .anyMatch(at -> others.stream().anyMatch(other -> isNear(at, other)));
  }

  private static boolean isNear(int at, int other) {
    return at != other && Math.abs(at - other) <= TOGETHER;
  }
}
