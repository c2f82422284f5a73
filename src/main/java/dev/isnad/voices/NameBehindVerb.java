package dev.isnad.voices;

import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the words end that name who speaks, behind a verb of speech. */
final class NameBehindVerb {
  private static final Set<String> ENDS =
      Set.of(
          "في",
          "خلال",
          "علي",
          "عن",
          "امس",
          "اليوم",
          "يوم",
          "بعد",
          "قبل",
          "من",
          "الي",
          "مع",
          "اثر",
          "عقب",
          "حول",
          "بشان",
          "عبر",
          "ردا",
          "تعليقا",
          "ايضا",
          "كذلك",
          "مساء",
          "صباح",
          "لكن",
          "قد",
          "الاحد",
          "الاثنين",
          "الثلاثاء",
          "الاربعاء",
          "الخميس",
          "الجمعه",
          "السبت",
          "انذاك",
          "لاحقا",
          "عند",
          "حتي",
          "بينما",
          "فيما",
          "اثناء",
          "ضمن");
  private static final int LONGEST = 14;
  private static final int LONGEST_TITLE = 3;

  /**
   * {@code قالت «ديلي ميل» إن}: what stands in the marks is no speech, for it goes on behind them.
   */
  private static final Pattern QUOTED_NAME =
      Pattern.compile(
          "\\G\\s*[«“\"]\\s*[^«»“”\".،:؛\\s]+(?:\\s+[^«»“”\".،:؛\\s]+){0,3}\\s*[»”\"](?=\\s*،|\\s+\\p{L})");

  private NameBehindVerb() {}

  /** The offset after the words that name the subject of the verb, with what stands beside it. */
  static int end(String sentence, List<Word> words, int verb) {
    int end = quotedName(sentence, words.get(verb).span().end());
    int first = verb + 1;
    while (first < words.size() && words.get(first).span().end() <= end) {
      first++;
    }
    for (int i = first; i < words.size() && i - verb <= LONGEST; i++) {
      String gap = sentence.substring(words.get(i - 1).span().end(), words.get(i).span().start());
      String folded = words.get(i).folded();
      if (gap.matches("(?s).*[:;؛.(\"“].*")
          || Utterance.THAT.contains(folded)
          || ENDS.contains(folded)
          || gap.contains("«") && !isTitleOf(words.get(i - 1), sentence, words.get(i))
          || isOccasion(words.get(i))) {
        return end;
      }
      if (gap.contains("،") && i > verb + 1) {
        return afterApposition(sentence, words.get(i - 1).span().end(), end);
      }
      end = endWithQuote(sentence, words.get(i).span().end());
    }
    return end;
  }

  /** {@code سيرغي كوبيركين، سفير روسيا لدى أرمينيا، إن}: what is told follows the second comma. */
  private static int afterApposition(String sentence, int comma, int end) {
    Matcher apposition =
        Pattern.compile("\\G\\s*،\\s*([^،؛:.]{2,60})،\\s*(?=ب?[إأا]نّ?(?:ه|ها)?\\s)")
            .matcher(sentence);
    return apposition.find(comma) && Speaker.isOne(apposition.group(1)) ? apposition.end(1) : end;
  }

  /** {@code صحيفة «المنارة»}. */
  private static boolean isTitleOf(Word before, String sentence, Word first) {
    int close = sentence.indexOf('»', first.span().start());
    return Speaker.isMedium(before)
        && close > 0
        && Words.of(sentence.substring(first.span().start(), close)).size() <= LONGEST_TITLE;
  }

  private static int endWithQuote(String sentence, int end) {
    return end < sentence.length() && sentence.charAt(end) == '»' ? end + 1 : end;
  }

  private static boolean isOccasion(Word word) {
    return word.text()
        .matches("ل(?:وكالة|صحيفة|قناة|إذاعة|موقع|شبكة|مجلة|برنامج|رويترز|لصحفيين|لصحافيين)");
  }

  /** The offset behind a name in quotation marks that stands here; {@code from} where none does. */
  private static int quotedName(String sentence, int from) {
    Matcher name = QUOTED_NAME.matcher(sentence);
    return name.find(from) ? name.end() : from;
  }
}
