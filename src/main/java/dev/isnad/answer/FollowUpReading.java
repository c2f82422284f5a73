package dev.isnad.answer;

import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.QuestionReading;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.NamedWords;
import dev.isnad.lexicon.Offices;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whether a question needs what came before it.
 *
 * @param bare the question without the words that tie it to the one before; of a substitute the
 *     substitute alone
 */
record FollowUpReading(Kind kind, String bare) {
  enum Kind {
    /** Names another thing to ask the same of. */
    SUBSTITUTE,
    /** Leaves its subject out. */
    DEPENDENT,
    OWN_SUBJECT
  }

  private static final String NO = "(?:(?:لا|لأ|كلا|بل|طيب|طب|أوك|حسنا)[\\s،,]+)*";
  private static final Pattern SUBSTITUTE =
      Pattern.compile(
          "^"
              + NO
              + "(?:و?(?:ماذا|ما|شو|إيش|ايش|وش|شنو|إيه|ايه|طيب)\\s+(?:عن|بخصوص|بشأن|أخبار)"
              + "|وعن(?!\\s+(?:ماذا|ما|من|مين|شو|إيش|ايش|وش|شنو|أي|كم|إيه|ايه)(?:\\s|$))|(?:كنت\\s+)?(?:أقصد|اقصد|قصدي|أعني|اعني)|(?i:(?:and )?what about|how about|i mean))"
              + "\\s+(.+)$");
  private static final Pattern TIED = Pattern.compile("^" + NO + "([وف](?:ا(?=\\s))?\\s*)?(.+)$");
  private static final Pattern SUFFIX = Pattern.compile("\\p{L}{2,}(?:ه|ها|هم|هما|هن)");

  /** {@code هالشي}: "this" tied to the front of its noun in the dialects of the east. */
  static final Pattern DIALECT_THIS =
      Pattern.compile("(?<!\\p{L})هال(?=\\p{L}{2})(?!ة|ه(?!\\p{L}))");

  private static final Set<String> THERE = Set.of("هناك", "هنالك", "هونيك", "هناكه");
  private static final Set<String> NO_SUFFIX =
      Set.of(
          "وجه", "مياه", "اتجاه", "تجاه", "شبه", "فقه", "نزيه", "انتباه", "كراه", "اكراه", "هذه",
          "له");
  private static final Set<String> POINTING =
      Set.of("هذا", "هذه", "ذلك", "تلك", "هاد", "هيدا", "ده", "دي", "له", "به");

  private static final Set<String> ASKING_WHAT =
      Set.of("ماذا", "وماذا", "شو", "وشو", "ايش", "وايش", "وش", "شنو", "ايه", "بماذا", "الذي");

  private static final Set<String> ABOUT =
      Set.of("عن", "في", "حول", "بشان", "بخصوص", "بعد", "علي", "ردا", "ايضا", "كمان");

  /** So far in the question stands the verb of what somebody said. */
  private static final int LATEST_VERB = 4;

  static FollowUpReading of(String asked) {
    Matcher substitute = SUBSTITUTE.matcher(asked.strip());
    if (substitute.matches()) {
      return new FollowUpReading(Kind.SUBSTITUTE, substitute.group(1));
    }
    Matcher tied = TIED.matcher(asked.strip());
    if (!tied.matches()) {
      return new FollowUpReading(Kind.OWN_SUBJECT, asked);
    }
    Optional<String> tie =
        Optional.ofNullable(tied.group(1)).filter(and -> isTie(and, tied.group(2)));
    String bare = tie.isPresent() ? tied.group(2) : asked.strip().replaceFirst("^" + NO, "");
    return new FollowUpReading(kind(bare, tie.isPresent()), bare);
  }

  /** The و before a word, and not the first letter of one such as {@code وزير} or {@code وين}. */
  private static boolean isTie(String and, String rest) {
    String first = Words.of(rest).stream().findFirst().map(Word::folded).orElse("");
    return and.endsWith(" ") || !NOT_AFTER_TIE.contains(first);
  }

