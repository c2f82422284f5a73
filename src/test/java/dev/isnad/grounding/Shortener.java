package dev.isnad.grounding;

import dev.isnad.arabic.Words;
import dev.isnad.grounding.Reworder.Reworded;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shortens a report's sentence as a writer does who keeps to its words: relative clauses, asides,
 * times and places are left out, one of two things that somebody says is told alone, and who does
 * the first of two things is named before the second.
 */
final class Shortener {
  private static final Pattern RELATIVE =
      Pattern.compile("، (?:الذي|التي|الذين)\\s[^،؛«»]+(?:(،)(?= (?!و))|(?=، و)|$)");
  private static final Pattern ASIDE =
      Pattern.compile(
          "، (?!و|ف|ثم|لكن|غير|إذا|إن |إلا|سوى|عدا|ما لم|لا |لم |بل|أو|أي|بينه|منه|الذي|التي)[^،؛«»]{3,60}، (?!و)");
  private static final Pattern TIME =
      Pattern.compile(
          "(?: (?:يوم|مساء|صباح))? (?:السبت|الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة)(?: \\d+ \\p{L}+(?:/\\p{L}+)?(?: \\d{4})?)?(?= )");
  private static final Pattern PLACE =
      Pattern.compile(" (?:في|خلال|أمام|وسط) (?!أن|ما |حال)[^،؛«» ]+(?: ال[^،؛«» ]+)?(?=$|، )");
  private static final Pattern TWO_SAID =
      Pattern.compile(
          "^(و?\\p{L}+ [^«»]{3,80}?)(?<!على) ((?:إن|أن)(?:ه|ها|هم)?) (.+?)، و((?:إن|أن)(?:ه|ها|هم)?) (.+)$");
  private static final Pattern CONTRAST =
      Pattern.compile("^(.+)، ((?:لكن|غير أن|إلا أن|في حين|بينما)\\p{L}{0,3} .+)$");
  private static final Pattern PLUPERFECT =
      Pattern.compile("^و?(كان|كانت) ([^،«»]{3,40}?) قد (\\p{L}{3,} .+)$");
  private static final Pattern TWO_TELLINGS =
      Pattern.compile(
          "^و?(\\p{L}+) ([^،«»]{3,50}?) (?:إن|أن)\\p{L}{0,3} .+?، و(\\p{L}{3,}) ((?:إن|أن)\\p{L}{0,3} .+)$");
  private static final Pattern TWO_DEEDS =
      Pattern.compile(
          "^و?(\\p{L}{3,}[ت]) ((?:ال)?\\p{L}+ة(?: ال\\p{L}+){0,2}) .+?، و(\\p{L}{3,}ت) ((?:في|من|إلى|على|عن|أن|إن|ب\\p{L}+) .+)$");
  private static final Pattern LATER =
      Pattern.compile("^(?!.*[«»])و?([^،]+)، ((?:بعدما|بعد أن|عندما) [^،]+)$");
  private static final int FEWEST = 4;

  private final String text;
  private final List<Reworded> made = new ArrayList<>();

  private Shortener(String text) {
    this.text = text;
  }

  /** All shortenings of a report's sentence, which has no stop at its end. */
  static List<Reworded> of(String sentence) {
    Shortener shortener = new Shortener(sentence);
    shortener.leftOut("cut-relative", RELATIVE);
    shortener.leftOut("cut-aside", ASIDE);
    shortener.leftOut("cut-time", TIME);
    shortener.leftOut("cut-place", PLACE);
    shortener.one(TWO_SAID, "cut-said", "$1 $2 $3");
    shortener.one(TWO_SAID, "cut-said", "$1 $4 $5");
    shortener.one(CONTRAST, "cut-contrast", "$2");
    shortener.pluperfect();
    shortener.carried(TWO_TELLINGS, "carried-teller");
    shortener.carried(TWO_DEEDS, "carried-doer");
    shortener.one(LATER, "clause-first", "$2، $1");
    return List.copyOf(shortener.made);
  }

  private void leftOut(String kind, Pattern part) {
    for (MatchResult found : part.matcher(text).results().toList()) {
      add(kind, text.substring(0, found.start()) + " " + text.substring(found.end()));
    }
  }

  private void one(Pattern whole, String kind, String put) {
    Matcher found = whole.matcher(text);
    if (found.matches()) {
      add(kind, found.replaceFirst(put));
    }
  }

  private void pluperfect() {
    Matcher found = PLUPERFECT.matcher(text);
    if (found.matches()) {
      String rest = found.group(3);
      int verb = rest.indexOf(' ');
      add("pluperfect", rest.substring(0, verb) + " " + found.group(2) + rest.substring(verb));
    }
  }

  /** The first one's doer named with the second deed, where both verbs agree with it. */
  private void carried(Pattern two, String kind) {
    Matcher found = two.matcher(text);
    if (found.matches()
        && found.group(1).endsWith("ت") == found.group(3).endsWith("ت")
        && !found.group(1).equals("كانت")) {
      add(kind, found.group(3) + " " + found.group(2) + " " + found.group(4));
    }
  }

  private void add(String kind, String shortened) {
    String plain = shortened.strip().replaceAll(" +", " ").replace(" ،", "،");
    if (Words.of(plain).size() >= FEWEST && !plain.equals(text)) {
      made.add(new Reworded(kind, plain));
    }
  }
}
