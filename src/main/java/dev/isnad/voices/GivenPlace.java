package dev.isnad.voices;

import dev.isnad.arabic.KnownPlace;
import dev.isnad.arabic.Names;
import dev.isnad.arabic.Span;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.grounding.Candidate;
import dev.isnad.lexicon.Cities;
import dev.isnad.lexicon.WordKeys;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A place as a sentence names it.
 *
 * @param kind the noun before the name, folded, without article: {@code مدينه}; empty where none is
 * @param name the words of the name, of which the first tells it from others; where no list knows
 *     it, the word behind may not belong to it
 * @param known what the lists know of it
 * @param span where it stands in the sentence, the noun with it
 */
record GivenPlace(String kind, List<Word> name, Optional<KnownPlace> known, Span span) {
  private static final String COUNTRY = "دولة معروفة";
  private static final String CITY = "مدينة معروفة";

  /** What the lists have among the cities, and other places may lie in, or it in them. */
  private static final Set<String> NO_CITIES =
      Set.of(
          "سيناء",
          "قناة السويس",
          "دارفور",
          "الضفة الغربية",
          "غزة",
          "كاليفورنيا",
          "تكساس",
          "البيت الأبيض",
          "البنتاغون",
          "الكونغرس",
          "الكنيست",
          "الكرملين",
          "الشيشان",
          "داغستان",
          "القرم",
          "ناغورني قره باغ",
          "أبخازيا",
          "أوسيتيا الجنوبية");

  private static final Set<String> NO_CITY = identities();

  GivenPlace {
    name = List.copyOf(name);
  }

  /** As what it can be compared: only places of one kind exclude each other. */
  Set<String> kinds() {
    Set<String> kinds = new HashSet<>();
    if (!kind.isEmpty()) {
      kinds.add(kind);
    }
    known.map(GivenPlace::knownAs).filter(as -> !as.isEmpty()).ifPresent(kinds::add);
    return kinds;
  }

  boolean isCountry() {
    return known.filter(KnownPlace::country).isPresent();
  }

  private static String knownAs(KnownPlace place) {
    if (place.country()) {
      return COUNTRY;
    }
    return Cities.isOfOneCountry(place) && !NO_CITY.contains(place.identity()) ? CITY : "";
  }

  /** Whether both may be one place; a word of the name in common suffices. */
  boolean mayBe(GivenPlace other) {
    return known.isPresent() && other.known.isPresent()
        ? known.get().identity().equals(other.known.get().identity())
        : !Collections.disjoint(Candidate.keys(name), Candidate.keys(other.name));
  }

  /** Whether both bear the same name. */
  boolean is(GivenPlace other) {
    return mayBe(other)
        && (known.isPresent() && other.known.isPresent()
            || WordKeys.meet(name.getFirst().folded(), other.name.getFirst().folded()));
  }

  /** Whether a text names it. */
  boolean isIn(String text) {
    boolean listed = known.isPresent() && Names.occursIn(text(), text);
    return listed
        || !Collections.disjoint(
            WordKeys.ofName(name.getFirst().folded()), Candidate.keys(Words.of(text)));
  }

  private String text() {
    return String.join(" ", name.stream().map(Word::text).toList());
  }

  private static Set<String> identities() {
    Set<String> identities = new HashSet<>();
    NO_CITIES.forEach(
        name -> KnownPlace.of(name).map(KnownPlace::identity).ifPresent(identities::add));
    return Set.copyOf(identities);
  }
}
