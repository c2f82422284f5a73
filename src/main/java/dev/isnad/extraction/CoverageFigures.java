package dev.isnad.extraction;

import java.util.List;

/** How much of the question a sentence and what stands around it hold, weighed by the index. */
final class CoverageFigures {
  static final List<String> NAMES =
      List.of(
          "own",
          "ownExact",
          "withBefore",
          "withAfter",
          "around",
          "passage",
          "passageAndTitle",
          "ownAndTitle",
          "aroundAndTitle",
          "title",
          "ownBeyondTitle",
          "aroundBeyondTitle",
          "missingHere",
          "missingAround",
          "missingInPassage",
          "missingEverywhere",
          "everywhere",
          "ownNames",
          "passageNames",
          "ownRest",
          "aroundRest",
          "passageRest",
          "wordsMissing",
          "wordsMissingInPassage",
          "numbersMissing",
          "ownBits",
          "aroundBits",
          "passageBits",
          "missingBits",
          "ownBeyondFirst",
          "aroundBeyondFirst",
          "passageBeyondFirst",
          "ownAlike",
          "aroundAlike",
          "passageAlike");

  private final Asked asked;
  private final Coverages coverages;
  private final Coverage everywhere;

  CoverageFigures(Asked asked, Coverages coverages) {
    this.asked = asked;
    this.coverages = coverages;
    this.everywhere =
        coverages.plain().passages().stream().reduce(Coverage.none(asked), Coverage::or);
  }

  double[] of(int place) {
    Coverages.Kind plain = coverages.plain();
    Coverages.Kind alike = coverages.alike();
    Coverage here = plain.own(place);
    Coverage around = plain.around(place);
    Coverage passage = plain.passage(place);
    Coverage title = plain.title(place);
    Coverage all = passage.or(title);
    Coverage aroundAndTitle = around.or(title);
    return new double[] {
      here.share(),
      here.exactShare(),
      plain.withBefore(place).share(),
      plain.withAfter(place).share(),
      around.share(),
      passage.share(),
      all.share(),
      here.or(title).share(),
      aroundAndTitle.share(),
      title.share(),
      here.shareBeyond(title),
      around.shareBeyond(title),
      here.heaviestMissing(),
      aroundAndTitle.heaviestMissing(),
      all.heaviestMissing(),
      everywhere.heaviestMissing(),
      everywhere.share(),
      here.share(true),
      all.share(true),
      here.share(false),
      around.share(false),
      all.share(false),
      here.missing(),
      all.missing(),
      all.numbersMissing(),
      asked.chance().beyond(here),
      asked.chance().beyond(aroundAndTitle),
      asked.chance().beyond(all),
      asked.chance().missing(all),
      here.shareBeyondFirst(),
      aroundAndTitle.shareBeyondFirst(),
      all.shareBeyondFirst(),
      alike.own(place).share(),
      alike.around(place).or(title).share(),
      alike.passage(place).or(title).share()
    };
  }
}
