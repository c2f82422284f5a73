package dev.isnad.grounding;

import dev.isnad.arabic.Word;
import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import dev.isnad.lexicon.WordList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Before is not after, above not below, from not to: the small words before what they govern. */
final class Directions {
  /** Words of one sign on an axis, and of the other. */
  private record Axis(String name, boolean positive) {}

  private static final Map<String, Axis> AXES =
      Map.ofEntries(
          Map.entry("قبل", new Axis("time", false)),
          Map.entry("حتي", new Axis("time", false)),
          Map.entry("قبيل", new Axis("time", false)),
          Map.entry("بعد", new Axis("time", true)),
          Map.entry("عقب", new Axis("time", true)),
          Map.entry("فوق", new Axis("height", true)),
          Map.entry("تحت", new Axis("height", false)),
          Map.entry("دون", new Axis("height", false)),
          Map.entry("داخل", new Axis("side", true)),
          Map.entry("خارج", new Axis("side", false)),
          Map.entry("من", new Axis("way", false)),
          Map.entry("الي", new Axis("way", true)),
          Map.entry("في", new Axis("way", true)));

  /** Words of time of which none stands for another, but for those of one value. */
  private static final Map<String, String> SAME_TIME =
      Map.of(
          "قبل", "قبل", "بعد", "بعد", "عقب", "بعد", "اثر", "بعد", "منذ", "منذ", "حتي", "حتي", "ضد",
          "ضد");

  /** What bounds a time from one side. */
  private static final Set<String> BOUNDS = Set.of("الي", "حتي", "منذ", "قبل", "بعد", "عقب");

  /** Words of places between the small word and the name. */
  private static final List<String> PLACES =
      List.of("مطار", "مدينه", "ميناء", "بلده", "محطه", "قريه", "محافظه", "اقليم", "ولايه");

  private static final int REACH = 2;
  private static final int SPAN = 4;
  private static final Pattern MEASURE =
      Pattern.compile(
          "ب(?:يوم|ساعه|اسبوع|شهر|سنه|عام|دقيقه|ساعت|يومين|اسبوعين|شهرين|عامين|سنتين|ساعتين|دقيقتين)\\p{L}{0,2}");
  private static final Pattern BESIDE_THAT = Pattern.compile("(?<!\\p{L})(قبل|بعد) ذلك");
  private static final Pattern OF = Pattern.compile("\\s*\\p{L}+\\s+من\\s");

  /** All words of going and coming. */
  private static final Meaning MOTION =
      new Meaning.OfWord("", WordList.keysOf("motion_words.txt"), false);

  private Directions() {}

  static Optional<Held> objection(Comparison comparison) {
    return ofTokens(comparison).or(() -> ofThat(comparison));
  }

  /** {@code قبل ذلك} is not {@code بعد ذلك}. */
  private static Optional<Held> ofThat(Comparison comparison) {
    String report = comparison.source().claim().text();
    return BESIDE_THAT
        .matcher(comparison.claim().claim().text())
        .results()
        .filter(here -> BESIDE_THAT.matcher(report).find())
        .filter(
            here ->
                BESIDE_THAT
                    .matcher(report)
                    .results()
                    .noneMatch(there -> there.group(1).equals(here.group(1))))
        .map(here -> new Held(Reason.ROLES, here.group()))
        .findFirst();
  }

  private static Optional<Held> ofTokens(Comparison comparison) {
    return comparison.alignment().found().stream()
        .filter(token -> isTurned(token, comparison) || isOfOtherTime(token, comparison))
        .map(token -> new Held(Reason.ROLES, before(comparison.claim(), token) + token.text()))
        .findFirst();
  }

  private static boolean isTurned(Token token, Comparison comparison) {
    return axis(comparison.claim(), token)
        .filter(here -> !comparison.isTeller(token))
        .filter(here -> !here.name().equals("way") || isJourney(comparison.claim()))
        .filter(here -> !here.name().equals("time") || !isSeenFromElsewhere(token, comparison))
        .filter(
            here ->
                axes(comparison.source(), token)
                    .filter(there -> there.name().equals(here.name()))
                    .anyMatch(there -> there.positive() != here.positive()))
        .filter(here -> axes(comparison.source(), token).noneMatch(here::equals))
        .isPresent();
  }

  /** {@code منذ}, where the report has {@code حتى} or nothing of the kind. */
  private static boolean isOfOtherTime(Token token, Comparison comparison) {
    String here = time(Particles.before(comparison.claim(), token));
    if (token.isDate() && isBounded(token, comparison)) {
      return true;
    }
    return !here.isEmpty()
        && !isDistance(token, comparison.claim())
        && !isSeenFromTheEvent(token, comparison)
        && comparison.source().occurrences().of(token).stream()
            .map(comparison.source().tokens()::get)
            .noneMatch(there -> time(Particles.before(comparison.source(), there)).equals(here));
  }

