package dev.isnad.voices;

import dev.isnad.arabic.Sentences;
import dev.isnad.arabic.Span;
import dev.isnad.arabic.Words;
import dev.isnad.article.Attribution;
import dev.isnad.index.Passage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whose words the sentences of a passage are, read from its beginning to its end: a verb of speech
 * and its subject, a subject that only points back, and what stands in quotation marks after it.
 * What nothing shows to be speech is the outlet's own statement.
 */
public final class Voices {
  /** So few words in quotation marks are a name or a term. */
  private static final int SPOKEN_WORDS = 4;

  /** So many words say who is meant: a title with a name, or a given and a family name. */
  private static final int WHOLE_NAME = 3;

  private final Passage passage;
  private final Attribution attribution;
  private final List<Span> sentences;
  private final List<Voice> voices = new ArrayList<>();
  private final Deque<String> spoken = new ArrayDeque<>();
  private Optional<String> occasion = Optional.empty();

  private Voices(Passage passage) {
    this.passage = passage;
    this.attribution = passage.attribution();
    this.sentences = Sentences.split(passage.text());
    for (Span sentence : sentences) {
      voices.add(read(sentence));
    }
  }

  /** Reads a passage. */
  public static Voices of(Passage passage) {
    return new Voices(passage);
  }

  /**
   * Whose words a stretch of a sentence of the passage is; {@link Voice#told} counts from the
   * beginning of that stretch.
   *
   * @param stretch within the passage's text
   */
  Voice at(Span stretch) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).end() >= stretch.end() && sentences.get(i).start() <= stretch.start()) {
        return shifted(voices.get(i), stretch.start() - sentences.get(i).start(), stretch);
      }
    }
    return Voice.ofOutlet(new Span(0, stretch.end() - stretch.start()));
  }

  /** Who speaks in a stretch of the passage, if one alone does. */
  public Optional<String> speaker(Span stretch) {
    Set<String> speakers = new LinkedHashSet<>();
    for (int i = 0; i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      if (sentence.start() < stretch.end() && stretch.start() < sentence.end()) {
        voices.get(i).speaker().ifPresent(speakers::add);
      }
    }
    return speakers.size() == 1 ? speakers.stream().findFirst() : Optional.empty();
  }

  /** The occasion on which the one whom the report quotes spoke, if the passage tells one. */
  Optional<String> occasion() {
    return occasion;
  }

  private Voice shifted(Voice voice, int by, Span stretch) {
    int start = Math.max(0, voice.told().start() - by);
    int end = Math.min(stretch.end() - stretch.start(), voice.told().end() - by);
    return start < end
        ? new Voice(
            voice.speaker(),
            voice.resolved(),
            voice.verbatim(),
            by == 0 ? voice.opening() : Optional.empty(),
            voice.occasion(),
            by == 0 ? new Span(start, end) : new Span(0, stretch.end() - stretch.start()))
        : Voice.ofOutlet(new Span(0, stretch.end() - stretch.start()));
  }

  private Voice read(Span span) {
    String sentence = span.of(passage.text());
    Span whole = new Span(0, sentence.length());
    if (isSpoken(span, sentence)) {
      Optional<String> speaker = spoken.stream().findFirst().or(attribution::speaker);
      return new Voice(
          speaker, true, true, Optional.empty(), occasion, Quoted.inside(sentence, whole));
    }
    return Utterance.in(sentence)
        .map(utterance -> voice(utterance, sentence, whole))
        .orElse(Voice.ofOutlet(whole));
  }

  private boolean isSpoken(Span span, String sentence) {
    if (Quoted.isOpenAt(passage.text(), span.start())) {
      return true;
    }
    int close = "«“\"".indexOf(sentence.charAt(0)) >= 0 ? Quoted.closing(sentence, 0) : 0;
    String inside = close > 0 ? sentence.substring(1, close) : close < 0 ? sentence : "";
    String rest = close > 0 ? sentence.substring(close + 1) : "";
    return Words.of(inside).size() >= SPOKEN_WORDS && Words.of(rest).isEmpty();
  }

  private Voice voice(Utterance utterance, String sentence, Span whole) {
    if (utterance.namesNobody()) {
      return told(utterance, meant(utterance), true, sentence, whole);
    }
    String named = utterance.named();
    String fullest = Speaker.fullest(named, List.copyOf(spoken), attribution);
    boolean known = !fullest.equals(named);
    if (Speaker.isOutlet(named, attribution) || !known && !Speaker.isOne(named)) {
      return Voice.ofOutlet(whole);
    }
    boolean resolved =
        !utterance.partial() && size(named) < WHOLE_NAME && size(named) < size(fullest);
    spoken.remove(fullest);
    spoken.addFirst(fullest);
    return told(utterance, Optional.of(fullest), resolved, sentence, whole);
  }

  /** Who is meant where the verb stands alone: the last who spoke and whose gender fits. */
  private Optional<String> meant(Utterance utterance) {
    return Stream.concat(spoken.stream(), attribution.speaker().stream())
        .filter(one -> utterance.verb().isEmpty() || Speaker.agrees(one, utterance.isFeminine()))
        .findFirst();
  }

  private static int size(String name) {
    return Words.of(name).size();
  }

  private Voice told(
      Utterance utterance,
      Optional<String> speaker,
      boolean resolved,
      String sentence,
      Span whole) {
    Optional<String> said = Optional.of(utterance.occasion()).filter(words -> !words.isEmpty());
    occasion = said.or(() -> occasion);
    Span told = utterance.toldIn(sentence);
    boolean opened =
        !utterance.that().isEmpty()
            && Words.of(told.of(sentence)).size() >= SPOKEN_WORDS
            && !Narration.goesOnIn(sentence.substring(utterance.told()));
    return opened
        ? new Voice(
            speaker,
            resolved,
            false,
            Optional.of(new Voice.Opening(utterance.verb(), utterance.that())),
            said,
            told)
        : Voice.reported(speaker, resolved, whole).on(said);
  }
}
