package dev.isnad.model;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.UserMessage;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The configured models in order of preference: the first one that answers, answers. Thread-safe;
 * every call blocks its thread, best a virtual one, and ends soon after that thread is interrupted.
 */
public final class ModelChain implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ModelChain.class);
  private static final List<ChatMessage> PROBE =
      List.of(UserMessage.from("Reply with the one word: yes"));

  private final ModelSettings settings;
  private final List<GuardedModel> models;

  private ModelChain(ModelSettings settings, List<GuardedModel> models) {
    this.settings = settings;
    this.models = models;
  }

  /** Opens the models; nothing is sent yet. */
  public static ModelChain open(ModelSettings settings, MeterRegistry registry) {
    List<GuardedModel> models =
        settings.chat().stream()
            .map(spec -> new GuardedModel(spec, settings.circuit(), registry))
            .toList();
    return new ModelChain(settings, models);
  }

  /** Names of the models, in order of preference. */
  public List<String> names() {
    return models.stream().map(model -> model.spec().name()).toList();
  }

  /** Whether no model is configured. */
  public boolean isEmpty() {
    return models.isEmpty();
  }

  /**
   * Streams an answer into the sink. When a model fails, the next one begins anew with {@link
   * TextSink#started}. What the sink throws ends the call and is passed on.
   *
   * @return the name of the model whose text stands
   * @throws NoModelAnsweredException if none answered; what was passed on is void
   * @throws CancellationException if the thread was interrupted; it is marked so again
   */
  public String stream(List<ChatMessage> messages, TextSink sink) {
    return firstThatAnswers(messages, sink, (spec, modelsLeft) -> Deadline.in(spec.totalTimeout()));
  }

  /**
   * Answers a short prompt, within the settings' {@code completeTimeout}, of which each model gets
   * its share.
   *
   * @throws NoModelAnsweredException if none answered in time
   * @throws CancellationException if the thread was interrupted; it is marked so again
   */
  public String complete(List<ChatMessage> messages) {
    Deadline all = Deadline.in(settings.completeTimeout());
    var whole = new WholeText();
    firstThatAnswers(
        messages, whole, (spec, modelsLeft) -> Deadline.in(all.left().dividedBy(modelsLeft)));
    return whole.text().strip();
  }

  private interface Patience {
    Deadline with(ModelSpec spec, int modelsLeft);
  }

  private String firstThatAnswers(List<ChatMessage> messages, TextSink sink, Patience patience) {
    List<ModelFailedException> failures = new ArrayList<>();
    for (GuardedModel model : models) {
      Deadline deadline = patience.with(model.spec(), models.size() - failures.size());
      try {
        model.ask(messages, deadline, sink);
        return model.spec().name();
      } catch (ModelFailedException e) {
        failures.add(e);
        failedOver(model, failures);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException(
            "interrupted while model " + model.spec().name() + " answered");
      }
    }
    throw noneAnswered(failures);
  }

  private void failedOver(GuardedModel model, List<ModelFailedException> failures) {
    ModelFailedException failure = failures.getLast();
    boolean last = failures.size() == models.size();
    String then = last ? "no model is left" : "asking " + models.get(failures.size()).spec().name();
    if (!last) {
      model.meters().failover();
    }
    if (failure.reason() == ModelFailedException.Reason.LEFT_ALONE) {
      LOG.debug("Model {}: {}; {}", model.spec().name(), failure.getMessage(), then);
    } else {
      LOG.warn("Model {}: {}; {}", model.spec().name(), failure.getMessage(), then);
    }
  }

  private NoModelAnsweredException noneAnswered(List<ModelFailedException> failures) {
    List<String> reasons = new ArrayList<>();
    for (int i = 0; i < failures.size(); i++) {
      reasons.add(models.get(i).spec().name() + " (" + failures.get(i).getMessage() + ")");
    }
    var none =
        new NoModelAnsweredException(
            isEmpty()
                ? "No model is configured"
                : "No model answered: " + String.join(", ", reasons));
    failures.forEach(none::addSuppressed);
    return none;
  }

  /**
   * Asks every model one small question, all at once and without retries, to tell an operator which
   * can be used. The circuit breakers take no part.
   */
  public List<Reachability> probe() {
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Reachability>> probes =
          models.stream()
              .map(
                  model -> executor.submit(() -> Reachability.of(model.spec(), model.probe(PROBE))))
              .toList();
      List<Reachability> found = new ArrayList<>();
      for (Future<Reachability> probe : probes) {
        found.add(probe.get());
      }
      return List.copyOf(found);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while asking the models");
    } catch (ExecutionException e) {
      throw new IllegalStateException("a probe failed in an unforeseen way", e.getCause());
    }
  }

  /** Breaks off what is under way and lets go of all connections. */
  @Override
  public void close() {
    models.forEach(GuardedModel::close);
  }

  private static final class WholeText implements TextSink {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void started(String modelName) {
      text.setLength(0);
    }

    @Override
    public void text(String piece) {
      text.append(piece);
    }

    String text() {
      return text.toString();
    }
  }
}
