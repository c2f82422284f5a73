package dev.isnad.grounding;

import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A statement does not take words out of a clause of the report whose verb, or whose doer, it
 * leaves out: {@code يفتح … ويغلق يوم الجمعة} is not {@code يفتح يوم الجمعة}.
 */
final class ForeignClauses {
  private static final Pattern IMPERFECT = Pattern.compile("[يت]\\p{L}{2,}");
  private static final Pattern NOUN_ENDING = Pattern.compile("(?:ه|ين|ان|ات|ون)$");

  private ForeignClauses() {}

  static Optional<Held> objection(Comparison comparison) {
    Map<Integer, List<Token>> places =
        comparison.alignment().found().stream()
            .filter(token -> !token.soft() && !comparison.isTeller(token))
            .collect(Collectors.groupingBy(token -> clause(token, comparison)));
    return places.size() < 2
        ? Optional.empty()
        : comparison.alignment().found().stream()
            .filter(token -> !token.soft() && !comparison.isTeller(token))
            .skip(1)
            .filter(token -> clause(token, comparison) > main(places.values(), comparison))
            .filter(token -> isForeign(token, comparison))
            .map(token -> new Held(Reason.ROLES, token.text()))
            .findFirst();
  }

  /** The clause that the statement begins with. */
  private static int main(Collection<List<Token>> groups, Comparison comparison) {
    return groups.stream()
        .flatMap(List::stream)
        .min(java.util.Comparator.comparingInt(Token::at))
        .map(token -> clause(token, comparison))
        .orElseThrow();
  }

  private static int clause(Token token, Comparison comparison) {
    return comparison.alignment().standsOn(token).clause();
  }

  private static boolean isForeign(Token token, Comparison comparison) {
    int clause = clause(token, comparison);
    Statement source = comparison.source();
    boolean elsewhere =
        source.occurrences().of(token).stream()
            .map(source.tokens()::get)
            .anyMatch(place -> place.clause() != clause);
    List<Token> tokens =
        source.tokens().stream().filter(place -> place.clause() == clause).limit(2).toList();
    return !elsewhere
        && (comparison.isLeftOut(tokens.getFirst()) && isVerb(tokens.getFirst(), tokens.getLast())
            || Stream.of(tokens.getLast())
                .filter(second -> second.follows() && OfficeHolders.isName(second))
                .anyMatch(comparison::isLeftOut));
  }

  /** In the imperfect, or with its doer after it. */
  private static boolean isVerb(Token opener, Token next) {
    if (!opener.folded().startsWith("و")) {
      return false;
    }
    String bare = opener.folded().substring(1);
    boolean noun =
        bare.startsWith("ال")
            || NOUN_ENDING.matcher(bare).find()
            || ExactWords.isBare(new Token(bare, Meaning.OfWord.of(bare), opener.place()))
            || Speech.isTitle(opener);
    boolean imperfect = IMPERFECT.matcher(bare).matches();
    boolean hasDoer =
        next.follows() && (next.folded().startsWith("ال") || OfficeHolders.isName(next));
    return !noun && (imperfect || hasDoer);
  }
}
