package dev.isnad.answer;

import dev.isnad.answer.AnswerRecord.Timings;
import dev.isnad.answer.Standalone.Understood;
import dev.isnad.index.Hit;
import dev.isnad.index.Passage;
import dev.isnad.retrieval.Retrieval;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * What is noted of a question while it is worked on, for its record. Belongs to one question and
 * one thread.
 */
final class Trace {
  private final Question question;
  private Optional<String> understood = Optional.empty();
  private Optional<String> rewritePromptVersion = Optional.empty();
  private Optional<Retrieval> retrieval = Optional.empty();
  private long retrieveNanos;
  private long retrievedAt = System.nanoTime();

  Trace(Question question) {
    this.question = question;
  }

  String understood(Understood standalone) {
    understood = Optional.of(standalone.question());
    rewritePromptVersion = standalone.promptVersion();
    return standalone.question();
  }

  /** Searches, and takes the time of it. */
  Retrieval retrieve(Supplier<Retrieval> search) {
    long began = System.nanoTime();
    Retrieval found = search.get();
    retrievedAt = System.nanoTime();
    retrieveNanos = retrievedAt - began;
    retrieval = Optional.of(found);
    return found;
  }

  /** The record of the answer that came of it. */
  AnswerRecord record(Answer answer, Page page) {
    return new AnswerRecord(
        answer,
        understood,
        retrieval.map(Retrieval::searchedFor),
        question.askedAt().toInstant().truncatedTo(ChronoUnit.MILLIS),
        question.askedAt().getZone(),
        passages(page),
        page.promptVersion(),
        rewritePromptVersion,
        page.decisions(),
        timings(answer));
  }

  private Timings timings(Answer answer) {
    long writeNanos = retrieval.isPresent() ? System.nanoTime() - retrievedAt : 0;
    return new Timings(
        TimeUnit.NANOSECONDS.toMillis(retrieveNanos),
        TimeUnit.NANOSECONDS.toMillis(writeNanos),
        answer.tookMs());
  }

  private List<KeptPassage> passages(Page page) {
    List<Hit> hits = retrieval.map(Retrieval::hits).orElse(List.of());
    List<KeptPassage> kept = new ArrayList<>();
    for (Passage passage : page.passages()) {
      kept.add(KeptPassage.of(kept.size() + 1, passage, score(passage, hits)));
    }
    hits.stream()
        .filter(hit -> page.numberOf(hit.passage()) == 0)
        .map(hit -> KeptPassage.of(0, hit.passage(), Optional.of(hit.score())))
        .forEach(kept::add);
    return kept;
  }

  private static Optional<Double> score(Passage passage, List<Hit> hits) {
    return hits.stream().filter(hit -> hit.passage().equals(passage)).map(Hit::score).findFirst();
  }
}
