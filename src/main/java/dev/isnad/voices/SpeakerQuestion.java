package dev.isnad.voices;

import dev.isnad.arabic.KnownPlace;
import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.Names;
import dev.isnad.arabic.QuestionReading;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * {@code ماذا قال س عن ص؟}: a question for somebody's words.
 *
 * @param speaker whose, as the question has it
 * @param topic the words for what they are to be about, folded; empty where anything will do
 */
record SpeakerQuestion(String speaker, List<String> topic) {
  private static final Set<String> ASKING =
      WordList.folded("ماذا بماذا وماذا فماذا شو وشو ايش وايش وش شنو ايه اش بم");
  private static final Set<String> WHAT = WordList.folded("ما وما");
  private static final String WHICH = "الذي";
  private static final Set<String> ASKING_FOR = WordList.folded("ما وما هي شو ايش");
  private static final Set<String> WORDS_OF = WordList.folded("تصريحات تصريح اقوال قول كلام تعليق");

  /** Verbs that ask for words; of others, {@code ماذا يعتبر س}, the subject need not speak. */
  private static final Set<String> ASKED =
      WordList.folded(
          "قال قالت قالوا قالو يقول تقول يقولون صرح صرحت صرحوا يصرح أعلن أعلنت أعلنوا أكد أكدت أكدوا"
              + " أضاف أضافت أوضح أوضحت رد ردت علق علقت حكى حكت");

  private static final Pattern WITH_OBJECT = Pattern.compile("(.{3,}?)(?:ه|ها|هم|هما)");

  /** What stands behind whoever speaks. */
  private static final Set<String> BEHIND =
      WordList.folded(
          "عن في على الى من مع بعد قبل خلال اثناء حول بشأن بخصوص ضد ردا تعليقا ان انه انها امس اليوم مؤخرا"
              + " اخيرا حين عندما لما حيال تجاه بصدد لدى");

  /** What a follow-up inherits from the question before. */
  private static final Pattern INHERITED = Pattern.compile("\\(([^()]+)\\)");

  /** Of the words searched and what was read in them; empty where nobody's words are asked for. */
  static Optional<SpeakerQuestion> of(String question, QuestionReading reading) {
    Matcher matcher = INHERITED.matcher(question);
    Optional<String> inherited = matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    List<Word> words =
        Words.of(inherited.isPresent() ? question.substring(0, matcher.start()) : question);
    return IntStream.range(1, words.size())
        .filter(i -> asksForWords(words, i))
        .boxed()
        .findFirst()
        .flatMap(
            asked ->
                behind(asked, words, question)
                    .or(() -> inherited.map(SpeakerQuestion::personIn))
                    .or(() -> inFront(asked, words, question, reading)))
        .map(name -> new SpeakerQuestion(name, topic(name, words, reading)));
  }

  /** Whether it is a verb of speech, what is tied to its front or its end not counted. */
  static boolean isVerb(String folded) {
    Matcher object = WITH_OBJECT.matcher(folded);
    return isPlainVerb(folded) || object.matches() && isPlainVerb(object.group(1));
  }

  /** Whether it is one without an object tied to its end. */
  static boolean isPlainVerb(String folded) {
    return Utterance.VERBS.contains(folded)
        || folded.matches("[وف].{3,}") && Utterance.VERBS.contains(folded.substring(1));
  }

  private static boolean asksForWords(List<Word> words, int i) {
    String folded = words.get(i).folded();
    String before = words.get(i - 1).folded();
    boolean what =
        ASKING.contains(before)
            || before.equals(WHICH) && i > 1 && WHAT.contains(words.get(i - 2).folded());
    return what && ASKED.contains(folded)
        || WORDS_OF.contains(folded) && ASKING_FOR.contains(before);
  }

  private static Optional<String> behind(int asked, List<Word> words, String question) {
    int end = asked + 1;
    while (end < words.size() && continues(words, asked, end)) {
      end++;
    }
    return end == asked + 1
        ? Optional.empty()
        : Optional.of(
            question.substring(
                words.get(asked + 1).span().start(), words.get(end - 1).span().end()));
  }

  /** {@code السفير الروسي لدى أرمينيا}: where one serves belongs to the office. */
  private static boolean continues(List<Word> words, int asked, int i) {
    String folded = words.get(i).folded();
    return !BEHIND.contains(folded) || folded.equals("لدي") && i > asked + 1;
  }

  /** Of all that is inherited from a question, the first person; all of it where none is named. */
  private static String personIn(String inherited) {
    return Names.find(inherited).stream()
        .map(NameMention::text)
        .filter(name -> KnownPlace.of(name).isEmpty())
        .findFirst()
        .orElse(inherited);
  }

  /** {@code ترامب شو قال}. */
  private static Optional<String> inFront(
      int asked, List<Word> words, String question, QuestionReading reading) {
    return reading.names().stream()
        .filter(name -> name.span().end() <= words.get(asked - 1).span().start())
        .reduce((first, second) -> second)
        .map(name -> name.span().of(question));
  }

  /** What is inherited says who is meant, and need not come up again. */
  private static List<String> topic(String speaker, List<Word> words, QuestionReading reading) {
    Set<String> named =
        Words.of(speaker).stream().map(Word::folded).collect(Collectors.toUnmodifiableSet());
    return ContentWords.of(reading.contentWords()).stream()
        .filter(words::contains)
        .map(Word::folded)
        .filter(
            folded ->
                !named.contains(folded) && !ASKED.contains(folded) && !WORDS_OF.contains(folded))
        .filter(folded -> !ASKING.contains(folded))
        .toList();
  }
}
