package dev.isnad.voices;

import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.lexicon.WordList;
import java.util.List;
import java.util.Set;

/**
 * Whether a report that tells somebody's words goes on with its own: {@code … إن الطريق آمن، في حين
 * قدّرت الشركة …}, {@code …، وأضاف أن …}, {@code …، مهددًا بـ…}. What stands there is no longer
 * told by the one who speaks. Would rather take the speaker's words for the report's than the other
 * way round.
 */
final class Narration {
  private static final Set<String> TURNS =
      WordList.folded("بينما فيما لكنه لكنها لكنهم لكنهما غير إلا أما وأما في");

  /** What follows {@code في غير إلا} where they turn to something else. */
  private static final Set<String> SECOND = WordList.folded("حين أنه أنها أنهم أن الوقت");

  private static final Set<String> TWO_WORDS = WordList.folded("في غير إلا");

  /** Participles that say what the speaker does while speaking. */
  private static final Set<String> SAYING =
      WordList.folded(
          "مشيرا مشيرة مضيفا مضيفة مؤكدا مؤكدة موضحا موضحة نافيا نافية مهددا مهددة محذرا محذرة"
              + " معتبرا معتبرة لافتا لافتة مطالبا مطالبة داعيا داعية متهما متهمة معربا معربة"
              + " مبينا مبينة منوها منوهة مشددا مشددة مستبعدا مستبعدة متوقعا متوقعة منتقدا منتقدة"
              + " مستنكرا مستنكرة مشككا مشككة مرجحا مرجحة معلنا معلنة كاشفا كاشفة رافضا رافضة"
              + " ملمحا ملمحة ملوحا ملوحة متعهدا متعهدة واصفا واصفة مذكرا مذكرة زاعما زاعمة"
              + " مدعيا مدعية قائلا قائلة مقدرا مقدرة مستدركا مستدركة");

  private Narration() {}

  /** Whether somewhere behind a comma of the told words the report itself goes on. */
  static boolean goesOnIn(String told) {
    List<Word> words = Words.of(told);
    for (int i = 1; i < words.size(); i++) {
      boolean comma =
          told.substring(words.get(i - 1).span().end(), words.get(i).span().start()).contains("،");
      if (comma && isOutside(told, words.get(i)) && isNarrated(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** Not within quotation marks of any kind: there the speaker goes on. */
  private static boolean isOutside(String told, Word word) {
    String before = told.substring(0, word.span().start());
    boolean even = before.chars().filter(c -> c == '"').count() % 2 == 0;
    return even && !Quoted.isOpenAt(told, word.span().start());
  }

  private static boolean isNarrated(List<Word> words, int i) {
    String folded = words.get(i).folded();
    String bare = folded.startsWith("و") ? folded.substring(1) : folded;
    if (TWO_WORDS.contains(bare)) {
      return i + 1 < words.size() && SECOND.contains(words.get(i + 1).folded());
    }
    return TURNS.contains(folded)
        || TURNS.contains(bare)
        || SAYING.contains(bare)
        || Utterance.isVerb(words.get(i));
  }
}