  /** {@code أُجل إلى 6 مايو} is not {@code أُجل يوم 6 مايو}. */
  private static boolean isBounded(Token date, Comparison comparison) {
    String here = Particles.before(comparison.claim(), date);
    String there = Particles.before(comparison.source(), comparison.alignment().standsOn(date));
    return BOUNDS.contains(there)
        && !here.equals(there)
        && (time(there).isEmpty() || !time(there).equals(time(here)));
  }

  private static String time(String particle) {
    return SAME_TIME.getOrDefault(particle, "");
  }

  /** {@code على بعد أقل من عشرة كيلومترات} */
  private static boolean isDistance(Token token, Statement claim) {
    String before = claim.claim().text().substring(0, token.span().start()).stripTrailing();
    return before.endsWith("على بعد") || before.endsWith("على بُعد");
  }

  /**
   * {@code بعد الاكتشاف بيومين} is {@code بعد يومين من الاكتشاف}, and {@code بفوزه} is after it.
   */
  private static boolean isSeenFromTheEvent(Token token, Comparison comparison) {
    String here = time(Particles.before(comparison.claim(), token));
    Token there = comparison.alignment().standsOn(token);
    if (here.equals("بعد") && there.folded().startsWith("ب") && !token.isFigure()) {
      return comparison.isTied(there) || there.folded().endsWith("ه");
    }
    return spans(comparison.claim(), token, here).filter(comparison.alignment()::isFound).stream()
        .anyMatch(
            other ->
                spans(comparison.source(), comparison.alignment().standsOn(other), here)
                    .filter(event -> event.equals(there))
                    .isPresent());
  }

  /**
   * The other end of {@code بعد … بيومين} or {@code بعد يومين من …}, where the one stands behind
   * this small word.
   */
  private static Optional<Token> spans(Statement statement, Token first, String particle) {
    if (particle.isEmpty() || !time(Particles.before(statement, first)).equals(particle)) {
      return Optional.empty();
    }
    return statement.tokens().stream()
        .filter(token -> token.at() > first.at() && token.at() <= first.at() + SPAN)
        .filter(token -> token.clause() == first.clause())
        .filter(token -> isMeasure(statement, token) || isEvent(statement, token))
        .findFirst();
  }

  private static boolean isMeasure(Statement statement, Token token) {
    String before = statement.claim().text().substring(0, token.span().start());
    return token.isNumber() && before.endsWith("بـ")
        || MEASURE.matcher(token.folded()).matches()
        || token.text().startsWith("ب") && token.isNumber();
  }

  private static boolean isEvent(Statement statement, Token token) {
    return Particles.before(statement, token).equals("من");
  }

  private static boolean isJourney(Statement claim) {
    return claim.tokens().stream().map(Token::meaning).anyMatch(MOTION::meets);
  }

  /** {@code بعد 40 دقيقة من إقلاعها} is {@code أقلعت قبل 40 دقيقة}. */
  private static boolean isSeenFromElsewhere(Token token, Comparison comparison) {
    return token.isNumber()
        && isOf(token, comparison.claim())
            != isOf(comparison.alignment().standsOn(token), comparison.source());
  }

  private static boolean isOf(Token number, Statement statement) {
    String after = statement.claim().text().substring(number.span().end());
    return OF.matcher(after).lookingAt();
  }

  /** On what axes the places stand that the token meets. */
  private static Stream<Axis> axes(Statement source, Token token) {
    return source.occurrences().of(token).stream()
        .map(source.tokens()::get)
        .flatMap(place -> axis(source, place).stream());
  }

  private static Optional<Axis> axis(Statement statement, Token token) {
    List<Word> words = statement.claim().words();
    int at = 0;
    while (at < words.size() && words.get(at).span().end() <= token.span().start()) {
      at++;
    }
    for (int back = 1; back <= REACH && at - back >= 0; back++) {
      String folded = words.get(at - back).folded();
      Optional<Axis> axis = Optional.ofNullable(AXES.get(folded));
      if (axis.isPresent()) {
        return axis;
      }
      if (!PLACES.contains(folded)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String before(Statement statement, Token token) {
    String head = statement.claim().text().substring(0, token.span().start()).stripTrailing();
    return head.substring(head.lastIndexOf(' ') + 1) + " ";
  }
}
