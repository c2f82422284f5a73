package dev.isnad.answer;

import dev.isnad.arabic.Span;
import dev.isnad.index.Hit;
import dev.isnad.index.Passage;
import dev.isnad.voices.Voices;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The answer as it grows: numbers the sources, releases sentences to the reader and remembers both.
 * Belongs to one question and one thread.
 */
final class Page {
  private final Consumer<AnswerEvent> reader;
  private final List<AnswerSentence> sentences = new ArrayList<>();
  private final List<Passage> numbered = new ArrayList<>();
  private final Map<Integer, Span> quotes = new TreeMap<>();
  private final List<Decision> decisions = new ArrayList<>();
  private Optional<String> promptVersion = Optional.empty();
  private final Map<Passage, List<Passage>> repeated = new HashMap<>();
  private boolean sourcesTold;
  private String notice = "";
  private String prefix = "";

  Page(Consumer<AnswerEvent> reader) {
    this.reader = reader;
  }

  /** Remembers which passages other reports repeat. */
  void found(List<Hit> hits) {
    hits.forEach(hit -> repeated.put(hit.passage(), hit.alsoIn()));
  }

  /** Numbers the passages from 1 and tells the reader, unless that was done before. */
  void announce(List<Passage> passages) {
    if (sourcesTold) {
      return;
    }
    sourcesTold = true;
    numbered.addAll(passages);
    reader.accept(new AnswerEvent.SourcesFound(allSources()));
  }

  /** The passage's number, from 1; 0 where it was not announced. */
  int numberOf(Passage passage) {
    return numbered.indexOf(passage) + 1;
  }

  /** The passages in the order of their numbers. */
  List<Passage> passages() {
    return List.copyOf(numbered);
  }

  /**
   * Narrows what is shown of a source to what a sentence stands on.
   *
   * @param span within the article's text
   */
  void quote(int number, Span span) {
    quotes.merge(
        number,
        span,
        (known, more) ->
            new Span(Math.min(known.start(), more.start()), Math.max(known.end(), more.end())));
  }

  void release(AnswerSentence sentence) {
    String text =
        Stream.of(notice, prefix, sentence.text())
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" "));
    AnswerSentence shown = new AnswerSentence(text, sentence.citations());
    notice = "";
    prefix = "";
    sentences.add(shown);
    reader.accept(new AnswerEvent.SentenceReleased(shown));
  }

  /** Keeps what was decided about a written sentence, and tells of it where it was held. */
  void decided(Decision decision) {
    decisions.add(decision);
    if (!decision.shown()) {
      reader.accept(new AnswerEvent.SentenceHeld(decision));
    }
  }

  /** What was decided about each written sentence, in order. */
  List<Decision> decisions() {
    return List.copyOf(decisions);
  }

  /** Keeps which version of the prompt a model is asked with. */
  void prompted(String version) {
    promptVersion = Optional.of(version);
  }

  /** The version of the prompt that a model was asked with, where one was. */
  Optional<String> promptVersion() {
    return promptVersion;
  }

  /** A sentence of our own, which needs no source. */
  void say(String text) {
    release(new AnswerSentence(text, List.of()));
  }

  /** Words of our own that stand before everything else, whatever becomes of the answer. */
  void notice(String words) {
    notice = words;
  }

  /** Words of our own that introduce the first sentence that will be released. */
  void prefix(String words) {
    prefix = words;
  }

  List<AnswerSentence> sentences() {
    return List.copyOf(sentences);
  }

  /** The sentences in order, each followed by its markers. */
  String text() {
    return sentences.stream().map(AnswerSentence::marked).collect(Collectors.joining(" "));
  }

  /** The sources that the sentences cite. */
  List<Source> sources() {
    TreeSet<Integer> cited = new TreeSet<>();
    sentences.forEach(sentence -> cited.addAll(sentence.citations()));
    return cited.stream().map(number -> source(number, numbered.get(number - 1))).toList();
  }

  /** These passages as sources, as far as they were announced. */
  List<Source> sourcesOf(List<Passage> passages) {
    return passages.stream()
        .filter(numbered::contains)
        .map(passage -> source(numberOf(passage), passage))
        .sorted(Comparator.comparingInt(Source::n))
        .toList();
  }

  private List<Source> allSources() {
    List<Source> sources = new ArrayList<>();
    for (Passage passage : numbered) {
      sources.add(source(sources.size() + 1, passage));
    }
    return sources;
  }

  private Source source(int number, Passage passage) {
    Span whole = new Span(passage.start(), passage.end());
    Span span = quotes.getOrDefault(number, whole);
    Span within = new Span(span.start() - passage.start(), span.end() - passage.start());
    return new Source(
        number,
        passage.articleId(),
        passage.title(),
        passage.attribution().publisher(),
        passage.attribution().viaTold(),
        Voices.of(passage).speaker(within),
        passage.attribution().published(),
        passage.url(),
        within.of(passage.text()),
        span.start(),
        span.end(),
        Copies.of(within.of(passage.text()), repeated.getOrDefault(passage, List.of())));
  }
}
