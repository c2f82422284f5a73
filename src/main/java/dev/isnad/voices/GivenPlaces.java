package dev.isnad.voices;

import dev.isnad.arabic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where something was, as one sentence tells it.
 *
 * @param places at least one; of several each lies in the next, or they are several
 */
record GivenPlaces(List<GivenPlace> places) implements Given {
  GivenPlaces {
    places = List.copyOf(places);
  }

  /** The closest place of both bears the same name. */
  @Override
  public boolean isSame(Given other) {
    return other instanceof GivenPlaces there
        && !isOther(other)
        && places.getFirst().is(there.places.getFirst());
  }

  /** Of one kind of place, which both name, none of the one can be one of the other's. */
  @Override
  public boolean isOther(Given other) {
    return other instanceof GivenPlaces there
        && kinds().stream().anyMatch(kind -> differIn(kind, there));
  }

  private Set<String> kinds() {
    Set<String> kinds = new TreeSet<>();
    places.forEach(place -> kinds.addAll(place.kinds()));
    return kinds;
  }

  private boolean differIn(String kind, GivenPlaces there) {
    List<GivenPlace> here = of(kind);
    List<GivenPlace> others = there.of(kind);
    return !others.isEmpty()
        && here.stream().noneMatch(one -> others.stream().anyMatch(one::mayBe));
  }

  private List<GivenPlace> of(String kind) {
    return places.stream().filter(place -> place.kinds().contains(kind)).toList();
  }

  /** One that both name is no reason to think that the text speaks of another. */
  @Override
  public boolean isIn(String text) {
    return places.stream().allMatch(place -> place.isIn(text));
  }

  @Override
  public boolean holds(Span place) {
    return places.stream().anyMatch(one -> Given.overlap(one.span(), place));
  }

  /** These and one more. */
  GivenPlaces with(GivenPlace place) {
    List<GivenPlace> all = new ArrayList<>(places);
    all.add(place);
    return new GivenPlaces(all);
  }
}
