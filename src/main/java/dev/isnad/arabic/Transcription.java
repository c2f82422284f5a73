package dev.isnad.arabic;

import java.util.LinkedHashMap;
import java.util.Map;

/** English letters in Arabic ones, as Arabic newspapers write foreign names. */
final class Transcription {
  private static final Map<String, String> SOUNDS = new LinkedHashMap<>();

  static {
    String pairs =
        "tch=تش sch=ش shch=شتش sh=ش ch=تش kh=خ gh=غ ph=ف th=ث zh=ج ck=ك qu=كو ts=تس oo=و ou=و ee=ي ea=ي ie=ي ei=ي ai=ي ay=ي"
            + " aa=ا au=و aw=و ow=و eu=و ya=يا yu=يو yo=يو a=ا b=ب c=ك d=د e=ي f=ف g=غ h=ه i=ي j=ج k=ك l=ل m=م n=ن o=و p=ب"
            + " q=ق r=ر s=س t=ت u=و v=ف w=و x=كس y=ي z=ز";
    for (String pair : pairs.split(" ")) {
      SOUNDS.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
  }

  private Transcription() {}

  static String ofEnglish(String word) {
    StringBuilder arabic = new StringBuilder();
    int i = 0;
    while (i < word.length()) {
      i += append(word, i, arabic);
    }
    return arabic.toString();
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
