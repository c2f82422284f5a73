package dev.isnad.publish;

import dev.isnad.index.IndexException;
import dev.isnad.index.PassageVectors;
import dev.isnad.index.VectorSpace;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives passages their vectors in the background: those that the index holds, and those that are
 * written while it runs. What a model has been asked for once is on the disk; a process that was
 * killed goes on from there. While the model fails, it is asked again after longer and longer
 * pauses.
 */
public final class VectorFill implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(VectorFill.class);

  /** Passages that are indexed with their vectors at once; a publication waits for no more. */
  private static final int STEP = 128;

  private static final TextSegment SAMPLE = TextSegment.from("صباح الخير");

  private final PassageVectors vectors;
  private final EmbeddingModel model;
  private final int batchSize;
  private final Pauses pauses = new Pauses(Duration.ofMillis(250), Duration.ofMinutes(1));
  private final InterruptibleCall call = new InterruptibleCall();
  private final Set<String> refused = new HashSet<>();
  private final Thread thread;
  private Optional<VectorSpace> space = Optional.empty();

  private VectorFill(PassageVectors vectors, EmbeddingModel model, int batchSize) {
    this.vectors = vectors;
    this.model = model;
    this.batchSize = batchSize;
    this.thread = Thread.ofPlatform().name("vectors").daemon().unstarted(this::run);
  }

  /**
   * Begins in the background.
   *
   * @param model makes vectors of passages; its {@code modelName} tells them from other models'
   * @param batchSize passages that the model is given at once
   */
  public static VectorFill begin(PassageVectors vectors, EmbeddingModel model, int batchSize) {
    VectorFill fill = new VectorFill(vectors, model, batchSize);
    vectors.onWrite(fill.pauses::wake);
    fill.thread.start();
    return fill;
  }

  private void run() {
    int failures = 0;
    while (!pauses.ended()) {
      try {
        boolean more = step();
        failures = told(failures);
        if (!more) {
          pauses.untilWoken();
        }
      } catch (RuntimeException e) {
        failures++;
        tell(failures, e);
        pauses.after(failures);
      }
    }
  }

  private static int told(int failures) {
    if (failures > 0) {
      LOG.info("Passages get their vectors again");
    }
    return 0;
  }

  private void tell(int failures, RuntimeException e) {
    if (failures == 1 && !pauses.ended()) {
      LOG.warn("Passages wait for their vectors: {}", String.valueOf(e.getMessage()));
      LOG.debug("The cause", e);
    }
  }

  /** Whether there may be more to do. */
  private boolean step() {
    if (space.isEmpty()) {
      int dimension = embed(List.of(SAMPLE)).getFirst().dimension();
      VectorSpace found = new VectorSpace(model.modelName(), dimension);
      vectors.use(found);
      space = Optional.of(found);
      vectors
          .coverage()
          .ifPresent(
              c -> LOG.info("{} passages have vectors, {} do not yet", c.with(), c.without()));
    }
    PassageVectors.Gap gap = vectors.gap(STEP, Set.copyOf(refused));
    if (gap.isEmpty()) {
      return false;
    }
    List<Map.Entry<String, String>> texts = List.copyOf(gap.texts().entrySet());
    for (int from = 0; from < texts.size(); from += batchSize) {
      keep(texts.subList(from, Math.min(from + batchSize, texts.size())));
    }
    if (!pauses.ended()) {
      vectors.attach(gap.articles());
    }
    return true;
  }

  private void keep(List<Map.Entry<String, String>> texts) {
    try {
      vectors.keep(vectorsOf(texts));
    } catch (IllegalArgumentException e) {
      // Perhaps another model stands behind the address now: the next step finds out.
      space = Optional.empty();
      throw e;
    } catch (InvalidRequestException e) {
      if (texts.size() == 1) {
        refuse(texts.getFirst().getKey(), e);
      } else {
        texts.forEach(text -> keep(List.of(text)));
      }
    }
  }

  private void refuse(String key, InvalidRequestException e) {
    refused.add(key);
    boolean told = Integer.bitCount(refused.size()) > 1;
    if (!told) {
      LOG.warn(
          "The embedding model has refused {} passages ({}); they are found by their words alone",
          refused.size(),
          e.getMessage());
    }
  }

  private Map<String, float[]> vectorsOf(List<Map.Entry<String, String>> texts) {
    List<Embedding> embeddings =
        embed(texts.stream().map(text -> TextSegment.from(text.getValue())).toList());
    Map<String, float[]> found = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      found.put(texts.get(i).getKey(), embeddings.get(i).vector());
    }
    return found;
  }

  private List<Embedding> embed(List<TextSegment> texts) {
    List<Embedding> embeddings = new ArrayList<>(call.to(() -> model.embedAll(texts).content()));
    if (embeddings.size() != texts.size()) {
      throw new IllegalStateException("The embedding model did not answer with a vector a text");
    }
    return embeddings;
  }

  /** Waits until every passage that can have a vector has one. */
  public void awaitDone() throws InterruptedException {
    pauses.awaitIdle();
  }

  /** Ends: what the model is working on is given up, what is being written is written. */
  @Override
  public void close() {
    vectors.onWrite(() -> {});
    pauses.end();
    call.giveUp();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IndexException("Interrupted while the filling with vectors ended", e);
    }
  }
}