  private static final Set<String> NOT_AFTER_TIE =
      Set.of(
          "زير", "زراء", "زاره", "ين", "ش", "شو", "كاله", "لد", "لدت", "لايه", "لي", "قع", "قعت",
          "صف", "صل", "ضع", "افق", "رد", "رث", "جد", "جه", "يش", "رنسا", "ي", "از", "ازاي");

  private static Kind kind(String bare, boolean tied) {
    QuestionReading reading = QuestionReading.of(bare);
    List<Word> content = ContentWords.of(reading.contentWords());
    if (Subject.onlyAsks(reading)) {
      return Kind.DEPENDENT;
    }
    if (tied
        && content.stream().allMatch(word -> NamedWords.isNamed(word, reading.names()))
        && content.size() == Words.of(bare).size()) {
      return Kind.SUBSTITUTE;
    }
    boolean leavesOut = tied && !namesItsSubject(bare, reading);
    boolean pointsBack =
        refersBack(bare, reading) || pointsThere(bare) || leavesOutSpeaker(Words.of(bare));
    return leavesOut || pointsBack ? Kind.DEPENDENT : Kind.OWN_SUBJECT;
  }

  /** Whether the question, or the little there is of it, speaks of what came before. */
  static boolean pointsBack(String bare) {
    QuestionReading reading = QuestionReading.of(bare);
    return refersBack(bare, reading)
        || pointsThere(bare)
        || leavesOutSpeaker(Words.of(bare))
        || ContentWords.of(reading.contentWords()).size() <= 1;
  }

  /** {@code ماذا قال عن السد؟}: behind the verb stands no one who says it. */
  private static boolean leavesOutSpeaker(List<Word> words) {
    return IntStream.range(1, Math.min(words.size(), LATEST_VERB))
        .filter(i -> UnknownNames.saysIt(words.get(i)))
        .filter(i -> ASKING_WHAT.contains(words.get(i - 1).folded()))
        .anyMatch(i -> i + 1 == words.size() || ABOUT.contains(words.get(i + 1).folded()));
  }

  /**
   * Two names, an office with its country, whoever speaks, or a person nobody knows are a subject
   * of its own.
   */
  private static boolean namesItsSubject(String bare, QuestionReading reading) {
    return reading.names().size() > 1
        || namesSpeaker(Words.of(bare), reading)
        || !Offices.in(reading).isEmpty()
        || UnknownNames.areIn(bare, reading);
  }

  /** {@code وماذا قال ترامب؟} */
  private static boolean namesSpeaker(List<Word> words, QuestionReading reading) {
    return IntStream.range(1, words.size())
        .filter(i -> UnknownNames.saysIt(words.get(i - 1)))
        .anyMatch(i -> NamedWords.isNamed(words.get(i), reading.names()));
  }

  /** A pronoun before any name refers to what came before the question. */
  private static boolean refersBack(String bare, QuestionReading reading) {
    int firstName =
        reading.names().stream()
            .map(NameMention::span)
            .mapToInt(span -> span.start())
            .min()
            .orElse(bare.length());
    return Words.of(bare).stream()
        .filter(word -> word.span().start() < firstName)
        .anyMatch(word -> POINTING.contains(word.folded()) || hasSuffix(word));
  }

  /**
   * {@code هل التقاه هناك؟}, but not {@code هل هناك اتفاق؟}; {@code هالاتصالات} wherever it stands.
   */
  private static boolean pointsThere(String bare) {
    List<Word> words = Words.of(bare);
    return THERE.contains(words.getLast().folded())
        || words.stream().anyMatch(word -> DIALECT_THIS.matcher(word.text()).lookingAt());
  }

  private static boolean hasSuffix(Word word) {
    return SUFFIX.matcher(word.text()).matches() && !NO_SUFFIX.contains(word.folded());
  }
}
