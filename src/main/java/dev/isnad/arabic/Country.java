package dev.isnad.arabic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A country in both languages: its CLDR display names and what {@code countries.txt} adds.
 *
 * @param code ISO 3166
 * @param arabic Arabic names, the display name first
 * @param ambiguous Arabic names that are also common words
 * @param adjectives Arabic adjectives, masculine singular
 * @param english English names and adjectives, lower case
 */
record Country(
    String code,
    List<String> arabic,
    List<String> ambiguous,
    List<String> adjectives,
    List<String> english) {
  private static final Locale ARABIC = Locale.of("ar");
  static final List<Country> ALL = read();

  private static List<Country> read() {
    Map<String, String[]> more = new HashMap<>();
    for (String line : Lexicon.lines("countries.txt")) {
      String[] fields = line.split("\\|", -1);
      more.put(fields[0].strip(), fields);
    }
    return Arrays.stream(Locale.getISOCountries())
        .map(code -> country(code, more.getOrDefault(code, new String[] {code, "", "", ""})))
        .toList();
  }

  private static Country country(String code, String[] fields) {
    Locale locale = Locale.of("", code);
    List<String> arabic =
        new ArrayList<>(List.of(locale.getDisplayCountry(ARABIC).replaceAll("\\s*\\(.*\\)", "")));
    arabic.addAll(list(fields[1]));
    List<String> ambiguous =
        arabic.stream()
            .filter(name -> name.startsWith("!"))
            .map(name -> name.substring(1))
            .toList();
    arabic.removeIf(name -> name.startsWith("!") || ambiguous.contains(name));
    List<String> adjectives = list(fields[2]).stream().filter(word -> !word.endsWith("!")).toList();
    List<String> english =
        new ArrayList<>(List.of(locale.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT)));
    english.addAll(list(fields[3]));
    return new Country(code, List.copyOf(arabic), ambiguous, adjectives, List.copyOf(english));
  }

  private static List<String> list(String field) {
    return Arrays.stream(field.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** The Arabic name that search should use. */
  String name() {
    return arabic.isEmpty() ? ambiguous.getFirst() : arabic.getFirst();
  }
}
