package dev.isnad.grounding;

import dev.isnad.grounding.Token.Place;
import dev.isnad.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Times that stand between commas as an aside and divide nothing: {@code خفض المصرف، الخميس 9
 * أكتوبر 2025، سعر الفائدة} is one statement.
 */
final class TimeAsides {
  private static final Set<String> DAYS =
      WordList.folded("السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة أمس اليوم");

  /** Also with the article: {@code مساء الاثنين}. */
  private static final Set<String> HOURS =
      WordList.folded("صباح مساء ظهر فجر ليل ليلة عصر يوم صباحا مساء ظهرا فجرا ليلا");

  private TimeAsides() {}

  /** Whether it says when. */
  static boolean isTime(Token token) {
    return token.isDate() || DAYS.contains(token.folded()) || HOURS.contains(token.folded());
  }

  /** The tokens, with the commas around such asides not counted. */
  static List<Token> opened(List<Token> tokens) {
    List<Token> opened = new ArrayList<>();
    int dropped = 0;
    int from = 0;
    while (from < tokens.size()) {
      int end = end(tokens, from);
      boolean aside = from > 0 && tokens.subList(from, end).stream().allMatch(TimeAsides::isTime);
      dropped += aside ? 1 : 0;
      for (Token token : tokens.subList(from, end)) {
        opened.add(withFewerCommas(token, dropped));
      }
      dropped += aside && goesOn(tokens, end) ? 1 : 0;
      from = end;
    }
    return List.copyOf(opened);
  }

  /** Where the stretch ends that begins here: at the next comma. */
  private static int end(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size() && tokens.get(end).commas() == tokens.get(from).commas()) {
      end++;
    }
    return end;
  }

  /** A new statement after the aside is divided from it. */
  private static boolean goesOn(List<Token> tokens, int end) {
    return end < tokens.size() && tokens.get(end).clause() == tokens.get(end - 1).clause();
  }

  private static Token withFewerCommas(Token token, int fewer) {
    Place place = token.place();
    return fewer == 0
        ? token
        : new Token(
            token.text(),
            token.meaning(),
            new Place(
                place.at(), place.clause(), place.commas() - fewer, place.follows(), place.span()));
  }
}
