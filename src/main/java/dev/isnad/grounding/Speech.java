package dev.isnad.grounding;

import dev.isnad.arabic.ArabicFolding;
import dev.isnad.arabic.Word;
import dev.isnad.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
  /** An opinion, which folding makes the verb رأى. */
  private static final String NOUN = "رأي";

  /** After a verb of the past; {@code ته} is no ending of its own. */
  private static final Pattern OBJECT = Pattern.compile("(?<=ت)(?:ه|ها|هم)$");

  private static final Pattern ESTIMATE = Pattern.compile("[وف]?(?:[يت]?قدر|قدرت)");
  private static final Pattern ESTIMATED = Pattern.compile("[وف]?[يت]?قُد\\p{L}*.*|[وف]?[يت]ُقد.*");

  /** {@code نقلت الشركة مسافرين}: who carries tells nothing. */
  private static final Pattern CARRY = Pattern.compile("[وف]?نقلت?");

  private static final Pattern FROM = Pattern.compile("(?:\\s+\\p{L}+){1,3}\\s+(?:عن|أن|إن)\\s");
  private static final Set<String> THAT_IT = WordList.folded("بأن بأنه بأنها بأنهم بأنهما");
  private static final Pattern PASSIVE =
      Pattern.compile("(?:\\s+\\p{L}+)?\\s+ب(?:\\p{L}|ـ|\\p{Nd})");

  private static final int LONGEST_SPEAKER = 4;

  /** The same where a comma or the verb ends it. */
  private static final int LONGEST_BOUNDED = 8;

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
    for (Word word : claim.words()) {
      String folded = word.folded();
      if (word.text().endsWith(NOUN) || isEstimated(claim.text(), word) || isCarried(claim, word)) {
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
                folded.startsWith("و") && !isWhole(folded),
                isAccording(folded),
                verb,
                begin(claim.text(), tokens, from, verb),
                speaker(claim, tokens, word, verb)));
      }
    }
    return List.copyOf(found);
  }

  /** {@code تُقدَّر الإيرادات بنحو}: nobody is said to have estimated. */
  private static boolean isEstimated(String text, Word word) {
    return ESTIMATE.matcher(word.folded()).matches()
        && (ESTIMATED.matcher(word.text()).matches()
            || PASSIVE.matcher(text.substring(word.span().end())).lookingAt());
  }

  private static boolean isCarried(Claim claim, Word word) {
    return CARRY.matcher(word.folded()).matches()
        && !FROM.matcher(claim.text().substring(word.span().end())).lookingAt();
  }

  private static boolean isVerb(String folded, Set<String> verbs) {
    return forms(folded).anyMatch(form -> verbs.contains("=" + form));
  }

  /** Without a tied "and" or "so", and without a tied object: {@code فوصفته}. */
  private static Stream<String> forms(String folded) {
    String bare =
        folded.length() > 3 && "وف".indexOf(folded.charAt(0)) >= 0 ? folded.substring(1) : folded;
    String verb = OBJECT.matcher(bare).replaceAll("");
    return verb.length() > 2 ? Stream.of(folded, bare, verb) : Stream.of(folded, bare);
  }

  private static boolean isWhole(String folded) {
    return SAYING.contains("=" + folded) || TELLING.contains("=" + folded);
  }

  private static boolean isAccording(String folded) {
    return ACCORDING.contains(folded)
        || folded.startsWith("و") && ACCORDING.contains(folded.substring(1));
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

  /** The same, where it is certain: before {@code أن}, or right after the verb. */
  boolean surelyIntroduces(Token token) {
    return begin > verb ? introduces(token) : speaker.stream().limit(1).anyMatch(token::equals);
  }

  /** Named after the verb; where "so" is tied to the verb, before it: {@code أما الوزير فقال}. */
  private static List<Token> speaker(Claim claim, List<Token> tokens, Word word, int verb) {
    boolean before = word.folded().startsWith("ف") && !isWhole(word.folded());
    List<Token> after =
        before ? List.of() : speaker(claim, tokens, word.span().end(), isAccording(word.folded()));
    if (before) {
      return subject(claim.text(), tokens, verb);
    }
    return after.isEmpty() ? besideVerb(tokens, verb) : after;
  }

  /** {@code لكن الوزير قال إن}: the clause's tokens before its verb. */
  private static List<Token> besideVerb(List<Token> tokens, int verb) {
    if (verb == 0 || verb >= tokens.size()) {
      return List.of();
    }
    Token last = tokens.get(verb - 1);
    boolean named = last.folded().startsWith("ال") || OfficeHolders.isName(last);
    return named && last.clause() == tokens.get(verb).clause()
        ? tokens.subList(0, verb).stream()
            .filter(token -> token.clause() == last.clause() && token.isWord())
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
