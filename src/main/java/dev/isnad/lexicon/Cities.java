package dev.isnad.lexicon;

import dev.isnad.arabic.KnownPlace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** By which other names the news speak of a known place: cities of a country, and its seat. */
public final class Cities {
  private static final Map<String, List<String>> OF_COUNTRY = new HashMap<>();
  private static final Map<String, String> COUNTRY_OF_SEAT = new HashMap<>();
  private static final Map<String, String> LISTED = new HashMap<>();

  static {
    WordList.lines("cities_of_countries.txt").forEach(Cities::add);
  }

  private Cities() {}

  /**
   * The places of which a report may speak when it speaks of this one: of a country its cities, of
   * a seat of government its country. Empty where none is known.
   */
  public static List<String> standingFor(KnownPlace place) {
    return place.country()
        ? OF_COUNTRY.getOrDefault(place.identity(), List.of())
        : Optional.ofNullable(COUNTRY_OF_SEAT.get(place.identity())).stream().toList();
  }

  /** Whether it is a country or lies in one: no continent, sea, or other land of several. */
  public static boolean isOfOneCountry(KnownPlace place) {
    return place.country() || LISTED.containsKey(place.identity());
  }

  private static void add(String line) {
    int colon = line.indexOf(':');
    String country = line.substring(0, colon);
    List<String> cities =
        Arrays.stream(line.substring(colon + 1).split("،")).map(String::strip).toList();
    OF_COUNTRY.merge(identity(country), cities, Cities::joined);
    COUNTRY_OF_SEAT.put(identity(cities.getFirst()), country);
    cities.forEach(city -> LISTED.put(identity(city), country));
  }

  private static List<String> joined(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  private static String identity(String name) {
    return KnownPlace.of(name)
        .map(KnownPlace::identity)
        .orElseThrow(() -> new IllegalStateException("No known place: " + name));
  }
}
