package dev.isnad.answer;

import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Set phrases that are no questions to the reports; a later kind tells more than an earlier. */
enum Pleasantry {
  FILLER(
      "greeting",
      "يا|بوت|البوت|صديقي|اخي|أختي|عزيزي|إسناد|لك|لكم|ليك|جدا|كثيرا|كتير|جميعا|من فضلك|من فضلكم|لو سمحت|"
          + "لو سمحتم|رجاء|please|bot|isnad"),
  GREETING(
      "greeting",
      "مرحبا|مرحبا بك|مرحبا بكم|مرحبتين|مراحب|أهلا|أهلا وسهلا|أهلا بك|أهلين|هلا|هلا والله|يا هلا|هاي|هلو|ألو|"
          + "سلام|سلام عليكم|السلام عليكم|السلام عليكم ورحمة الله|السلام عليكم ورحمة الله وبركاته|"
          + "وعليكم السلام|صباح الخير|صباح النور|مساء الخير|مساء النور|تحية طيبة|تحياتي|كيف حالك|كيف حالكم|"
          + "كيف الحال|كيفك|شلونك|شلونكم|إزيك|ازيكم|عامل ايه|اخبارك|شخبارك|شو اخبارك|كيداير|لاباس|لاباس عليك|حياك الله|"
          + "hi|hello|hey|salam|salam alaikum|salamu alaikum|marhaba|mar7aba|ahlan|good morning|"
          + "good evening|how are you|tamam|kifak|keefak|sabah el kheir|masa el kheir"),
  THANKS(
      "thanks",
      "شكرا|شكرا لك|شكرا لكم|شكرا جزيلا|الشكر لك|ألف شكر|متشكر|متشكرين|مشكور|مشكورين|يسلمو|يسلموا|تسلم|تسلموا|"
          + "يعطيك العافية|يعطيكم العافية|الله يعطيك العافية|جزاك الله خيرا|جزاكم الله خيرا|بارك الله فيك|أحسنت|"
          + "أحسنتم|ممتاز|رائع|عظيم|تمام|حسنا|طيب|طب|اوكي|أوك|ماشي|الله يخليك|thanks|thank you|"
          + "thanks a lot|thank you very much|thx|merci|shukran|ok|okay|great"),
  FAREWELL(
      "farewell",
      "مع السلامة|وداعا|إلى اللقاء|الى الملتقى|باي|باي باي|تصبح على خير|تصبحون على خير|في أمان الله|"
          + "أراك لاحقا|نراكم لاحقا|سلامات|بسلامة|بالسلامة|bye|bye bye|goodbye|good night|see you|see you later|ma3 el salama"),
  IDENTITY(
      "identity",
      "من أنت|من انتم|من تكون|من تكونون|مين أنت|مين إنت|مين انتو|مين حضرتك|انت مين|إنت مين|أنت من|منو انت|انت منو|"
          + "شكون انت|شكون نتا|شكون أنتم|ما اسمك|ماذا اسمك|شو اسمك|وش اسمك|شنو اسمك|اسمك ايه|اشنو سميتك|ما أنت|ايش انت|"
          + "إيه انت|هل أنت إنسان|هل انت روبوت|هل أنت بشر|هل أنت بوت|انت روبوت|أنت روبوت ام انسان|هل أنت ذكاء اصطناعي|"
          + "من صنعك|من برمجك|من طورك|عرف بنفسك|عرف نفسك|عرفني بنفسك|عرفنا بنفسك|ما هو إسناد|who are you|"
          + "what are you|what is your name|are you a bot|are you human|meen enta|min inta|meen inta"),
  HELP(
      "help",
      "مساعدة|ساعدني|ساعدوني|أريد مساعدة|احتاج مساعدة|النجدة|كيف أستخدمك|كيف استخدم البوت|كيف أستعملك|كيف أسألك|"
          + "كيف اسأل|كيف تعمل|كيف يعمل البوت|ماذا تستطيع|ماذا تستطيع أن تفعل|ماذا يمكنك|ماذا يمكنك أن تفعل|"
          + "ماذا تفعل|بتعمل ايه|شو بتعمل|شو فيك تعمل|وش تسوي|بماذا تساعدني|كيف تساعدني|عن ماذا تجيب|ماذا تعرف|"
          + "ما الذي يمكنك فعله|عن أي شيء أسأل|help|help me|start|what can you do|how does this work|"
          + "how do you work");

  /**
   * Words that also begin sentences of reports: a pleasantry only where a sign or the end follows.
   */
  private static final Set<String> NEED_A_STOP =
      folded("سلام|عظيم|رائع|ممتاز|تمام|ماشي|هلا|start|great|help|مساعدة");

  private static final Map<String, Pleasantry> PHRASES = phrases();
  private static final int LONGEST =
      PHRASES.keySet().stream().mapToInt(phrase -> phrase.split(" ").length).max().orElse(1);

  private final String reply;
  private final String phrases;

  Pleasantry(String reply, String phrases) {
    this.reply = reply;
    this.phrases = phrases;
  }

  /** A phrase that was recognised and how many words it has. */
  record Match(Pleasantry kind, int length) {}

  String reply() {
    return reply;
  }

  /** The longest phrase that begins at this word. */
  static Optional<Match> at(String text, List<Word> words, int first) {
    for (int length = Math.min(LONGEST, words.size() - first); length > 0; length--) {
      List<Word> run = words.subList(first, first + length);
      String phrase = key(run);
      Pleasantry kind = PHRASES.get(phrase);
      if (kind != null && (!NEED_A_STOP.contains(phrase) || stopsAfter(text, run.getLast()))) {
        return Optional.of(new Match(kind, length));
      }
    }
    return Optional.empty();
  }

  private static boolean stopsAfter(String text, Word last) {
    String rest = text.substring(last.span().end()).stripLeading();
    return rest.isEmpty() || !Character.isLetterOrDigit(rest.codePointAt(0));
  }

  private static Map<String, Pleasantry> phrases() {
    Map<String, Pleasantry> all = new HashMap<>();
    for (Pleasantry kind : values()) {
      folded(kind.phrases).forEach(phrase -> all.put(phrase, kind));
    }
    return Map.copyOf(all);
  }

  private static Set<String> folded(String phrases) {
    return Arrays.stream(phrases.split("\\|"))
        .map(phrase -> key(Words.of(phrase)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String key(List<Word> words) {
    return words.stream()
        .map(word -> word.folded().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }
}
