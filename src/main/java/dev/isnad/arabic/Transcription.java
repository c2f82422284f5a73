package dev.isnad.arabic;

import java.util.HashMap;
import java.util.Map;

/** English letters in Arabic ones, as Arabic newspapers write foreign names. */
final class Transcription {
  private static final Map<String, String> SOUNDS = new HashMap<>();

  static {
    String pairs =
        "shch=شتش tch=تش sch=ش sh=ش ch=تش kh=خ gh=غ ph=ف th=ث zh=ج ck=ك qu=كو ts=تس"
            + " oo=و ou=و ow=و eu=و aw=و au=و ee=ي ea=ي ie=ي ei=ي ey=ي ai=اي ay=اي aa=ا ya=يا yu=يو yo=يو"
            + " a=ا b=ب c=ك d=د e=ي f=ف g=غ h=ه i=ي j=ج k=ك l=ل m=م n=ن o=و p=ب q=ق r=ر s=س t=ت u=و v=ف w=و x=كس y=ي z=ز"
            + " á=ا à=ا â=ا ä=ا ã=ا é=ي è=ي ê=ي ë=ي í=ي î=ي ó=و ô=و ö=و õ=و ú=و ü=و ç=س ñ=ني ş=ش ğ=غ š=ش č=تش ž=ج";
    for (String pair : pairs.split(" ")) {
      SOUNDS.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
  }

  private Transcription() {}

  /** A word in lower case; figures stay as they are. */
  static String ofEnglish(String word) {
    String spoken = spoken(word);
    StringBuilder arabic = new StringBuilder();
    int i = 0;
    while (i < spoken.length()) {
      i += append(spoken, i, arabic);
    }
    return arabic.toString();
  }

  /**
   * Doubled consonants are written once, a final {@code e} is silent, {@code c} before a bright
   * vowel is an s.
   */
  private static String spoken(String word) {
    String single =
        word.replaceAll("([bcdfgjklmnpqrstvwxz])\\1", "$1").replaceAll("c(?=[eiy])", "s");
    return single.length() > 3
        ? single
            .replaceAll("(?<=[bcdfgjklmnpqrstvwxz])e$", "")
            .replaceAll("^[ae](?=[^aeiou])|^(?=[iou])", "ا")
        : single;
  }

  private static int append(String word, int i, StringBuilder arabic) {
    for (int length = Math.min(4, word.length() - i); length > 0; length--) {
      String sound = SOUNDS.get(word.substring(i, i + length));
      if (sound != null) {
        arabic.append(sound);
        return length;
      }
    }
    arabic.append(word.charAt(i));
    return 1;
  }
}
