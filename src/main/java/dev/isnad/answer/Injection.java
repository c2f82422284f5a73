package dev.isnad.answer;

import dev.isnad.arabic.ArabicFolding;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Recognises text that wants to be an order to the program instead of a question: another bot's
 * prompt, a fake turn of a conversation, "ignore the instructions". Meant for readers' questions;
 * nothing of the answer's safety rests on it alone.
 */
final class Injection {
  private static final String RULES =
      "(?:ال)?(?:تعليمات|تعليماتك|اوامر|اوامرك|قواعد|قواعدك|توجيهات|توجيهاتك|ارشادات)";

  /** Over folded text: no diacritics, one form of alef. */
  private static final Pattern ARABIC =
      Pattern.compile(
          "(?:^|[\\s،:.!؟«\"(])(?:تجاهل|تجاهلي|تجاهلوا|انس|انسي|اهمل|تخط|تجاوز|خالف)\\s+(?:كل |جميع |عن )*"
              + RULES
              + "|(?:اعرض|اظهر|اكشف|اطبع|كرر|اكتب|ترجم|لخص|اعطني|ما هي|ما)\\s+(?:لي )?(?:نص )?(?:تعليماتك|اوامرك|قواعدك|توجيهاتك|تعليمات النظام|رساله النظام|برومبت)"
              + "|(?:^|[\\s،.!])(?:انت الان|من الان انت|من الان فصاعدا|تصرف كانك|تظاهر بانك|العب دور)\\s"
              + "|بدون (?:اي )?قيود ولا");

  private static final Pattern LATIN =
      Pattern.compile(
          "\\b(?:ignore|disregard|forget|override|bypass)\\b.{0,30}\\b(?:instructions?|rules|prompts?|guidelines|previous|above)\\b"
              + "|\\b(?:system|developer) (?:prompt|message|instructions?)\\b"
              + "|\\b(?:you are now|from now on you|act as an?|pretend (?:to be|you are)|roleplay as|jailbreak|do anything now)\\b"
              + "|\\byou are an? (?:\\w+ ){0,4}(?:assistant|ai|model|bot|expert|agent)\\b"
              + "|<\\|?(?:im_start|im_end|system|assistant|endoftext)\\|?>|\\[/?inst]|<</?sys>>"
              + "|(?m)^\\s*#*\\s*(?:system|assistant|developer)\\s*:");

  private Injection() {}

  static boolean isIn(String text) {
    String folded = ArabicFolding.fold(text).toLowerCase(Locale.ROOT);
    return ARABIC.matcher(folded).find()
        || LATIN.matcher(text.toLowerCase(Locale.ROOT).replace('\n', ' ')).find()
        || LATIN.matcher(text.toLowerCase(Locale.ROOT)).find();
  }
}
