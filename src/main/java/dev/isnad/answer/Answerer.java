package dev.isnad.answer;

import dev.isnad.answer.SmallTalk.Opening.Asked;
import dev.isnad.answer.SmallTalk.Opening.Talk;
import dev.isnad.answer.Writer.Written;
import dev.isnad.arabic.ArabicDates;
import dev.isnad.arabic.Bidi;
import dev.isnad.extraction.Brief;
import dev.isnad.index.PassageFilter;
import dev.isnad.model.ModelChain;
import dev.isnad.retrieval.Retrieval;
import dev.isnad.retrieval.Retriever;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The whole question: small talk? → understandable alone → retrieve → write, check and cite →
 * finish. Every door calls this one class. Safe for use by several threads; a question blocks its
 * thread, which may be a virtual one.
 */
public final class Answerer {
  private static final Logger LOG = LoggerFactory.getLogger(Answerer.class);

  /** The "model" of what we say ourselves. */
  private static final String OURSELVES = "isnad";

  private final Retriever retriever;
  private final AnswerSettings settings;
  private final Standalone standalone;
  private final Writer writer;
  private final ExtractiveWriter extractive;

  /**
   * @param models empty for answers in the reports' own sentences alone
   * @param prompts what the models are told
   */
  public Answerer(
      Retriever retriever, ModelChain models, Prompts prompts, AnswerSettings settings) {
    this.retriever = retriever;
    this.settings = settings;
    this.extractive = new ExtractiveWriter(settings);
    this.standalone = models.isEmpty() ? new FollowUpRules() : new FollowUpModel(models, prompts);
    this.writer = models.isEmpty() ? extractive : new ModelWriter(models, prompts, settings);
  }

  /** Answers in the reports' own sentences; needs no model. */
  public Answerer(Retriever retriever, AnswerSettings settings) {
    this.retriever = retriever;
    this.settings = settings;
    this.extractive = new ExtractiveWriter(settings);
    this.standalone = new FollowUpRules();
    this.writer = extractive;
  }

  /**
   * Answers a question, telling {@code events} what happens as it happens; the last event is
   * exactly one {@link AnswerEvent.Finished} or {@link AnswerEvent.Failed}.
   *
   * @return the finished answer; after {@code Failed} one for which {@link Answer#failed()} holds
   * @throws RuntimeException only what {@code events} itself threw
   */
  public Answer answer(Question question, Consumer<AnswerEvent> events) {
    return exchange(question, events).answer();
  }

  /** The same, with what later questions of the conversation need to know of this one. */
  public Exchange exchange(Question question, Consumer<AnswerEvent> events) {
    return exchange(question, events, Keeper.NONE);
  }

  /**
   * The same, and keeps the answer before the reader is told that it is whole: also one that
   * refuses, and one that failed, but no small talk, and none that the reader did not wait for.
   */
  public Exchange exchange(Question question, Consumer<AnswerEvent> events, Keeper keeper) {
    Telling telling = new Telling(events);
    Sheet sheet = Sheet.of(question);
    Page page = new Page(telling);
    try {
      Exchange exchange = work(sheet, page);
      keep(sheet, page, exchange.answer(), keeper, telling);
      telling.accept(new AnswerEvent.Finished(exchange.answer()));
      return exchange;
    } catch (Telling.ReaderGoneException e) {
      throw e.reason();
    } catch (CancellationException e) {
      LOG.debug("Question {} was cancelled", sheet.id(), e);
      return failed(sheet, page, keeper, telling);
    } catch (RuntimeException e) {
      LOG.error("Question {} could not be worked on", sheet.id(), e);
      return failed(sheet, page, keeper, telling);
    }
  }

  private static void keep(Sheet sheet, Page page, Answer answer, Keeper keeper, Telling telling) {
    boolean worthIt = answer.status() != AnswerStatus.SMALL_TALK;
    if (worthIt && keeper.keep(sheet.trace().record(answer, page))) {
      telling.accept(new AnswerEvent.Kept(answer.id()));
    }
  }

  private static Exchange failed(Sheet sheet, Page page, Keeper keeper, Telling telling) {
    String message = Replies.shipped().say("failed");
    Answer answer = sheet.failed(message);
    keeper.keep(sheet.trace().record(answer, page));
    telling.last(new AnswerEvent.Failed(message));
    return new Exchange(answer, Optional.empty());
  }

