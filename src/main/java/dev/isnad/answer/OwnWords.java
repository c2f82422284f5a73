package dev.isnad.answer;

import dev.isnad.answer.Verdict.Held;
import dev.isnad.answer.Verdict.Reason;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The statement's words are the report's, but for a few of the writer's own. */
final class OwnWords {
  /** How much of a statement may be in words of the writer's own. */
  private static final double SHARE = 0.3;

  /** What a word counts that stands nearby, or tells. */
  private static final double NEARLY = 0.4;

  /** What a word counts that is none of a report's usual words: a name, a thing of its own. */
  private static final double SPECIAL = 1.5;

  /** Where most words are the same few, nothing is said. */
  private static final double MOST_REPEATED = 0.5;

  private static final Pattern IN_PLACE =
      Pattern.compile("\\sفي\\s+(?:(?:مدينة|بلدة|قرية|مطار|ميناء|محافظة|إقليم|ولاية)\\s+)?$");

  private final Comparison comparison;
  private final List<Token> telling;
  private final List<Token> missing;

  private OwnWords(Comparison comparison) {
    this.comparison = comparison;
    this.telling = comparison.telling();
    this.missing =
        telling.stream()
            .filter(token -> !comparison.alignment().isFound(token) && !token.isDate())
            .filter(token -> !comparison.namesTeller(token))
            .toList();
  }

  static Optional<Held> objection(Comparison comparison) {
    OwnWords words = new OwnWords(comparison);
    return words.essential().or(words::repeated).or(words::many);
  }

  /** A place, or what the statement begins with: such a word is no matter of wording. */
  private Optional<Held> essential() {
    return missing.stream()
        .filter(token -> isForeignPlace(token) || isForeignHead(token))
        .findFirst()
        .or(this::signing)
        .map(token -> new Held(Reason.WORDS, token.text()));
  }

  /** {@code في فلوريدا} */
  private boolean isForeignPlace(Token token) {
    String before = comparison.claim().claim().text().substring(0, token.span().start());
    return !isNear(token) && !comparison.namesTeller(token) && IN_PLACE.matcher(before).find();
  }

  /** What the statement is about; whoever tells it is compared elsewhere. */
  private Token head() {
    return telling.stream()
        .filter(token -> !comparison.isTeller(token))
        .findFirst()
        .orElse(telling.getFirst());
  }

  private boolean isForeignHead(Token token) {
    return telling.size() > 1
        && (token.equals(telling.getFirst())
            || token.equals(head()) && token.folded().startsWith("ال"))
        && !(token.folded().startsWith("ال") && (isNear(token) || isElsewhere(token)));
  }

  /** {@code وقّع}, which without its doubling is the light verb {@code وقع}. */
  private Optional<Token> signing() {
    return comparison.claim().tokens().stream()
        .limit(1)
        .filter(token -> token.soft() && token.text().contains("قّ"))
        .filter(token -> !comparison.alignment().isFound(token))
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

  private Optional<Held> many() {
    double sum = missing.stream().mapToDouble(this::weight).sum();
    return sum > SHARE * telling.size() || comparison.alignment().found().isEmpty()
        ? Optional.of(new Held(Reason.WORDS, missingWords()))
        : Optional.empty();
  }

  private double weight(Token token) {
    if (isNear(token) || comparison.isTeller(token) && !isElsewhere(token)) {
      return NEARLY;
    }
    return OfficeHolders.isName(token) && !isElsewhere(token) ? SPECIAL : 1;
  }

  /** What the reports say in another place only: words of two statements may have been mixed. */
  private boolean isElsewhere(Token token) {
    return token.isWord() && comparison.around().vocabulary().hasFormOf(token);
  }

  private boolean isNear(Token token) {
    return comparison.around().holds(token);
  }

  private String missingWords() {
    Set<String> words =
        missing.stream()
            .map(Token::text)
            .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    return String.join("، ", words);
  }
}
