package dev.isnad.grounding;

import dev.isnad.arabic.ArabicFolding;
import dev.isnad.arabic.Word;
import dev.isnad.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who is said to say something in a sentence, and from where on.
 *
 * @param opinion whether what follows stands on the speaker alone: said, thought, expected,
 *     promised
 * @param joined whether "and" joins it to what stands before
 * @param according whether no verb tells it, but {@code بحسب}, which may stand behind what is told
 * @param verb the place of the verb among the tokens
 * @param begin the place of the first token that is told
 * @param speaker what names the speaker, at most so many tokens; may be empty
 */
record Speech(
    boolean opinion, boolean joined, boolean according, int verb, int begin, List<Token> speaker) {
  private static final Set<String> THAT_IT = WordList.folded("بأن بأنه بأنها بأنهم بأنهما");

  private static final int LONGEST_SPEAKER = 4;

  /** The same where a comma or the verb ends it. */
  private static final int LONGEST_BOUNDED = 8;

  private static final Pattern THAT = Pattern.compile("\\s(?:ب|من\\s)?[إأا]ن(?:ه|ها|هم|هما)?\\s|:");
  private static final Pattern THAT_BEFORE = Pattern.compile("\\s[وب]?[إأا]ن(?:ه|ها|هم|هما)?\\s");
  private static final Pattern SENTENCE_PART =
      Pattern.compile("[؛.]|،\\s+(?:لكن|غير(?=\\s|$)|إلا(?=\\s|$)|في\\s+حين|بينما|و(\\p{L}{3,}))");
  private static final Set<String> TITLES = WordList.keysOf("titles.txt");

  /** Every telling in the sentence, in order. */
  static List<Speech> in(Claim claim, List<Token> tokens) {
    List<Speech> found = new ArrayList<>();
    for (Word word : claim.words()) {
      String folded = word.folded();
      if (!TellingVerbs.mayTell(claim, word)) {
        continue;
      }
      boolean saying = TellingVerbs.isSaying(folded);
      if (saying || TellingVerbs.isAccording(folded) || TellingVerbs.isTelling(folded)) {
        int from = word.span().end();
        int verb =
            (int)
                tokens.stream().filter(token -> token.span().start() < word.span().start()).count();
        found.add(
            new Speech(
                saying,
                folded.startsWith("و") && !TellingVerbs.isWhole(folded),
                TellingVerbs.isAccording(folded),
                verb,
                begin(claim.text(), tokens, from, verb),
                speaker(claim, tokens, word, verb)));
      }
    }
    return List.copyOf(found);
  }

  /** The place of the first token that is told: after {@code أن}, where there is one. */
  private static int begin(String text, List<Token> tokens, int from, int verb) {
    Matcher that = THAT.matcher(text);
    if (!that.find(from) || goesOn(text.substring(from, that.start()))) {
      return verb;
    }
    int start = that.end();
    return (int) tokens.stream().filter(token -> token.span().start() < start).count();
  }

  /** Whether another statement begins, or another telling. */
  private static boolean goesOn(String text) {
    return SENTENCE_PART
        .matcher(text)
        .results()
        .map(part -> part.group(1) == null ? "" : ArabicFolding.fold(part.group(1)))
        .anyMatch(verb -> verb.isEmpty() || TellingVerbs.isTelling(verb));
  }

  /** Whether the token belongs to the telling and not to what is told. */
  boolean introduces(Token token) {
    return speaker.contains(token) || verb <= token.at() && token.at() < begin;
  }

  /** The same, where it is certain: before {@code أن}, or right after the verb. */
  boolean surelyIntroduces(Token token) {
    return begin > verb ? introduces(token) : speaker.stream().limit(1).anyMatch(token::equals);
  }

  /** Named after the verb; where "so" is tied to the verb, before it: {@code أما الوزير فقال}. */
  private static List<Token> speaker(Claim claim, List<Token> tokens, Word word, int verb) {
    boolean before = word.folded().startsWith("ف") && !TellingVerbs.isWhole(word.folded());
    List<Token> after =
        before
            ? List.of()
            : speaker(claim, tokens, word.span().end(), TellingVerbs.isAccording(word.folded()));
    if (before) {
      return subject(claim.text(), tokens, verb);
    }
    if (TellingVerbs.isOfObject(claim, word) && after.size() == 1) {
      return List.of();
    }
    boolean joined = word.folded().startsWith("و") && !TellingVerbs.isWhole(word.folded());
    return after.isEmpty() && !joined ? besideVerb(claim.text(), tokens, verb) : after;
  }

  /** {@code لكن الوزير قال إن}: the clause's tokens before its verb. */
  private static List<Token> besideVerb(String text, List<Token> tokens, int verb) {
    if (verb == 0 || verb >= tokens.size()) {
      return List.of();
    }
    Token last = tokens.get(verb - 1);
    boolean named = last.folded().startsWith("ال") || OfficeHolders.isName(last);
    int told =
        THAT_BEFORE
            .matcher(text.substring(0, last.span().end()))
            .results()
            .mapToInt(MatchResult::end)
            .max()
            .orElse(0);
    return named && last.clause() == tokens.get(verb).clause()
        ? tokens.subList(0, verb).stream()
            .filter(token -> token.clause() == last.clause() && token.isWord())
            .filter(token -> token.span().start() >= told)
            .limit(LONGEST_BOUNDED)
            .toList()
        : List.of();
  }

  /** The first tokens of the stretch that ends before the verb, appositions aside. */
  private static List<Token> subject(String text, List<Token> tokens, int verb) {
    int end = verb < tokens.size() ? tokens.get(verb).span().start() : text.length();
    String head = text.substring(0, end).replaceAll("،\\s*$", "");
    int start = Math.max(head.lastIndexOf("؛"), head.lastIndexOf("أما ")) + 1;
    return tokens.stream()
        .filter(token -> token.span().start() >= start && token.at() < verb && !token.isFigure())
        .limit(LONGEST_BOUNDED)
        .toList();
  }

  /** The tokens after the verb until the speech begins. */
  private static List<Token> speaker(Claim claim, List<Token> tokens, int from, boolean ends) {
    String text = claim.text();
    List<Token> speaker = new ArrayList<>();
    int end = from;
    for (Token token : tokens) {
      if (token.span().start() < from) {
        continue;
      }
      if (token.isFigure()
          || said(speaker) == (ends ? LONGEST_BOUNDED : LONGEST_SPEAKER)
          || ends && text.substring(end, token.span().start()).contains("،")
          || begins(text.substring(end, token.span().start()), token)) {
        break;
      }
      if (said(speaker) == 1
          && !token.implied()
          && isBareTitle(speaker.getFirst(), token)
          && !claim.isNamed(token.span())) {
        break;
      }
      speaker.add(token);
      end = token.span().end();
    }
    return List.copyOf(speaker);
  }

  /** How many of them the sentence itself says. */
  private static long said(List<Token> speaker) {
    return speaker.stream().filter(token -> !token.implied()).count();
  }

  /** {@code أعلن الوزير زيادة}: after a title with its article, what is told may follow. */
  private static boolean isBareTitle(Token title, Token next) {
    return isTitleWord(title)
        && title.folded().startsWith("ال")
        && !next.folded().startsWith("ال")
        && !OfficeHolders.isName(next);
  }

  private static boolean begins(String between, Token token) {
    String words = " " + ArabicFolding.fold(between) + " ";
    return words.contains(" ان")
        || words.contains(" بان")
        || words.contains(":")
        || words.contains("«")
        || words.contains("\"")
        || words.contains(" من ان")
        || words.contains(" في ")
        || token.folded().startsWith("ان") && token.folded().length() <= 4
        || THAT_IT.contains(token.folded())
        || token.folded().length() > 3
            && token.folded().startsWith("ب")
            && (between.contains("،") || token.folded().startsWith("بال"));
  }

  static boolean isTitle(Token token) {
    return token.keys().stream().anyMatch(TITLES::contains);
  }

  /** The same, by the word itself and not by its relatives: {@code قائد} and not {@code قاد}. */
  static boolean isTitleWord(Token token) {
    String folded = token.folded();
    return Stream.of("", "ال", "و", "وال", "لل", "ل", "فال")
        .filter(folded::startsWith)
        .anyMatch(prefix -> TITLES.contains("=" + folded.substring(prefix.length())));
  }
}