  /**
   * Too much is asked at once: ends in {@link AnswerEvent.Failed} and asks for patience. Nothing is
   * kept of it, which would only add to the load.
   */
  public Answer decline(Question question, Consumer<AnswerEvent> events) {
    String message = Replies.shipped().say("busy");
    events.accept(new AnswerEvent.Failed(message));
    return Sheet.of(question).failed(message);
  }

  private Exchange work(Sheet sheet, Page page) {
    String clean = Bidi.clean(sheet.question().text());
    return switch (SmallTalk.read(clean, settings.longestQuestion())) {
      case Talk(String reply) -> talk(sheet, page, reply);
      case Asked(String asked) -> fromReports(sheet, page, asked);
    };
  }

  private Exchange talk(Sheet sheet, Page page, String reply) {
    page.say(Replies.shipped().say(reply, Integer.toString(settings.longestQuestion())));
    return new Exchange(
        sheet.answer(page, AnswerStatus.SMALL_TALK, OURSELVES, page.sources()), Optional.empty());
  }

  private Exchange fromReports(Sheet sheet, Page page, String asked) {
    Question question = sheet.question();
    String understood = sheet.trace().understood(standalone.understand(asked, question.history()));
    LocalDate today = question.askedAt().toLocalDate();
    Retrieval retrieval =
        sheet
            .trace()
            .retrieve(
                () -> retriever.find(understood, PassageFilter.NONE, settings.passages(), today));
    // A model reads the question as it was asked; only quotations hang on the words searched.
    if (writer == extractive) {
      page.notice(Replies.shipped().searchedInstead(retrieval.corrections()));
    }
    page.found(retrieval.hits());
    Brief brief = Brief.of(understood, retrieval, today);
    Answer answer = written(sheet, page, brief, writer.write(brief, page));
    return new Exchange(answer, Optional.of(new Turn(question.text(), understood, answer.text())));
  }

  private Answer written(Sheet sheet, Page page, Brief brief, Written written) {
    return switch (written) {
      case Written.Sentences(String model, boolean whole) -> {
        sayAge(page, brief);
        yield sheet.answer(
            page,
            whole ? AnswerStatus.ANSWERED : AnswerStatus.PARTLY_ANSWERED,
            model,
            page.sources());
      }
      case Written.NotInReports(String model) -> refusal(sheet, page, brief, model);
      case Written.NothingSupported nothing ->
          written(sheet, page, brief, extractive.write(brief, page));
      case Written.NoModel none -> degraded(sheet, page, brief);
    };
  }

  private void sayAge(Page page, Brief brief) {
    Age.old(page.sources(), brief, settings.oldAfter())
        .ifPresent(day -> page.say(Replies.shipped().say("oldReports", ArabicDates.format(day))));
  }

  /** No model answered: the reports' own sentences, and the reader is told so. */
  private Answer degraded(Sheet sheet, Page page, Brief brief) {
    page.prefix(Replies.shipped().say("degraded"));
    return switch (extractive.write(brief, page)) {
      case Written.Sentences(String model, boolean whole) -> {
        sayAge(page, brief);
        yield sheet.answer(page, AnswerStatus.DEGRADED, model, page.sources());
      }
      case Written other -> {
        page.prefix("");
        yield written(sheet, page, brief, other);
      }
    };
  }

  private Answer refusal(Sheet sheet, Page page, Brief brief, String model) {
    Refusal refusal = Refusal.of(brief);
    page.announce(refusal.nearest());
    refusal.sentences().forEach(page::say);
    return sheet.answer(
        page, AnswerStatus.NOT_IN_REPORTS, model, page.sourcesOf(refusal.nearest()));
  }

  /** One question's beginning, from which its answer is made. */
  private record Sheet(String id, Question question, Trace trace, long beganNanos) {
    static Sheet of(Question question) {
      return new Sheet(
          UUID.randomUUID().toString(), question, new Trace(question), System.nanoTime());
    }

    Answer answer(Page page, AnswerStatus status, String model, List<Source> sources) {
      return new Answer(
          id, question.text(), status, page.text(), page.sentences(), sources, model, tookMs());
    }

    Answer failed(String message) {
      return new Answer(
          id,
          question.text(),
          AnswerStatus.FAILED,
          message,
          List.of(),
          List.of(),
          OURSELVES,
          tookMs());
    }

    private long tookMs() {
      return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - beganNanos);
    }
  }
}
