package dev.isnad.arabic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads one question. */
final class QuestionReader {
  private static final Map<String, String> ASKING = Lexicon.map("question-words.txt");
  private static final Set<String> FILLERS = Lexicon.words("question-fillers.txt");
  private static final Set<String> RECENT =
      Set.of(
          "اخر",
          "احدث",
          "مؤخرا",
          "موخرا",
          "اليوم",
          "الان",
          "حاليا",
          "جديد",
          "الجديد",
          "النهارده",
          "هلا",
          "هسه",
          "توا",
          "دلوقتي",
          "الاخيره",
          "الاخير");
  private static final Set<String> PREPOSITION_AFTER_MIN =
      Set.of("اين", "وين", "فين", "متي", "امتي", "كم", "بين");
  private static final Set<String> PLURAL_ASKED =
      Set.of(
          "الدول",
          "الاسباب",
          "اسباب",
          "دول",
          "اسماء",
          "ابرز",
          "اهم",
          "نتائج",
          "مطالب",
          "شروط",
          "المدن",
          "القراءات");

  private final String question;
  private final LocalDate today;
  private final List<Word> words;

  QuestionReader(String question, LocalDate today) {
    this.question = question;
    this.today = today;
    this.words = Words.of(question);
  }

  QuestionReading read() {
    return new QuestionReading(
        type(),
        content(),
        Names.find(question),
        Dates.find(question, today),
        words.stream().anyMatch(word -> RECENT.contains(word.folded())));
  }

  private List<Word> content() {
    return IntStream.range(0, words.size())
        .filter(i -> asking(i).isEmpty() && !FILLERS.contains(words.get(i).folded()))
        .mapToObj(words::get)
        .toList();
  }

  private QuestionType type() {
    for (int i = 0; i < words.size(); i++) {
      Optional<String> asking = asking(i);
      if (asking.isPresent()) {
        return type(asking.get(), i);
      }
    }
    return QuestionType.OTHER;
  }

  private QuestionType type(String asking, int i) {
    String next = i + 1 < words.size() ? words.get(i + 1).folded() : "";
    if (asking.equals("WHICH")) {
      return which(next);
    }
    if (asking.equals("WHAT")) {
      return what(i);
    }
    return QuestionType.valueOf(asking);
  }

  private static QuestionType which(String next) {
    return switch (next) {
      case "عام", "سنه", "تاريخ", "يوم", "شهر", "وقت" -> QuestionType.WHEN;
      case "بلد", "مدينه", "دوله", "مكان" -> QuestionType.WHERE;
      case "شخص", "رئيس", "وزير" -> QuestionType.WHO;
      default -> QuestionType.WHAT;
    };
  }

  private QuestionType what(int i) {
    List<String> after = words.stream().skip(i + 1L).map(Word::folded).toList();
    if (after.stream().limit(3).anyMatch(PLURAL_ASKED::contains)) {
      return QuestionType.LIST;
    }
    boolean pronoun =
        !after.isEmpty() && Set.of("هو", "هي", "هم", "المقصود", "معني").contains(after.getFirst());
    return pronoun && after.size() <= 4 ? QuestionType.DEFINITION : QuestionType.WHAT;
  }

  /** What the word at {@code i} asks; empty where it is no word of asking there. */
  private Optional<String> asking(int i) {
    String folded = words.get(i).folded();
    String asking = ASKING.get(folded);
    if (asking == null) {
      return Optional.empty();
    }
    boolean preposition =
        folded.equals("من")
            && (i > 0 || words.size() > 1 && PREPOSITION_AFTER_MIN.contains(words.get(1).folded()));
    return preposition ? Optional.empty() : Optional.of(asking);
  }
}
