package dev.isnad.grounding;

import dev.isnad.arabic.Words;
import dev.isnad.grounding.Reworder.Reworded;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shortens a report's sentence in ways that change what it says, each word of it still there. */
final class HarmfulCuts {
  /** Before an imperfect {@code قد} is "may". */
  private static final Pattern MAY = Pattern.compile("(?<!\\p{L})[وف]?(?:قد|ربما) (?=[يت])");

  private static final Pattern CONDITION =
      Pattern.compile("(?:،)? (?:إذا|ما لم|شريطة|بشرط|في حال|إن لم|لو) (?!كان ال)[^،؛«»]+(?=$|،)");
  private static final Pattern EXCEPTION =
      Pattern.compile("(?:،)? (?:باستثناء|عدا|إلا|سوى) [^،؛«»]+(?=$|،)");
  private static final Pattern EXCEPTION_WORD = Pattern.compile("(?<!\\p{L})(?:سوى|إلا) ");
  private static final Pattern GOVERNING =
      Pattern.compile(
          "(?<!\\p{L})(?:رفض|رفضت|يعتزم|تعتزم|اعتزم|تدرس|يدرس|تخطط|يخطط|حاول|حاولت|كاد|كادت|فشل في|فشلت في|تتوقع|يتوقع|من المقرر أن|من المتوقع أن|يُتوقع أن|يُرجح أن|يرجح أن) ");
  private static final Pattern HEAD =
      Pattern.compile(
          "(?<=(?: |^))(?:نائب|مساعد|رئيس|ابن|زوجة|محامي|مقتل|احتمال|عدم|وقف|منع) (?=ال)");
  private static final Pattern SPEAKER =
      Pattern.compile(
          "^(و?\\p{L}+ [^،«»]{3,60}?) (?:إن|أن) .+?، (?:و|بينما |في حين |لكن )(?:قال|قالت|رأى|رأت|رد|ردت|أكد|أكدت|رفض|رفضت) [^،«»]{3,60}? ((?:إن|أن) .+)$");
  private static final Pattern NEXT =
      Pattern.compile("^(.+?)، و\\p{L}{3,} .+? ((?:في|من|إلى|على|خلال|بعد|قبل) [^،]+)$");
  private static final Pattern MOST = Pattern.compile(" منذ [^،؛«»]+(?=$|،)");
  private static final Pattern ALLEGED =
      Pattern.compile(
          "(?<!\\p{L})(?:للاشتباه|بتهمة|يشتبه|يُشتبه|المتهم|المزعوم|المزعومة|المشتبه)\\s\\p{L}+ ");
  private static final int FEWEST = 3;

  private final String text;
  private final List<Reworded> made = new ArrayList<>();

  private HarmfulCuts(String text) {
    this.text = text;
  }

  static List<Reworded> of(String sentence) {
    HarmfulCuts cuts = new HarmfulCuts(sentence);
    cuts.each("may-cut", MAY, "");
    cuts.each("condition-cut", CONDITION, "");
    cuts.each("exception-cut", EXCEPTION, "");
    cuts.each("exception-cut", EXCEPTION_WORD, "");
    cuts.each("governing-cut", GOVERNING, "");
    cuts.each("head-cut", HEAD, "");
    if (sentence.matches(".*(?:أسوأ|أكبر|أعلى|أدنى|أول|أفضل|أقوى|أشد|أطول) .*")) {
      cuts.each("since-cut", MOST, "");
    }
    cuts.each("allegation-cut", ALLEGED, "");
    cuts.whole("speaker-of-another", SPEAKER);
    cuts.whole("end-of-another", NEXT);
    return List.copyOf(cuts.made);
  }

  private void each(String kind, Pattern part, String put) {
    for (MatchResult found : part.matcher(text).results().toList()) {
      add(kind, text.substring(0, found.start()) + put + text.substring(found.end()));
    }
  }

  private void whole(String kind, Pattern whole) {
    Matcher found = whole.matcher(text);
    if (found.matches()) {
      add(kind, found.group(1) + " " + found.group(2));
    }
  }

  private void add(String kind, String cut) {
    String plain = cut.strip().replaceAll(" +", " ");
    if (Words.of(plain).size() >= FEWEST) {
      made.add(new Reworded(kind, plain));
    }
  }
}
