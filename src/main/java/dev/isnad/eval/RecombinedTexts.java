package dev.isnad.eval;

import dev.isnad.arabic.Sentences;
import dev.isnad.arabic.Span;
import dev.isnad.eval.EvaluationSet.Text;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * As many texts as are wanted, made of real ones: each is headed by a text's title and joins rows
 * of consecutive sentences of several texts, until it is as long as some real text. The n-th text
 * depends on the seed and n alone, and none is kept. Their vocabulary does not grow with their
 * number as that of real texts would, so that their postings are rather too long than too short.
 */
final class RecombinedTexts {
  /** Fewer rows would repeat texts as they are. */
  private static final int ROWS = 2;

  /** Of texts as short as a caption no sensible text is made. */
  private static final int SHORTEST = 200;

  private final List<Source> sources;
  private final long seed;

  /**
   * @param material the texts whose sentences are used, at least one
   */
  RecombinedTexts(List<Text> material, long seed) {
    this.sources = material.stream().map(Source::of).filter(s -> !s.sentences.isEmpty()).toList();
    this.seed = seed;
    if (sources.isEmpty()) {
      throw new EvaluationException("There are no sentences to make more texts of");
    }
  }

  /** A text and where its sentences stand. */
  private record Source(Text text, List<Span> sentences) {
    static Source of(Text text) {
      return new Source(text, Sentences.split(text.body()));
    }
  }

  /** The text of this number, from 0. */
  Text text(int number) {
    RandomGenerator random = new SplittableRandom(seed * 31 + number);
    String title = any(random).text().title();
    int length = Math.max(SHORTEST, any(random).text().body().length());
    StringBuilder body = new StringBuilder();
    while (body.length() < length) {
      addRow(body, Math.max(length / ROWS, 1), any(random), random);
    }
    return new Text("mix-" + number, title, body.toString());
  }

  private Source any(RandomGenerator random) {
    return sources.get(random.nextInt(sources.size()));
  }

  /** Sentences that follow each other in the source, at least one. */
  private static void addRow(
      StringBuilder body, int length, Source source, RandomGenerator random) {
    int sentence = random.nextInt(source.sentences().size());
    int end = body.length() + length;
    do {
      body.append(body.isEmpty() ? "" : " ");
      Span span = source.sentences().get(sentence++);
      body.append(source.text().body(), span.start(), span.end());
    } while (sentence < source.sentences().size() && body.length() < end);
  }
}
