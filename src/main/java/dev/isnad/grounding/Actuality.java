package dev.isnad.grounding;

import dev.isnad.arabic.Word;
import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import dev.isnad.lexicon.LexicalWaw;
import dev.isnad.lexicon.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the report has as planned, expected, suspected or asked for, the statement does not tell as
 * done: {@code سيغادر} is not {@code غادر}, {@code يعتزم استخدام} is not {@code استخدم}.
 */
final class Actuality {
  private static final Set<String> MARKERS = WordList.keysOf("unreal_words.txt");
  private static final Set<String> ENDS = Set.of("لكن", "لكنه", "لكنها", "لكنهم", "بينما", "فيما");

  /** The prefix of the future before a verb; not {@code ستة}, {@code سنوات}, {@code سيارة}. */
  private static final Pattern FUTURE =
      Pattern.compile(
          "[وف]?س(?:ي(?!ار|اس|اد|اق|اح|طر|د|ول|نم|نا|ف|ره?$|ر[هت])|ت(?!ه|ين|ون|ار|ايم)|ن(?!و|ه|ت|د|غ|ين))\\p{L}{2,}");

  private static final Pattern IMPERFECT = Pattern.compile("[يتنا]\\p{L}{2,}");

  private Actuality() {}

  /** The places of the tokens that are told as not having happened. */
  static Set<Integer> unreal(Claim claim, List<Token> tokens) {
    Set<Integer> unreal = new HashSet<>();
    boolean within = false;
    List<Word> words = claim.words();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      within = within && !(i > 0 && ends(claim, words.get(i - 1), word));
      within = within || marks(words, i);
      if (within) {
        tokens.stream()
            .filter(token -> token.span().start() <= word.span().start())
            .filter(token -> word.span().end() <= token.span().end())
            .forEach(token -> unreal.add(token.at()));
      }
    }
    return Set.copyOf(unreal);
  }

  static Optional<Held> objection(Comparison comparison) {
    boolean told = !comparison.claim().unreal().isEmpty() || !comparison.whole().unreal().isEmpty();
    return future(comparison).or(() -> told ? Optional.empty() : first(comparison));
  }

  /** {@code سترفع} is not {@code ترفع}. */
  private static Optional<Held> future(Comparison comparison) {
    return comparison.alignment().found().stream()
        .filter(token -> isFuture(comparison.alignment().standsOn(token)) && !isFuture(token))
        .filter(token -> !token.folded().startsWith("ال") && !isToldAsUnreal(token, comparison))
        .map(token -> new Held(Reason.NOT_ACTUAL, token.text()))
        .findFirst();
  }

  /** {@code من المقرر أن يغادر}; a condition behind the word does not put it off. */
  private static boolean isToldAsUnreal(Token token, Comparison comparison) {
    return comparison.claim().unreal().isEmpty()
        ? !comparison.whole().unreal().isEmpty()
        : comparison.claim().unreal().contains(token.at());
  }

  private static boolean isFuture(Token token) {
    return FUTURE.matcher(token.folded()).matches();
  }

  private static Optional<Held> first(Comparison comparison) {
    return comparison.alignment().found().stream()
        .filter(token -> !token.soft() && !token.isFigure() && !comparison.isTeller(token))
        .limit(1)
        .filter(token -> isUnreal(token, comparison.source()))
        .map(token -> new Held(Reason.NOT_ACTUAL, token.text()))
        .findFirst();
  }

  private static boolean isUnreal(Token token, Statement source) {
    return source.unreal().containsAll(source.occurrences().of(token));
  }

  private static boolean marks(List<Word> words, int i) {
    String folded = words.get(i).folded();
    String bare = folded.startsWith("و") || folded.startsWith("ف") ? folded.substring(1) : folded;
    boolean may =
        bare.equals("قد")
            && i + 1 < words.size()
            && IMPERFECT.matcher(words.get(i + 1).folded()).matches();
    return may
        || MARKERS.contains("=" + folded)
        || MARKERS.contains("=" + bare)
        || FUTURE.matcher(folded).matches();
  }

  private static boolean ends(Claim claim, Word before, Word word) {
    String between = claim.text().substring(before.span().end(), word.span().start());
    String folded = word.folded();
    return between.codePoints().anyMatch(c -> "،؛:.".indexOf(c) >= 0)
        || folded.length() > 3 && folded.charAt(0) == 'و' && !LexicalWaw.isIn(folded)
        || ENDS.contains(folded);
  }
}
