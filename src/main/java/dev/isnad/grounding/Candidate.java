package dev.isnad.grounding;

import dev.isnad.arabic.Injection;
import dev.isnad.arabic.Sentences;
import dev.isnad.arabic.Span;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.index.Passage;
import dev.isnad.lexicon.WordKeys;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a found passage that may be quoted as the answer.
 *
 * @param passage where it stands
 * @param rank the passage's place among those found, from 0
 * @param order its place among the passage's sentences, from 0
 * @param heading what heads the part of the report it stands in; may be empty
 * @param span where it stands in the passage's text
 * @param text exactly that stretch of the passage's text
 * @param words its words
 * @param keys the keys of all its words
 */
public record Candidate(
    Passage passage,
    int rank,
    int order,
    String heading,
    Span span,
    String text,
    List<Word> words,
    Set<String> keys) {
  private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s");
  private static final Pattern ITEM_NUMBER = Pattern.compile("^(?:\\p{Nd}{1,2}[.)\\-–]|[-•*])\\s+");

  /** All sentences of the passages, in order; headings are no sentences. */
  static List<Candidate> of(List<Passage> passages) {
    List<Candidate> candidates = new ArrayList<>();
    for (int rank = 0; rank < passages.size(); rank++) {
      addSentences(passages.get(rank), rank, candidates, false);
    }
    return List.copyOf(candidates);
  }

  /** The same without those that would order us about, which say nothing about the world. */
  public static List<Candidate> telling(List<Passage> passages) {
    return of(passages).stream().filter(one -> !Injection.isIn(one.text())).toList();
  }

  /** All sentences of the passages; those that are too long to be quoted cut where they pause. */
  public static List<Candidate> quotable(List<Passage> passages) {
    List<Candidate> candidates = new ArrayList<>();
    for (int rank = 0; rank < passages.size(); rank++) {
      addSentences(passages.get(rank), rank, candidates, true);
    }
    return List.copyOf(candidates);
  }

  /** The same, parts of one sentence that follow each other made one again. */
  public static List<Candidate> joined(List<Candidate> inOrder) {
    List<Candidate> joined = new ArrayList<>();
    for (Candidate next : inOrder) {
      if (!joined.isEmpty() && joined.getLast().isContinuedBy(next)) {
        Candidate last = joined.removeLast();
        Span span = new Span(last.span.start(), next.span.end());
        joined.add(of(last.passage, last.rank, next.order, last.heading, span));
      } else {
        joined.add(next);
      }
    }
    return List.copyOf(joined);
  }

  private boolean isContinuedBy(Candidate next) {
    return isWith(next)
        && next.order == order + 1
        && next.span.end() <= sentence().end()
        && next.isCutInFront();
  }

  /** Whether the sentence it is taken from begins before it. */
  public boolean isCutInFront() {
    return sentence().start() < span.start();
  }

  /** Whether the sentence it is taken from goes on after it. */
  public boolean isCutBehind() {
    return span.end() < sentence().end();
  }

  /** The sentence it is, or is a part of. */
  private Span sentence() {
    return Sentences.split(passage.text()).stream()
        .filter(one -> one.start() <= span.start() && span.end() <= one.end())
        .findFirst()
        .map(one -> withoutItemNumber(passage.text(), one))
        .orElse(span);
  }

  /** Whether it is an item of a list, whose number or dot stands before it. */
  public boolean isItem() {
    return Sentences.split(passage.text()).stream()
        .filter(one -> one.start() < span.start() && span.start() < one.end())
        .anyMatch(one -> withoutItemNumber(passage.text(), one).start() == span.start());
  }

  /** Whether the other is this sentence or a part of it. */
  public boolean holds(Candidate other) {
    return rank == other.rank
        && span.start() <= other.span.start()
        && other.span.end() <= span.end();
  }

  /** Whether both stand in the same part of the same report. */
  boolean isWith(Candidate other) {
    return rank == other.rank && heading.equals(other.heading);
  }

  /** Whether the other is the sentence before or after this one in its part of the report. */
  public boolean isBeside(Candidate other) {
    return isWith(other) && Math.abs(order - other.order) == 1;
  }

  /** Where the sentence stands in the article's text. */
  public Span inArticle() {
    return new Span(passage.start() + span.start(), passage.start() + span.end());
  }

  private static void addSentences(
      Passage passage, int rank, List<Candidate> candidates, boolean cut) {
    String heading = passage.heading();
    int order = 0;
    for (Span sentence : Sentences.split(passage.text())) {
      Span span = withoutItemNumber(passage.text(), sentence);
      String text = span.of(passage.text());
      Matcher mark = HEADING.matcher(text);
      if (mark.find()) {
        heading = text.substring(mark.end());
      } else {
        List<Word> words = Words.of(text);
        List<Span> parts = cut ? SentenceParts.of(passage.text(), span, words) : List.of(span);
        for (Span part : parts) {
          candidates.add(of(passage, rank, order++, heading, part));
        }
      }
    }
  }

  private static Candidate of(Passage passage, int rank, int order, String heading, Span span) {
    String text = span.of(passage.text());
    List<Word> words = Words.of(text);
    return new Candidate(passage, rank, order, heading, span, text, words, keys(words));
  }

  private static Span withoutItemNumber(String text, Span sentence) {
    Matcher number = ITEM_NUMBER.matcher(sentence.of(text));
    return number.find() ? new Span(sentence.start() + number.end(), sentence.end()) : sentence;
  }

  /** The keys of these words. */
  public static Set<String> keys(List<Word> words) {
    Set<String> keys = new HashSet<>();
    words.forEach(word -> keys.addAll(WordKeys.ofName(word.folded())));
    return keys;
  }
}
