package dev.isnad.extraction;

import java.util.List;

/**
 * The same weighed by how rare the words are in Arabic at large: a name that stands here is no
 * chance even in a small index, and a common word that is missing was perhaps said otherwise. And
 * how much of the question stands here as it is written, since stems also meet by chance.
 */
final class RarityFigures {
  static final List<String> NAMES =
      List.of(
          "rareOwn",
          "rareAround",
          "rarePassage",
          "rareOwnBits",
          "rareAroundBits",
          "rarePassageBits",
          "missingRareBits",
          "missingRarest",
          "rarestUnknown",
          "meanWordRarity",
          "mostWordRarity",
          "sameOwn",
          "sameAround",
          "samePassage",
          "samePassageBits",
          "sameTitleWords");

  private final Asked asked;
  private final Coverages coverages;

  RarityFigures(Asked asked, Coverages coverages) {
    this.asked = asked;
    this.coverages = coverages;
  }

  double[] of(int place) {
    Coverages.Kind plain = coverages.plain();
    Coverages.Kind same = coverages.same();
    Coverage here = plain.own(place);
    Coverage around = plain.around(place).or(plain.title(place));
    Coverage all = plain.passage(place).or(plain.title(place));
    Coverage sameAround = same.around(place).or(same.title(place));
    Coverage sameAll = same.passage(place).or(same.title(place));
    return new double[] {
      here.rareShare(),
      around.rareShare(),
      all.rareShare(),
      asked.chance().rareBeyond(here),
      asked.chance().rareBeyond(around),
      asked.chance().rareBeyond(all),
      asked.chance().rareMissing(all),
      all.rarestMissing(),
      asked.rarestUnknown(),
      asked.meanRarity(),
      asked.mostRarity(),
      same.own(place).rareShare(),
      sameAround.rareShare(),
      sameAll.rareShare(),
      asked.chance().rareBeyond(sameAll),
      same.title(place).rareShare()
    };
  }
}
