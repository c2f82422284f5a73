package dev.isnad.grounding;

import dev.isnad.arabic.Excerpt;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import dev.isnad.index.Passage;
import dev.isnad.lexicon.WordKeys;
import java.util.List;
import java.util.Optional;

/** What stands in quotation marks stands in a passage word for word. */
final class Quotes {
  private Quotes() {}

  static Optional<Held> objection(Claim claim, Ground ground) {
    return claim.quotes().stream()
        .filter(quote -> !isVerbatim(quote, ground) && !isName(quote, ground))
        .map(quote -> new Held(Reason.QUOTE, quote))
        .findFirst();
  }

  private static boolean isVerbatim(String quote, Ground ground) {
    return ground.sentences().stream()
        .map(Candidate::passage)
        .distinct()
        .anyMatch(passage -> holds(passage, quote));
  }

  private static boolean holds(Passage passage, String quote) {
    return Excerpt.find(passage.text(), quote).isPresent()
        || Excerpt.find(passage.title(), quote).isPresent()
        || Excerpt.find(passage.attribution().publisher(), quote).isPresent()
        || passage.attribution().via().stream()
            .anyMatch(agency -> Excerpt.find(agency, quote).isPresent());
  }

  private static boolean isName(String quote, Ground ground) {
    List<Word> words = Words.of(quote);
    return words.size() == 1
        && words.stream().allMatch(word -> ground.holds(WordKeys.ofName(word.folded())));
  }
}
