package dev.isnad.voices;

import dev.isnad.arabic.ArabicFolding;
import dev.isnad.arabic.Span;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.lexicon.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A verb or phrase of speech in a sentence, and what stands around it.
 *
 * @param verb as it is written, without what is tied to its front
 * @param named the words that name who speaks; empty where they are left out
 * @param occasion to whom or where it was said; empty where the sentence does not say
 * @param that after what the told part begins; empty where more stands between than speaker and
 *     occasion
 * @param told from where on in the sentence it is told; the end of the speaker where {@code that}
 *     is empty
 * @param partial whether the report says something of its own before it in the sentence
 */
record Utterance(
    String verb, String named, String occasion, String that, int told, boolean partial) {
  /** Verbs of speech, folded. */
  static final Set<String> VERBS = forms(line -> true);

  private static final Set<String> WITH_OBJECT = forms(line -> line.startsWith("+"));
  private static final Set<String> BEFORE_VERB = Set.of("وقد", "قد", "فقد", "كما", "كذلك");
  static final Set<String> THAT =
      Set.of("ان", "بان", "انه", "انها", "انهم", "بانه", "بانها", "بانهم", "انهما", "بانهما");
  private static final int LONGEST_NAME = 14;

  /** {@code وفي سياق آخر، أضاف أن}. */
  private static final Set<String> LINK_BEGINS =
      Set.of("في", "وفي", "من", "ومن", "علي", "وعلي", "الي", "والي", "عن", "وعن");

  private static final Set<String> LINKS =
      Set.of("هذا", "ذلك", "اخر", "اخري", "متصل", "السياق", "الصدد", "المقابل");
  private static final int LONGEST_LINK = 5;
  private static final int MOST_WORDS_ACCORDING = 7;
  private static final int LONGEST_OCCASION = 8;

  /** {@code ويذكر أن}: nobody is said to mention it. */
  private static final Pattern IMPERSONAL =
      Pattern.compile(
          "^و?(?:يُ?ذكر|يُ?قال|يُ?شار|يُ?ضاف)\\s+(?:[إا]ل[ىي]\\s+)?[إأا]نّ?(?:ه|ها)?\\s");

  private static final Pattern OCCASION =
      Pattern.compile(
          "\\G[\\s،]*((?:في\\s+(?:مقابلة|حديث|حوار|تصريح|تصريحات|لقاء|اتصال|كلمة|مؤتمر|بيان)"
              + "|ل(?:وكالة|صحيفة|قناة|إذاعة|موقع|شبكة|مجلة|برنامج|رويترز|لصحفيين|لصحافيين))"
              + "[^،؛:.]*?)\\s*(?=،|:|\\.|؛|$|\\s(?:ب?[إأا]نّ?(?:ه|ها|هم|هما)?)\\s)");
  private static final Pattern THAT_NEXT =
      Pattern.compile("\\G[\\s،]*(ب?[إأا]نّ?(?:ه|ها|هم|هما)?)(?=\\s)|\\G\\s*(:)");
  private static final Pattern ACCORDING =
      Pattern.compile(
          "(?:^|[\\s،])(?:ب?حسب(?:\\s+(?:قول|ما\\s+قال|رأي))?|و?وفق(?:ًا|اً)?(?:\\s+(?:قول|رأي))?"
              + "|على\\s+حد\\s+(?:قول|تعبير|وصف)|في\\s+رأي|نقل[ًا]*\\s+عن)\\s+(?:ل(?=ل?\\p{L}{3}))?"
              + "([^،؛:.]+)");
  private static final Pattern ACCORDING_TO_THEM =
      Pattern.compile(
          "(?:على\\s+حد\\s+(?:قول|تعبير|وصف)|في\\s+رأي|ب?حسب\\s+قول|وفق\\s+قول)(?:ه|ها|هم|هما)(?!\\p{L})");

  /**
   * What is said to be said in the sentence; the first where there are several. A verb without a
   * subject points back to who spoke before only where it opens the sentence: further on its
   * subject stands in the sentence, as somebody who does something else there.
   */
  static Optional<Utterance> in(String sentence) {
    if (IMPERSONAL.matcher(sentence).find()) {
      return Optional.empty();
    }
    List<Word> words = Words.of(sentence);
    for (int i = 0; i < words.size(); i++) {
      if (isVerb(words.get(i)) && opensClause(sentence, words, i)) {
        Utterance found = at(sentence, words, i);
        if (opensSentence(words, i) || !found.namesNobody()) {
          return Optional.of(found);
        }
      }
      if (i > 0 && isVerb(words.get(i)) && followsName(sentence, words, i)) {
        String named = sentence.substring(0, words.get(i).span().start()).strip();
        return Optional.of(after(sentence, words.get(i), named));
      }
    }
    return according(sentence);
  }

  /** Whether a woman or a body of feminine gender speaks. */
  boolean isFeminine() {
    return verb.endsWith("ت") || verb.startsWith("ت") && !verb.startsWith("تا");
  }

  boolean namesNobody() {
    return named.isEmpty();
  }

  /** {@code قال فلان …} from its verb on. */
  private static Utterance at(String sentence, List<Word> words, int verb) {
    int end = NameBehindVerb.end(sentence, words, verb);
    int from = words.get(verb).span().end();
    String named = sentence.substring(from, Math.max(from, end)).strip();
    Utterance found = continued(sentence, words.get(verb), named, Math.max(from, end));
    // Clauses that open within a sentence are left whole.
    return opensSentence(words, verb)
        ? found
        : new Utterance(found.verb(), found.named(), found.occasion(), "", found.told(), true);
  }

  private static Utterance after(String sentence, Word verb, String named) {
    return continued(sentence, verb, named, verb.span().end());
  }

  private static Utterance continued(String sentence, Word verb, String named, int end) {
    Matcher occasion = OCCASION.matcher(sentence);
    boolean told = occasion.find(end) && Words.of(occasion.group(1)).size() <= LONGEST_OCCASION;
    int next = told ? occasion.end() : end;
    String said = told ? occasion.group(1).strip() : "";
    Matcher that = THAT_NEXT.matcher(sentence);
    boolean follows = that.find(next);
    boolean whole = (follows || sentence.startsWith("،", end)) && !isWithObject(verb);
    String subject = whole ? named : Speaker.subject(named);
    boolean opens = follows && subject.equals(named);
    String word = that.hasMatch() && that.group(1) != null ? that.group(1) : Voice.Opening.COLON;
    return new Utterance(
        bare(verb), unquoted(subject), said, opens ? word : "", opens ? that.end() : end, false);
  }

  /** Alone, or behind words that only link the sentence to the one before. */
  private static boolean opensSentence(List<Word> words, int i) {
    return i == 0
        || i == 1 && BEFORE_VERB.contains(words.getFirst().folded())
        || i <= LONGEST_LINK
            && LINK_BEGINS.contains(words.getFirst().folded())
            && words.subList(0, i).stream().anyMatch(word -> LINKS.contains(word.folded()));
  }

  private static boolean opensClause(String sentence, List<Word> words, int i) {
    if (opensSentence(words, i)) {
      return true;
    }
    String gap = sentence.substring(words.get(i - 1).span().end(), words.get(i).span().start());
    return gap.contains("،") || gap.contains("؛") || gap.contains("»");
  }

  /** {@code السفير كوبيركين قال إن}. */
  private static boolean followsName(String sentence, List<Word> words, int i) {
    boolean opens =
        i + 1 < words.size() && THAT.contains(words.get(i + 1).folded())
            || THAT_NEXT
                .matcher(sentence)
                .region(words.get(i).span().end(), sentence.length())
                .lookingAt();
    String before = sentence.substring(0, words.get(i).span().start());
    return opens
        && i <= LONGEST_NAME
        && !before.matches("(?s).*[،؛:.«].*")
        && Speaker.isOne(before);
  }

  private static Optional<Utterance> according(String sentence) {
    Matcher them = ACCORDING_TO_THEM.matcher(sentence);
    if (them.find()) {
      return Optional.of(new Utterance("", "", "", "", them.end(), false));
    }
    Matcher named = ACCORDING.matcher(sentence);
    if (!named.find()) {
      return Optional.empty();
    }
    String all = named.group(1).strip();
    String whom = Words.of(all).size() > MOST_WORDS_ACCORDING ? Speaker.subject(all) : all;
    return Optional.of(new Utterance("", unquoted(whom), "", "", named.end(), false));
  }

  static boolean isVerb(Word word) {
    return VERBS.contains(word.folded())
        || isTied(word) && VERBS.contains(word.folded().substring(1));
  }

  private static boolean isWithObject(Word verb) {
    String folded = verb.folded();
    return WITH_OBJECT.contains(folded)
        || isTied(verb) && WITH_OBJECT.contains(folded.substring(1));
  }

  private static boolean isTied(Word word) {
    return word.folded().length() > 2 && "وف".indexOf(word.folded().charAt(0)) >= 0;
  }

  private static String bare(Word word) {
    boolean whole = VERBS.contains(word.folded());
    return whole ? word.text() : word.text().substring(1);
  }

  private static String unquoted(String named) {
    return named.replaceAll("[«»\"“”]", "").replaceAll("\\s+", " ").strip();
  }

  private static Set<String> forms(Predicate<String> which) {
    return WordList.lines("speech_verbs.txt").stream()
        .filter(which)
        .flatMap(line -> Arrays.stream(line.replace("+", "").strip().split("\\s+")))
        .map(ArabicFolding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The told part of a sentence, without quotation marks around all of it. */
  Span toldIn(String sentence) {
    return Quoted.inside(sentence, new Span(told, sentence.length()));
  }
}
