package dev.isnad.extraction;

import dev.isnad.arabic.Span;
import dev.isnad.arabic.Word;
import dev.isnad.grounding.Candidate;
import java.util.ArrayList;
import java.util.List;

/** How close together the question's words stand, and whether near what is asked for. */
final class NearnessFigures {
  static final List<String> NAMES =
      List.of(
          "firstWord",
          "firstWordAround",
          "firstWordMissing",
          "lastWord",
          "pairs",
          "density",
          "window8",
          "window15",
          "pairsAround",
          "window25",
          "fits",
          "places",
          "closeToPlace",
          "placeless");

  private final Asked asked;
  private final List<Candidate> candidates;
  private final Coverages coverages;
  private final TypeEvidence evidence;

  NearnessFigures(
      Asked asked, List<Candidate> candidates, Coverages coverages, TypeEvidence evidence) {
    this.asked = asked;
    this.candidates = candidates;
    this.coverages = coverages;
    this.evidence = evidence;
  }

  double[] of(int place) {
    Candidate candidate = candidates.get(place);
    Coverage here = coverages.plain().own(place);
    Coverage around = coverages.plain().around(place);
    Coverage all = coverages.plain().passage(place);
    Nearness nearness = new Nearness(asked, candidate.words(), coverages.matches(place));
    Nearness wide = around(place);
    // What stands far from all that is asked about need not be looked at closely.
    List<Span> places = around.share() > 0 ? evidence.places(candidate.text()) : List.of();
    return new double[] {
      here.at(0),
      around.at(0),
      asked.words().isEmpty() ? 0 : asked.words().getFirst().weight() * (1 - all.at(0)),
      here.at(asked.words().size() - 1),
      nearness.pairs(),
      nearness.density(),
      nearness.window(8),
      nearness.window(15),
      wide.pairs(),
      wide.window(25),
      Features.flag(!places.isEmpty() || evidence.isHintedAt(candidate.text())),
      places.size(),
      nearness.closeTo(places),
      Features.flag(places.isEmpty() && evidence.canPoint())
    };
  }

  /** The sentence with the one before and the one after it. */
  private Nearness around(int place) {
    List<Word> words = new ArrayList<>();
    List<Asked.Match> matched = new ArrayList<>();
    for (int one = place - 1; one <= place + 1; one++) {
      if (Coverages.areOfOnePassage(candidates, place, one)) {
        words.addAll(candidates.get(one).words());
        matched.addAll(coverages.matches(one));
      }
    }
    return new Nearness(asked, words, matched);
  }
}
