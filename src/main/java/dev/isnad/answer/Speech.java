package dev.isnad.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is said to say something in a sentence, and from where on.
 *
 * @param opinion whether what follows stands on the speaker alone: said, thought, expected, promised
 * @param verb the place of the verb among the tokens
 * @param speaker what names the speaker, at most so many tokens; may be empty
 */
record Speech(boolean opinion, int verb, List<Token> speaker) {
  private static final int LONGEST_SPEAKER = 6;
  private static final Set<String> SAYING = WordList.keysOf("saying_verbs.txt");
  private static final Set<String> TELLING = WordList.keysOf("telling_verbs.txt");
  private static final Set<String> ACCORDING = Set.of("بحسب", "حسب", "وفق", "وفقا", "بحسبه");
  private static final Set<String> TITLES = WordList.keysOf("titles.txt");

  /** Every telling in the sentence, in order. */
  static List<Speech> in(Claim claim, List<Token> tokens) {
    List<Speech> found = new ArrayList<>();
    for (var word : claim.words()) {
      String folded = withoutAnd(word.folded());
      boolean saying = isVerb(folded, SAYING);
      boolean according = ACCORDING.contains(folded);
      if (saying || according || isVerb(folded, TELLING)) {
        int from = word.span().end();
        int verb =
            (int) tokens.stream().filter(token -> token.span().start() < word.span().start()).count();
        found.add(new Speech(saying, verb, speaker(claim.text(), tokens, from)));
      }
    }
    return List.copyOf(found);
  }

  private static String withoutAnd(String folded) {
    return folded.length() > 3 && folded.charAt(0) == 'و' && !LexicalWaw.isIn(folded)
        ? folded.substring(1)
        : folded;
  }

  private static boolean isVerb(String folded, Set<String> verbs) {
    return verbs.contains("=" + folded);
  }

  /** The tokens after the verb until the speech begins. */
  private static List<Token> speaker(String text, List<Token> tokens, int from) {
    List<Token> speaker = new ArrayList<>();
    int end = from;
    for (Token token : tokens) {
      if (token.span().start() < from) {
        continue;
      }
      if (token.isFigure()
          || speaker.size() == LONGEST_SPEAKER
          || begins(text.substring(end, token.span().start()), token)) {
        break;
      }
      speaker.add(token);
      end = token.span().end();
    }
    return List.copyOf(speaker);
  }

  private static boolean begins(String between, Token token) {
    String words = " " + dev.isnad.arabic.ArabicFolding.fold(between) + " ";
    return words.contains(" ان")
        || words.contains(" بان")
        || words.contains(":")
        || words.contains("«")
        || words.contains("\"")
        || words.contains(" من ان")
        || words.contains(" في ")
        || token.folded().startsWith("ان") && token.folded().length() <= 4
        || token.folded().length() > 3
            && token.folded().charAt(0) == 'ب'
            && !between.isBlank()
            && between.contains("،");
  }

  static boolean isTitle(Token token) {
    return token.keys().stream().anyMatch(TITLES::contains);
  }

  /** Those that name one person or body, not an office alone. */
  List<Token> named() {
    return speaker.stream().filter(token -> !isTitle(token)).toList();
  }

  Optional<Token> first() {
    return speaker.stream().findFirst();
  }
}
