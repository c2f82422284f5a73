package dev.isnad.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is said to say something in a sentence, and from where on.
 *
 * @param opinion whether what follows stands on the speaker alone: said, thought, expected,
 *     promised
 * @param joined whether "and" joins it to what stands before
 * @param verb the place of the verb among the tokens
 * @param begin the place of the first token that is told
 * @param speaker what names the speaker, at most so many tokens; may be empty
 */
record Speech(boolean opinion, boolean joined, int verb, int begin, List<Token> speaker) {
  /** An opinion, which folding makes the verb رأى. */
  private static final String NOUN = "رأي";

  private static final int LONGEST_SPEAKER = 4;
  private static final Pattern THAT = Pattern.compile("\\s(?:ب|من\\s)?[إأا]ن(?:ه|ها|هم|هما)?\\s|:");
  private static final Pattern SENTENCE_PART =
      Pattern.compile(
          "[؛.]|،\\s+و(?:قال|أضاف|أوضح|ذكر|أكد|رأى|نفى|قالت|أضافت|أوضحت|ذكرت|أكدت|رأت|نفت)");
  private static final Set<String> SAYING = WordList.keysOf("saying_verbs.txt");
  private static final Set<String> TELLING = WordList.keysOf("telling_verbs.txt");
  private static final Set<String> ACCORDING = Set.of("بحسب", "حسب", "وفق", "وفقا", "بحسبه");
  private static final Set<String> TITLES = WordList.keysOf("titles.txt");

  /** Every telling in the sentence, in order. */
  static List<Speech> in(Claim claim, List<Token> tokens) {
    List<Speech> found = new ArrayList<>();
    for (var word : claim.words()) {
      String folded = word.folded();
      if (word.text().endsWith(NOUN)) {
        continue;
      }
      boolean saying = isVerb(folded, SAYING);
      if (saying || isAccording(folded) || isVerb(folded, TELLING)) {
        int from = word.span().end();
        int verb =
            (int)
                tokens.stream().filter(token -> token.span().start() < word.span().start()).count();
        found.add(
            new Speech(
                saying,
                folded.charAt(0) == 'و' && !isWhole(folded),
                verb,
                begin(claim.text(), tokens, from, verb),
                speaker(claim.text(), tokens, from)));
      }
    }
    return List.copyOf(found);
  }

  private static boolean isVerb(String folded, Set<String> verbs) {
    return verbs.contains("=" + folded)
        || folded.charAt(0) == 'و' && verbs.contains("=" + folded.substring(1));
  }

  private static boolean isWhole(String folded) {
    return SAYING.contains("=" + folded) || TELLING.contains("=" + folded);
  }

  private static boolean isAccording(String folded) {
    return ACCORDING.contains(folded)
        || folded.charAt(0) == 'و' && ACCORDING.contains(folded.substring(1));
  }

  /** The place of the first token that is told: after {@code أن}, where there is one. */
  private static int begin(String text, List<Token> tokens, int from, int verb) {
    Matcher that = THAT.matcher(text);
    if (!that.find(from) || SENTENCE_PART.matcher(text.substring(from, that.start())).find()) {
      return verb;
    }
    int start = that.end();
    return (int) tokens.stream().filter(token -> token.span().start() < start).count();
  }

  /** Whether the token belongs to the telling and not to what is told. */
  boolean introduces(Token token) {
    return speaker.contains(token) || verb <= token.at() && token.at() < begin;
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
            && (between.contains("،") || token.folded().startsWith("بال"));
  }

  static boolean isTitle(Token token) {
    return token.keys().stream().anyMatch(TITLES::contains);
  }
}
