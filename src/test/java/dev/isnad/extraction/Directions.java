package dev.isnad.extraction;

import java.util.List;
import java.util.Set;

/**
 * Which figures can only speak for an answer, and which only against one, whatever the few cases
 * that are learned from seem to say: the more of the question a sentence holds, the likelier it is
 * that it answers.
 */
final class Directions {
  private static final String EXTREME = "extreme-";

  private static final Set<String> FOR =
      Set.of(
          "own",
          "ownExact",
          "withBefore",
          "withAfter",
          "around",
          "passage",
          "passageAndTitle",
          "ownAndTitle",
          "aroundAndTitle",
          "ownBeyondTitle",
          "aroundBeyondTitle",
          "ownNames",
          "passageNames",
          "ownRest",
          "aroundRest",
          "passageRest",
          "ownBits",
          "aroundBits",
          "passageBits",
          "ownBeyondFirst",
          "aroundBeyondFirst",
          "passageBeyondFirst",
          "ownAlike",
          "aroundAlike",
          "passageAlike",
          "rareOwn",
          "rareAround",
          "rarePassage",
          "rareOwnBits",
          "rareAroundBits",
          "rarePassageBits",
          "sameOwn",
          "sameAround",
          "samePassage",
          "samePassageBits",
          "sameTitleWords",
          "firstWord",
          "firstWordAround",
          "lastWord",
          "pairs",
          "window8",
          "window15",
          "pairsAround",
          "window25",
          "fits",
          "closeToPlace",
          "scoreShare",
          "likeliest",
          "second",
          "third",
          "any");

  private static final Set<String> AGAINST =
      Set.of(
          "missingHere",
          "missingAround",
          "missingInPassage",
          "missingEverywhere",
          "missingBits",
          "missingRareBits",
          "missingRarest",
          "wordsMissing",
          "wordsMissingInPassage",
          "numbersMissing",
          "unknown",
          "unknownStems",
          "firstWordMissing",
          "scoreBehindFirst",
          "rank");

  private Directions() {}

  /** For each figure 1 where more of it can only speak for, -1 where only against, else 0. */
  static int[] of(List<String> names) {
    return names.stream().mapToInt(Directions::of).toArray();
  }

  private static int of(String name) {
    String plain = name.startsWith(EXTREME) ? name.substring(EXTREME.length()) : name;
    return FOR.contains(plain) ? 1 : AGAINST.contains(plain) ? -1 : 0;
  }
}
