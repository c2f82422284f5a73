package dev.isnad.extraction;

import dev.isnad.arabic.NameSearch;
import dev.isnad.arabic.Words;
import dev.isnad.grounding.Candidate;
import dev.isnad.index.Passage;
import dev.isnad.lexicon.Thesaurus;
import dev.isnad.lexicon.WordKeys;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that was found of one report, to look for names in. For one thread. */
final class FoundReport {
  /** Between what stands apart, so that no name reaches over it. */
  private static final String APART = " . ";

  private final String text;
  private Optional<Set<String>> keys = Optional.empty();

  private FoundReport(String text) {
    this.text = text;
  }

  /** The report of a passage: its title, keywords and all its passages among those found. */
  static FoundReport of(Passage passage, List<Passage> found) {
    return new FoundReport(
        Stream.of(
                Stream.of(passage.title()),
                passage.keywords().stream(),
                passage.attribution().speaker().stream(),
                found.stream()
                    .filter(other -> areOfOne(passage, other))
                    .flatMap(other -> Stream.of(other.heading(), other.text())))
            .flatMap(parts -> parts)
            .collect(Collectors.joining(APART)));
  }

  /** Whether both are of one report; a report may have come in parts of the same title. */
  static boolean areOfOne(Passage one, Passage other) {
    return one.articleId().equals(other.articleId())
        || !one.title().isBlank() && one.title().equals(other.title());
  }

  /** Whether it names what is looked for, in any spelling. */
  boolean names(NameSearch name) {
    return name.lacking(text) == 0;
  }

  /** Whether it holds a word in any form. */
  boolean holds(String folded) {
    Set<String> held = keys.orElseGet(() -> Candidate.keys(Words.of(text)));
    keys = Optional.of(held);
    return !Collections.disjoint(WordKeys.ofName(folded), held);
  }

  /** Whether it holds another word for it. */
  boolean holdsSynonym(String folded) {
    return !Thesaurus.of(folded).isEmpty()
        && Words.of(text).stream().anyMatch(word -> Thesaurus.areSynonyms(word.folded(), folded));
  }
}
