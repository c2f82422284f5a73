package dev.isnad.arabic;

import java.util.Set;

/**
 * One word of a name, reduced.
 *
 * @param folded the word in folded letters
 * @param key equal for spellings that are certainly of one name
 * @param consonants the consonants alone, letters that sound alike as one
 * @param fixed whether it is a known Arabic name, whose vowels count
 */
record Skeleton(String folded, String key, String consonants, boolean fixed) {
  private static final Set<String> NATIVE = PersonWords.arabicNames();

  /** From so many consonants on a foreign name is told by them alone. */
  private static final int LONG_NAME = 4;

  private static final String VOWELS = "اوي";

  static Skeleton of(String folded) {
    String bare = withoutArticle(folded);
    String sounds = sounds(withoutProsthesis(bare));
    String consonants = withoutVowels(sounds);
    if (NATIVE.contains(folded) || NATIVE.contains(bare)) {
      return new Skeleton(folded, "=" + bare, consonants, true);
    }
    String key =
        consonants.length() >= LONG_NAME ? consonants + ending(sounds) : withVowels(sounds);
    return new Skeleton(folded, key, consonants, false);
  }

  /** Whether both may spell one name. */
  boolean meets(Skeleton other) {
    if (fixed || other.fixed || key.equals(other.key)) {
      return key.equals(other.key);
    }
    if (consonants.length() >= LONG_NAME) {
      return loose(consonants).equals(loose(other.consonants));
    }
    return consonants.length() == LONG_NAME - 1 && differsInOneVowel(key, other.key);
  }

  /**
   * {@code بايدن} and {@code بيدن}: one vowel more in one of them, and neither begins or ends with
   * it.
   */
  private static boolean differsInOneVowel(String one, String other) {
    String longer = one.length() > other.length() ? one : other;
    String shorter = one.length() > other.length() ? other : one;
    if (longer.length() != shorter.length() + 1 || shorter.length() < 4) {
      return false;
    }
    for (int i = 1; i < longer.length() - 1; i++) {
      boolean vowel = VOWELS.indexOf(longer.charAt(i)) >= 0;
      if (vowel && (longer.substring(0, i) + longer.substring(i + 1)).equals(shorter)) {
        return true;
      }
    }
    return false;
  }

  private static String loose(String consonants) {
    char[] loose = consonants.toCharArray();
    for (int i = 0; i < loose.length; i++) {
      loose[i] = loose(loose[i]);
    }
    return new String(loose);
  }

  /** Letters that few transcribers agree on are one. */
  static char loose(char consonant) {
    return switch (consonant) {
      case 'ك' -> 'ج';
      case 'ز', 'د' -> 'س';
      default -> consonant;
    };
  }

  static boolean isVowel(char sound) {
    return VOWELS.indexOf(sound) >= 0;
  }

  private static String withoutArticle(String word) {
    return word.startsWith("ال") && word.length() >= 5 ? word.substring(2) : word;
  }

  /** The alef that Arabic puts before two consonants: {@code أنغيما} is {@code نغيما}. */
  private static String withoutProsthesis(String word) {
    boolean cluster =
        word.length() > 3
            && word.charAt(0) == 'ا'
            && VOWELS.indexOf(word.charAt(1)) < 0
            && VOWELS.indexOf(word.charAt(2)) < 0;
    return cluster ? word.substring(1) : word;
  }

  private static String sounds(String word) {
    StringBuilder sounds = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char sound = sound(word.charAt(i));
      if (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != sound) {
        sounds.append(sound);
      }
    }
    return sounds.toString();
  }

  static char sound(char letter) {
    return switch (letter) {
      case 'غ' -> 'ج';
      case 'ق' -> 'ك';
      case 'ط', 'ث' -> 'ت';
      case 'ص' -> 'س';
      case 'ذ', 'ض' -> 'د';
      case 'ظ' -> 'ز';
      default -> letter;
    };
  }

  private static String withoutVowels(String sounds) {
    StringBuilder consonants = new StringBuilder();
    for (int i = 0; i < sounds.length(); i++) {
      char c = sounds.charAt(i);
      boolean finalHa = c == 'ه' && i == sounds.length() - 1;
      if (!isVowel(c) && !finalHa) {
        consonants.append(c);
      }
    }
    return consonants.toString();
  }

  /** A short name keeps its vowels, for its consonants alone are those of many words. */
  private static String withVowels(String sounds) {
    int last = sounds.length() - 1;
    return last < 2 ? sounds : sounds.substring(0, last) + finalSound(sounds.charAt(last));
  }

  private static String ending(String sounds) {
    char last = sounds.charAt(sounds.length() - 1);
    return VOWELS.indexOf(last) >= 0 || last == 'ه' ? finalSound(last) : "";
  }

  private static String finalSound(char last) {
    return last == 'ه' ? "ا" : String.valueOf(last);
  }
}
