package dev.isnad.intake;

import dev.isnad.arabic.ArabicFolding;
import dev.isnad.arabic.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pulls apart what a crawler glued together when it lost line ends: a heading and its paragraph
 * ({@code الحليف التقليديتعد}), a caption and its paragraph ({@code ليبيرياووفق}), two words. A
 * word is cut only where the page gives evidence for it; what is likely but not certain is done and
 * listed, the rest is left. One instance reads one report.
 */
final class Ungluing {
  private static final int HEADING_WORDS = 12;
  private static final int SHORT_HEADING_WORDS = 8;
  private static final int LONG_PARAGRAPH_WORDS = 12;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  /** {@code ليبيريا.. الحليف الأطلسي}: a name, two dots, what the section says of it. */
  private static final Pattern NAMED_HEADING =
      Pattern.compile("^(\\S+(?: \\S+){0,3}?)\\s?(?:\\.\\.(?!\\.)|…)\\s*\\S");

  private static final Pattern SENTENCE_END = Pattern.compile("(?<!\\.)[.!؟?](?!\\.)");
  private static final Pattern NO_HEADING_SIGN = Pattern.compile("[،؛:«»\"“”]");
  private static final Pattern WORD_ENDING =
      Pattern.compile(
          "(?:ي|يه|يا|يين|يون|يات|يان|ين|ون|ات|ان|ه|ها|هم|هن|نا|كم|ا|ة|و|ت|وي|ويه|انيه|اني)");

  private final PageWords page;
  private final Consumer<Doubt> doubts;
  private final List<String> blocks = new ArrayList<>();
  private boolean headingsAreNamed;
  private String headingName = "";
  private String heading = "";

  Ungluing(PageWords page, Consumer<Doubt> doubts) {
    this.page = page;
    this.doubts = doubts;
  }

  /** The lines of a report as blocks of its text. */
  List<String> blocks(List<String> lines) {
    List<String> mended = lines.stream().map(Spacing::mend).filter(l -> !l.isEmpty()).toList();
    headingsAreNamed =
        mended.stream().filter(line -> NAMED_HEADING.matcher(line).find()).count() > 1;
    for (int i = 0; i < mended.size(); i++) {
      Optional<String> next =
          i + 1 < mended.size() ? Optional.of(mended.get(i + 1)) : Optional.empty();
      read(mended.get(i), next);
    }
    return List.copyOf(blocks);
  }

  private void read(String line, Optional<String> next) {
    if (Blocks.isHeading(line)) {
      addHeading(line.substring(Blocks.HEADING.length()));
    } else if (Blocks.isItem(line)) {
      addParagraph(line);
    } else if (isCaption(line)) {
      dropCaption(line);
    } else if (beginsWithGluedCaption(line)) {
      readBehindCaption(line);
    } else if (isHeadingAlone(line, next)) {
      readHeadingAlone(line);
    } else if (!cutHeading(line, false)) {
      addParagraph(line);
      if (isNamedHeading(line)) {
        doubt(
            line,
            "يبدأ هذا السطر كعنوان فرعي، ولم يتبين أين ينتهي العنوان وتبدأ الفقرة؛ تُرك كما هو.");
      }
    }
  }

  private boolean isNamedHeading(String line) {
    return headingsAreNamed && NAMED_HEADING.matcher(line).find();
  }

  private boolean isCaption(String line) {
    String folded = ArabicFolding.fold(line);
    return !heading.isEmpty()
        && (folded.equals(ArabicFolding.fold(headingName))
            || folded.equals(ArabicFolding.fold(heading)));
  }

  private boolean beginsWithGluedCaption(String line) {
    if (headingName.isEmpty()
        || !line.startsWith(headingName)
        || line.length() == headingName.length()
        || !Character.isLetter(line.charAt(headingName.length()))) {
      return false;
    }
    return !WORD_ENDING.matcher(ArabicFolding.fold(firstWord(behindCaption(line)))).matches();
  }

  private String behindCaption(String line) {
    return line.substring(headingName.length());
  }

  private void readBehindCaption(String line) {
    String rest = behindCaption(line);
    String first = ArabicFolding.fold(firstWord(rest));
    String caption = headingName;
    if (PageWords.opensSentence(first)) {
      dropCaption(caption);
      addParagraph(rest);
    } else if (cutHeading(rest, true)) {
      dropCaption(caption);
    } else if (page.knows(first)) {
      dropCaption(caption);
      addParagraph(rest);
      doubt(line, "فُصل تعليق الصورة «%s» عما التصق به، وقد يكون أول الفقرة.".formatted(caption));
    } else {
      addParagraph(line);
      doubt(line, "قد يكون «%s» تعليق صورة التصق بالفقرة؛ تُرك كما هو.".formatted(caption));
    }
  }

  private void dropCaption(String caption) {
    doubt(caption, "حُذف هذا السطر لأنه تعليق صورة يكرر العنوان الفرعي.");
  }

