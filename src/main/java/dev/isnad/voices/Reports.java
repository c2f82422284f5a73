package dev.isnad.voices;

import dev.isnad.grounding.Candidate;
import dev.isnad.index.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose words the passages found for one question are. Belongs to one question and one thread. */
public final class Reports {
  private final List<Passage> passages;
  private final Map<Passage, Voices> read = new HashMap<>();

  public Reports(List<Passage> passages) {
    this.passages = passages;
  }

  /** Whose words a sentence is, with the occasion on which they were said where that is known. */
  public Voice voice(Candidate sentence) {
    Voice voice = voices(sentence.passage()).at(sentence.span());
    return voice.speaker().isPresent() && voice.occasion().isEmpty()
        ? voice.on(occasion(sentence.passage()))
        : voice;
  }

  /**
   * Told elsewhere in the report; taken to hold for all of it only where it names an agency of the
   * report's chain.
   */
  private Optional<String> occasion(Passage passage) {
    return Stream.concat(
            Stream.of(passage),
            passages.stream().filter(other -> other.articleId().equals(passage.articleId())))
        .map(one -> voices(one).occasion().filter(told -> isOfChain(told, passage)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean isOfChain(String occasion, Passage passage) {
    return passage.attribution().via().stream()
        .anyMatch(agency -> Speaker.covers(occasion, agency));
  }

  private Voices voices(Passage passage) {
    return Objects.requireNonNull(read.computeIfAbsent(passage, Voices::of));
  }
}
