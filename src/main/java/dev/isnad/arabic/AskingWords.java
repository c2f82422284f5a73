package dev.isnad.arabic;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which words of a question ask, and for what. */
final class AskingWords {
  private static final Map<String, String> ASKING = Lexicon.map("question-words.txt");
  private static final Map<String, String> ASKED = Lexicon.map("asked-words.txt");

  /** These ask only at the front of a question; elsewhere they are another word. */
  private static final Set<String> ONLY_FIRST =
      folded("ما", "عم", "فيم", "بم", "عدد", "سم", "عرف", "هات", "أهل", "تعريف", "واش", "شن");

  private static final Set<String> WHERE_AND_WHEN =
      folded("أين", "وين", "فين", "متى", "امتى", "كم", "أي");
  private static final Set<String> PRONOUNS = folded("هو", "هي", "هم", "هما");
  private static final Set<String> YES_NO_FRONT =
      folded("أليس", "ألم", "ألا", "أهذا", "أهو", "أهي", "أكان");
  private static final int LONGEST_DEFINITION = 4;

  private final List<Word> words;

  AskingWords(List<Word> words) {
    this.words = words;
  }

  /** The entry of the lexicon for word {@code i} where it stands as a word of asking. */
  Optional<String> at(int i) {
    String folded = words.get(i).folded();
    if (i == 0 && YES_NO_FRONT.contains(folded)) {
      return Optional.of("YES_NO");
    }
    String bare = bare(folded);
    boolean elsewhere = i > 0 && ONLY_FIRST.contains(bare);
    return elsewhere || bare.equals("من") && isPreposition(i)
        ? Optional.empty()
        : Optional.ofNullable(asksForOneOf(i) ? "WHICH" : ASKING.get(bare));
  }

  /** What is asked for at word {@code i}, where it asks. */
  Optional<QuestionType> typeAt(int i) {
    return at(i)
        .map(
            asking ->
                switch (asking) {
                  case "WHAT", "WHICH" -> byWhatFollows(i, asking.equals("WHAT"));
                  default -> QuestionType.valueOf(asking);
                });
  }

  /** {@code زار موسكو أم لا}, {@code ولا لأ}: a question without a word of asking. */
  boolean offersAlternative() {
    for (int i = 1; i < words.size() - 1; i++) {
      String next = words.get(i + 1).folded();
      boolean or = words.get(i).folded().equals("ام") || words.get(i).folded().equals("ولا");
      if (or && next.startsWith("لا") && next.length() <= 3) {
        return true;
      }
    }
    return false;
  }

  private QuestionType byWhatFollows(int i, boolean definitionIsLikely) {
    int next = i + 1;
    boolean pronoun = next < words.size() && PRONOUNS.contains(words.get(next).folded());
    Optional<QuestionType> asked = asked(pronoun ? next + 1 : next);
    boolean whoseDeed = definitionIsLikely && asked.filter(QuestionType.WHO::equals).isPresent();
    if (asked.isPresent() && !whoseDeed) {
      return asked.get();
    }
    boolean brief = words.size() - next <= LONGEST_DEFINITION;
    return definitionIsLikely && pronoun && brief ? QuestionType.DEFINITION : QuestionType.WHAT;
  }

  private Optional<QuestionType> asked(int i) {
    if (i >= words.size()) {
      return Optional.empty();
    }
    String folded = words.get(i).folded();
    String noun = folded.startsWith("ال") ? folded.substring(2) : folded;
    return Optional.ofNullable(ASKED.getOrDefault(folded, ASKED.get(noun)))
        .map(QuestionType::valueOf);
  }

  private boolean isPreposition(int i) {
    boolean last = i == words.size() - 1;
    boolean beforeWhere = !last && WHERE_AND_WHEN.contains(words.get(i + 1).folded());
    return i > 0 && !last || beforeWhere;
  }

  /** {@code أية} is a form of {@code أي}, though folding makes it {@code إيه}. */
  private boolean asksForOneOf(int i) {
    return words.get(i).text().endsWith("أية");
  }

  private static String bare(String folded) {
    boolean tied =
        !ASKING.containsKey(folded) && (folded.startsWith("و") || folded.startsWith("ف"));
    return tied ? folded.substring(1) : folded;
  }

  private static Set<String> folded(String... words) {
    return Arrays.stream(words).map(ArabicFolding::fold).collect(Collectors.toUnmodifiableSet());
  }
}
