package dev.isnad.grounding;

import dev.isnad.arabic.Word;
import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a verb of refusing, failing, threatening, planning or supposing governs is not told without
 * that verb: {@code رفضت الشركة دفع فدية} is not {@code دفعت الشركة فدية}, {@code مهددًا بتوسيع
 * الإضراب} not {@code سيتوسع الإضراب}, {@code يُرجَّح أنه بُني} not {@code أكدت أنه بُني}.
 */
final class Governed {
  private static final Set<String> GOVERNING = WordList.keysOf("unreal_words.txt");
  private static final Set<String> REFUSING = WordList.keysOf("refusing_verbs.txt");

  /** Between the verb and what it governs may stand its subject, and to whom it is said. */
  private static final int REACH = 4;

  private final Comparison comparison;

  private Governed(Comparison comparison) {
    this.comparison = comparison;
  }

  static Optional<Held> objection(Comparison comparison) {
    Governed governed = new Governed(comparison);
    List<Word> words = comparison.source().claim().words();
    for (int i = 0; i < words.size(); i++) {
      if (isGoverning(words.get(i)) && !governed.isSaid(words.get(i))) {
        Optional<Token> alone =
            governed.behind(i).filter(there -> comparison.alignment().isStoodOn(there.at()));
        if (alone.isPresent()) {
          return alone.map(token -> new Held(Reason.NOT_ACTUAL, token.text()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isGoverning(Word word) {
    String folded = word.folded();
    boolean tied = folded.length() > 3 && "وف".indexOf(folded.charAt(0)) >= 0;
    return isListed(folded) || tied && isListed(folded.substring(1));
  }

  private static boolean isListed(String folded) {
    return GOVERNING.contains("=" + folded) || REFUSING.contains("=" + folded);
  }

  /** The first word behind the verb that has no article: nouns of deed and verbs have none. */
  private Optional<Token> behind(int verb) {
    Word governing = comparison.source().claim().words().get(verb);
    List<Token> tokens = comparison.source().tokens();
    return tokens.stream()
        .filter(token -> token.span().start() >= governing.span().end() && !token.implied())
        .limit(REACH)
        .takeWhile(token -> !endsBefore(governing, token))
        .filter(token -> token.isWord() && !token.soft() && !token.folded().startsWith("ال"))
        .findFirst();
  }

  private boolean endsBefore(Word governing, Token token) {
    return comparison
        .source()
        .claim()
        .text()
        .substring(governing.span().end(), token.span().start())
        .codePoints()
        .anyMatch(c -> "،؛:.".indexOf(c) >= 0);
  }

  /** Whether the statement has the verb, or one that means the same; a small word as it is. */
  private boolean isSaid(Word verb) {
    return hasWord(verb.folded())
        || comparison.source().tokens().stream()
            .filter(token -> token.span().start() <= verb.span().start())
            .filter(token -> verb.span().end() <= token.span().end() && !token.implied())
            .anyMatch(token -> token.soft() || comparison.alignment().isStoodOn(token.at()));
  }

  private boolean hasWord(String folded) {
    return !ContentWords.carriesMeaning(folded)
        && comparison.claim().claim().words().stream().map(Word::folded).anyMatch(folded::equals);
  }
}
