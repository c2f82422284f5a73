package dev.isnad.grounding;

import dev.isnad.arabic.Word;
import dev.isnad.lexicon.WordList;
import java.util.List;
import java.util.Set;

/** The words that lead to the house a sentence gives as its source. */
final class CreditWords {
  private static final Set<String> HEADS =
      WordList.folded("بحسب حسب وفق وفقا طبقا استنادا نقلا كما حسبما وفقما مثلما");

  /** {@code ذكرت صحيفة … أن}: such a verb opens the sentence. */
  private static final Set<String> VERBS =
      WordList.folded("ذكر ذكرت أفاد أفادت أورد أوردت نقل نقلت كتب كتبت قال قالت");

  /** Between the head and the house: {@code بحسب ما نشرته}, {@code وفق تقرير لـ}. */
  private static final Set<String> BETWEEN =
      WordList.folded(
          "ما عن إلى ل في على جاء ورد ذكر ذكرت ذكره ذكرته أفاد أفادت به أورد أوردت أورده أوردته نقل نقلت نقله نقلته نشر نشرت نشره نشرته كتب كتبت كتبه كتبته تقرير خبر مقال");

  private static final Set<String> REPORTS = WordList.folded("تقرير خبر مقال");

  /** Before the day of publication: {@code في تقرير نشر يوم}. */
  private static final Set<String> BEFORE_DAY =
      WordList.folded("في يوم بتاريخ نشر نشرته نشره المنشور المنشورة الصادر الصادرة تقرير تقريرها");

  private static final Set<String> THAT = WordList.folded("أن إن بأن");

  private CreditWords() {}

  /** Whether the sentence tells with a verb of the house, followed by {@code أن}. */
  static boolean isVerb(List<Word> words, int from) {
    return from == 0 && VERBS.contains(bare(words.getFirst().folded()));
  }

  /** The place after the words that lead to a house; {@code from} where none begin here. */
  static int lead(List<Word> words, int from) {
    if (isVerb(words, from)) {
      return from + 1;
    }
    String head = bare(words.get(from).folded());
    boolean inReport =
        head.equals("في")
            && from + 1 < words.size()
            && REPORTS.contains(words.get(from + 1).folded());
    return HEADS.contains(head) || inReport ? skip(BETWEEN, words, from + 1) : from;
  }

  /** The place after the words that may stand before the day of publication. */
  static int beforeDay(List<Word> words, int from) {
    return skip(BEFORE_DAY, words, from);
  }

  /** The place after {@code نقلا عن} or {@code عن}; {@code from} where they do not stand here. */
  static int through(List<Word> words, int from) {
    int at = from < words.size() && isFolded(words, from, "نقلا") ? from + 1 : from;
    return at < words.size() && isFolded(words, at, "عن") ? at + 1 : from;
  }

  static boolean isThat(Word word) {
    return THAT.contains(word.folded());
  }

  private static boolean isFolded(List<Word> words, int at, String folded) {
    return words.get(at).folded().equals(folded);
  }

  private static int skip(Set<String> some, List<Word> words, int from) {
    int at = from;
    while (at < words.size() && some.contains(words.get(at).folded())) {
      at++;
    }
    return at;
  }

  private static String bare(String folded) {
    String rest = folded.substring(Math.min(1, folded.length()));
    return folded.startsWith("و") && (HEADS.contains(rest) || VERBS.contains(rest)) ? rest : folded;
  }
}
