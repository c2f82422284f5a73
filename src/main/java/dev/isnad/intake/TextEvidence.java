package dev.isnad.intake;

import dev.isnad.arabic.ArabicFolding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a report's own text lets one conclude about who speaks in it, through whom it came and who
 * published it. Every conclusion is listed as one; the publisher is never more than a suggestion.
 */
final class TextEvidence {
  private static final Pattern SPOKE_TO =
      Pattern.compile(
          "(?:تحدث(?:ت|وا)?|صرح(?:ت|وا)?|قال(?:ت|وا)?|أكد(?:ت|وا)?|أبلغ(?:ت|وا)?|كشف(?:ت|وا)?|أوضح(?:ت|وا)?|أفاد(?:ت|وا)?|خاص(?:ة)?|تصريح(?:ات)?|حديث|مقابلة)"
              + "[^.؟!\\n]{0,60}?(?:إلى|لـ|ل|مع)\\s?(?:صحيفة |موقع |جريدة |قناة |مراسل )?[\"«“]([^\"»”\\n]{2,40})[\"»”]");
  private static final Pattern DATELINE =
      Pattern.compile("^[^.\\n]{0,40}?\\(\\s*([^()\\n]{2,30})\\s*\\)\\s*[-–—:ـ]");
  private static final Pattern TITLE_SPEAKER = Pattern.compile("^([^:«\"“]{3,70}):\\s*\\S");
  private static final String SAYS =
      "و?(?:أكد|أكدت|قال|قالت|صرح|صرحت|أعلن|أعلنت|أوضح|أوضحت|اعتبر|اعتبرت|حذر|حذرت|رأى|رأت|نفى|نفت|دعا|دعت|شدد|شددت|كشف|كشفت|أشار|أشارت|أضاف|أضافت|تابع|تابعت|ذكر|ذكرت|لفت|لفتت)";
  private static final Pattern SAYING = Pattern.compile("^" + SAYS + "\\s+");
  private static final Pattern SAYS_AGAIN =
      Pattern.compile("(?<![\\p{L}\\p{M}])" + SAYS + "\\s+([\\p{L}\\p{M}]{3,})");
  private static final Pattern END_OF_SPEAKER =
      Pattern.compile("[،,.:؛«\"“(\\n]|\\sأ?إ?ن[هـا]*\\s");
  private static final int LONGEST_SPEAKER = 90;

  private TextEvidence() {}

  static void read(Sketch sketch) {
    String text = Blocks.join(sketch.blocks());
    if (!sketch.hasPublisher()) {
      suggestPublisher(text, sketch);
    }
    agency(text, sketch);
    speaker(text, sketch);
  }

  private static void suggestPublisher(String text, Sketch sketch) {
    Matcher spoke = SPOKE_TO.matcher(text);
    if (spoke.find()) {
      sketch.doubt(
          spoke.group(),
          "قد يكون ناشر التقرير «%s»، بدليل هذه العبارة؛ لم يُكتب ناشرًا لأن الصفحة لا تنص عليه."
              .formatted(spoke.group(1)));
    }
  }

  private static void agency(String text, Sketch sketch) {
    Matcher dateline = DATELINE.matcher(text);
    if (dateline.find() && SourceNames.isAgency(dateline.group(1).strip())) {
      sketch.via(dateline.group(1).strip());
      sketch.doubt(dateline.group(), "أُخذت الوكالة من صدر التقرير.");
    }
  }

  /**
   * One speaks where the headline is {@code speaker: words}, the text opens with what somebody said
   * and later says more by the same name.
   */
  private static void speaker(String text, Sketch sketch) {
    Matcher title = TITLE_SPEAKER.matcher(sketch.title());
    Matcher saying = SAYING.matcher(text);
    if (!title.find() || !saying.find()) {
      return;
    }
    named(text, saying.end())
        .filter(speaker -> sharesWord(speaker, title.group(1)))
        .ifPresent(
            speaker -> {
              sketch.speaker(speaker);
              sketch.doubt(speaker, "استُنتج المتحدث من العنوان وأول النص؛ تحقق من صفته واسمه.");
            });
  }

  /** From the title of office to the name under which the text quotes the speaker again. */
  private static Optional<String> named(String text, int start) {
    String sentence = text.substring(start, Math.min(text.length(), start + LONGEST_SPEAKER));
    Matcher end = END_OF_SPEAKER.matcher(sentence);
    String subject = end.find() ? sentence.substring(0, end.start()) : sentence;
    Matcher again = SAYS_AGAIN.matcher(text);
    while (again.find()) {
      int name = subject.indexOf(" " + again.group(1));
      if (again.start() > start && name > 0) {
        return Optional.of(subject.substring(0, name + 1 + again.group(1).length()).strip());
      }
    }
    return Optional.empty();
  }

  private static boolean sharesWord(String speaker, String title) {
    PageWords titleWords = PageWords.of(List.of(title));
    return Arrays.stream(ArabicFolding.fold(speaker).split("\\s+")).anyMatch(titleWords::knowsForm);
  }
}
