package dev.isnad.arabic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Chat Arabic in Latin letters and figures. Frequent words are looked up; in the others short
 * vowels, which Arabic does not write, are left out: only doubled ones, those at the ends and the
 * one before the last consonant stay.
 */
final class ArabiziToArabic {
  private static final String ARTICLE = "ال";
  private static final Map<String, String> LETTERS = new HashMap<>();
  private static final Phrases PHRASES = new Phrases();
  private static final Pattern SERVANT_OF = Pattern.compile("^3abd[aeiou]?l(?=.{3})");
  private static final Pattern FINAL_SYLLABLE =
      Pattern.compile("(?<=[^aeiou])([aiou])(?=[^aeiou]$)");

  static {
    String pairs =
        "3'=غ 7'=خ 9'=ض 6'=ظ sh=ش ch=ش kh=خ gh=غ th=ث dh=ذ 2=ء 3=ع 4=ذ 5=خ 6=ط 7=ح 8=غ 9=ق"
            + " A=ا I=ي U=و E=ة b=ب c=ك d=د f=ف g=ج h=ه j=ج k=ك l=ل m=م n=ن p=ب q=ق r=ر s=س t=ت v=ف w=و x=كس y=ي z=ز"
            + " a= e= i= o= u=";
    for (String pair : pairs.split(" ")) {
      LETTERS.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
    Lexicon.map("arabizi-arabic.txt").forEach(PHRASES::put);
  }

  private ArabiziToArabic() {}

  static String transcribe(String text) {
    List<String> words = Phrases.words(text);
    List<String> arabic = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<Phrases.Found> found = PHRASES.at(words, i);
      String word = words.get(i);
      arabic.add(found.map(Phrases.Found::arabic).orElseGet(() -> word(word)));
      i += found.map(Phrases.Found::words).orElse(1);
    }
    return String.join(" ", arabic)
        .replace(" " + ARTICLE + " " + ARTICLE, " " + ARTICLE)
        .replace(" " + ARTICLE + " ", " " + ARTICLE)
        .replaceAll("^ال ", ARTICLE);
  }

  private static String word(String word) {
    if (word.chars().allMatch(Character::isDigit)) {
      return word;
    }
    if (SERVANT_OF.matcher(word).find()) {
      return "عبد ال" + word(SERVANT_OF.matcher(word).replaceFirst(""));
    }
    return hamza(letters(longVowels(word)));
  }

  /** Writes the vowels that Arabic writes as capitals: A, I, U, and E for the feminine ending. */
  private static String longVowels(String word) {
    String single = word.replaceAll("([bcdfgjklmnpqrstvwxz])\\1", "$1");
    String doubled =
        single
            .replaceAll("aa", "A")
            .replaceAll("ee|ii|ei", "I")
            .replaceAll("oo|ou|uu", "U")
            .replaceAll("^[aeiou]", "A");
    String ending =
        doubled
            .replaceAll("(?<=[iy])a$", "A")
            .replaceAll("(?<=..)a[ht]?$", "E")
            .replaceAll("[ie]$", "I")
            .replaceAll("[uo]$", "U");
    return FINAL_SYLLABLE.matcher(ending).replaceAll(vowel -> longForm(vowel.group(1)));
  }

  private static String longForm(String vowel) {
    return switch (vowel) {
      case "a" -> "A";
      case "i" -> "I";
      default -> "U";
    };
  }

  private static String letters(String word) {
    StringBuilder arabic = new StringBuilder();
    int i = 0;
    while (i < word.length()) {
      int length = i + 1 < word.length() && LETTERS.containsKey(word.substring(i, i + 2)) ? 2 : 1;
      String letter = word.substring(i, i + length);
      arabic.append(LETTERS.getOrDefault(letter, letter));
      i += length;
    }
    return arabic.toString();
  }

  /** A hamza at the front sits on an alef. */
  private static String hamza(String arabic) {
    return arabic.startsWith("ءا") ? "آ" + arabic.substring(2) : arabic.replaceFirst("^ء", "أ");
  }
}
