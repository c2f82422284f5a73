package dev.isnad.arabic;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Chat Arabic in Latin letters and figures. */
final class ArabiziToArabic {
  private static final Map<String, String> LETTERS = new LinkedHashMap<>();

  static {
    String pairs =
        "3'=غ 7'=خ 9'=ض 6'=ظ sh=ش ch=ش kh=خ gh=غ th=ث dh=ذ oo=و ou=و ee=ي ei=ي aa=ا 2=ء 3=ع 5=خ 6=ط 7=ح 8=ق 9=ص"
            + " a=ا b=ب c=ك d=د e= f=ف g=ج h=ه i=ي j=ج k=ك l=ل m=م n=ن o=و p=ب q=ق r=ر s=س t=ت u=و v=ف w=و x=كس y=ي z=ز";
    for (String pair : pairs.split(" ")) {
      LETTERS.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
  }

  private ArabiziToArabic() {}

  static String transcribe(String text) {
    return Words.of(text).stream()
        .map(word -> word(word.text().toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(" "));
  }

  private static String word(String word) {
    StringBuilder arabic = new StringBuilder();
    int i = 0;
    while (i < word.length()) {
      i += append(word, i, arabic);
    }
    return arabic.toString();
  }

  private static int append(String word, int i, StringBuilder arabic) {
    for (int length = Math.min(2, word.length() - i); length > 0; length--) {
      String letters = LETTERS.get(word.substring(i, i + length));
      if (letters != null) {
        arabic.append(letters);
        return length;
      }
    }
    arabic.append(word.charAt(i));
    return 1;
  }
}