  /** A short line without a full stop that stands over a paragraph. */
  private boolean isHeadingAlone(String line, Optional<String> next) {
    boolean named = isNamedHeading(line);
    return next.filter(n -> words(n) >= LONG_PARAGRAPH_WORDS && !Blocks.isHeading(n)).isPresent()
        && words(line) <= (named ? HEADING_WORDS : SHORT_HEADING_WORDS)
        && !SENTENCE_END.matcher(line).find()
        && (named || !blocks.isEmpty() && !NO_HEADING_SIGN.matcher(line).find())
        && !PageWords.opensSentence(ArabicFolding.fold(firstWord(line)));
  }

  private void readHeadingAlone(String line) {
    if (!isNamedHeading(line)) {
      doubt(line, "سطر قصير قُرئ عنوانًا فرعيًا؛ وقد يكون تعليق صورة أو رابطًا.");
    }
    addHeading(line);
  }

  /** Cuts the line into a heading and its paragraph, if the two were glued together. */
  private boolean cutHeading(String line, boolean behindCaption) {
    Matcher named = NAMED_HEADING.matcher(line);
    boolean isNamed = named.find();
    int from = isNamed ? named.end(1) : 0;
    int count = 0;
    Matcher word = WORD.matcher(line);
    while (word.find() && count < HEADING_WORDS && !endsBefore(line, word.start(), isNamed)) {
      count++;
      Optional<Seam> seam =
          word.start() < from ? Optional.empty() : seam(word.group(), isNamed || behindCaption);
      if (seam.isPresent() && isHeading(line.substring(0, word.start()), seam.get(), isNamed)) {
        cutAt(line, word.start(), seam.get(), isNamed || behindCaption);
        return true;
      }
    }
    return false;
  }

  private static boolean endsBefore(String line, int index, boolean isNamed) {
    String before = line.substring(0, index);
    return SENTENCE_END.matcher(before).find()
        || !isNamed && NO_HEADING_SIGN.matcher(before).find();
  }

  /** A seam that may stand between a heading and its paragraph. */
  private Optional<Seam> seam(String word, boolean headingExpected) {
    boolean repeats = page.repeats(ArabicFolding.fold(word));
    return Seam.of(word, page)
        .filter(
            seam ->
                headingExpected
                    ? seam.hard() || !repeats && (seam.leftKnown() || seam.hasWholeLeft())
                    : seam.opener()
                        && (seam.hard()
                            || !repeats && page.knows(ArabicFolding.fold(seam.left()))));
  }

  private boolean isHeading(String before, Seam seam, boolean isNamed) {
    String text = before + seam.left();
    return isNamed
        || words(text) > 1
            && words(text) <= SHORT_HEADING_WORDS
            && !PageWords.opensSentence(ArabicFolding.fold(firstWord(text)));
  }

  private void cutAt(String line, int wordStart, Seam seam, boolean headingExpected) {
    String title = line.substring(0, wordStart) + seam.left();
    String rest = line.substring(title.length());
    addHeading(title);
    addParagraph(rest);
    boolean sure =
        headingExpected && (seam.hard() || seam.leftKnown() && seam.opener())
            || seam.isCertain() && seam.leftKnown();
    if (!sure) {
      doubt(
          seam.left() + seam.right(),
          "فُصل عنوان فرعي عن فقرته هنا: «%s» ثم «%s».".formatted(title, seam.right()));
    }
  }

  private void addHeading(String title) {
    heading = title.replaceAll("[\\s:]+$", "").strip();
    Matcher named = NAMED_HEADING.matcher(heading);
    headingName = named.find() ? named.group(1) : heading;
    blocks.add(Blocks.HEADING + cutWords(heading));
  }

  private void addParagraph(String line) {
    blocks.add(cutWords(line));
  }

  /** Single words glued together, wherever they stand, where a letter shows the seam. */
  private String cutWords(String line) {
    return WORD.matcher(line).replaceAll(match -> Matcher.quoteReplacement(cutWord(match.group())));
  }

  private String cutWord(String word) {
    Optional<Seam> seam = Seam.of(word, page).filter(Seam::hard);
    if (seam.isEmpty()) {
      return word;
    }
    Seam found = seam.get();
    if (!found.isCertain()) {
      doubt(
          word,
          "قد تكون هنا كلمتان ملتصقتان: «%s» و«%s»؛ تُركتا كما هما."
              .formatted(found.left(), found.right()));
      return word;
    }
    if (!(found.leftKnown() && (found.opener() || found.rightKnown()))) {
      doubt(word, "فُصلت كلمتان ملتصقتان: «%s %s».".formatted(found.left(), found.right()));
    }
    return found.left() + " " + cutWord(found.right());
  }

  private void doubt(String where, String arabic) {
    doubts.accept(new Doubt(where, arabic));
  }

  private static String firstWord(String line) {
    Matcher word = WORD.matcher(line);
    return word.find() ? word.group() : "";
  }

  private static int words(String line) {
    return Words.of(line).size();
  }
}
