package dev.isnad.eval;

import dev.isnad.answer.Answer;
import dev.isnad.answer.AnswerEvent;
import dev.isnad.answer.AnswerSettings;
import dev.isnad.answer.Answerer;
import dev.isnad.answer.Entailment;
import dev.isnad.answer.Prompts;
import dev.isnad.answer.Question;
import dev.isnad.answer.Source;
import dev.isnad.article.Article;
import dev.isnad.eval.GroundingReport.Citations;
import dev.isnad.eval.GroundingReport.Miss;
import dev.isnad.eval.GroundingReport.Part;
import dev.isnad.eval.GroundingReport.SetReport;
import dev.isnad.eval.ScriptedOutput.Sentence;
import dev.isnad.index.IndexChange;
import dev.isnad.index.PassageCutter;
import dev.isnad.index.PassageIndex;
import dev.isnad.index.PassageIndexes;
import dev.isnad.model.ModelChain;
import dev.isnad.model.ModelSettings;
import dev.isnad.retrieval.Retriever;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Plays the grounding suite: each scripted output is sent over the wire as a model's answer to a
 * question that is really retrieved for, and what a reader is shown is compared with what the
 * reports support.
 */
public final class GroundingEvaluation {
  /** The day of the questions; relative dates in the suite count from the reports' own days. */
  private static final ZonedDateTime ASKED_AT =
      ZonedDateTime.of(2026, 1, 15, 12, 0, 0, 0, ZoneOffset.UTC);

  /** Answers are judged for what the model says; that reports are old says the program. */
  private static final Duration NEVER_OLD = Duration.ofDays(36_500);

  private final Path prompts;
  private final AnswerSettings settings;

  /**
   * @param prompts the folder of what models are told
   */
  public GroundingEvaluation(Path prompts, AnswerSettings settings) {
    this.prompts = prompts;
    this.settings = settings.withOldAfter(NEVER_OLD);
  }

  /** Plays the whole suite against a model server of our own on loopback. */
  public GroundingReport run() {
    return new GroundingReport(GroundingData.sets().stream().map(this::played).toList());
  }

  /** Plays the whole suite against a model server that replies as each set's script does. */
  GroundingReport run(Function<Script, ModelSettings> server) {
    return new GroundingReport(
        GroundingData.sets().stream().map(data -> played(data, server)).toList());
  }

  private SetReport played(GroundingData data) {
    try (ScriptedModel model = ScriptedModel.start()) {
      return played(data, model::saying);
    }
  }

  private SetReport played(GroundingData data, Function<Script, ModelSettings> server) {
    try (TemporaryFolder folder = TemporaryFolder.make()) {
      List<Article> articles = data.articles(corpus(folder.path()));
      Script script = new Script(articles);
      try (PassageIndex index = PassageIndexes.openLucene(folder.path().resolve("index"));
          ModelChain chain = ModelChain.open(server.apply(script), new SimpleMeterRegistry())) {
        index.write(articles.stream().map(GroundingEvaluation::change).toList());
        Answerer answerer =
            new Answerer(new Retriever(index), chain, Prompts.load(prompts), settings);
        Alce alce = new Alce(new Entailment(ASKED_AT.toLocalDate(), settings.wordOverlap()));
        return new SetReport(
            data.name(),
            play(data.adversarial(), script, answerer, alce),
            play(data.grounded(), script, answerer, alce),
            new Citations(alce.recall(), alce.precision()));
      }
    }
  }

  private static Part play(
      List<ScriptedOutput> outputs, Script script, Answerer answerer, Alce alce) {
    List<Miss> shownWrongly = new ArrayList<>();
    List<Miss> quoted = new ArrayList<>();
    List<Miss> lost = new ArrayList<>();
    for (ScriptedOutput output : outputs) {
      Inspection inspection = new Inspection(output, answer(output, script, answerer, alce));
      shownWrongly.addAll(inspection.unsupportedShown());
      quoted.addAll(inspection.quoted());
      lost.addAll(inspection.lost());
    }
    List<Sentence> sentences = outputs.stream().flatMap(o -> o.sentences().stream()).toList();
    int supported = (int) sentences.stream().filter(Sentence::supported).count();
    return new Part(outputs.size(), sentences.size(), supported, shownWrongly, quoted, lost);
  }

  private static Answer answer(ScriptedOutput output, Script script, Answerer answerer, Alce alce) {
    script.play(output);
    List<Source> sources = new ArrayList<>();
    Answer answer =
        answerer.answer(
            new Question(output.question(), List.of(), ASKED_AT),
            event -> {
              if (event instanceof AnswerEvent.SourcesFound found) {
                sources.addAll(found.sources());
              }
            });
    if (Inspection.isByModel(answer)) {
      alce.add(answer.sentences(), sources);
    }
    if (!script.wasAsked()) {
      throw new EvaluationException("The model was not asked in " + output.id());
    }
    return answer;
  }

  private static IndexChange change(Article article) {
    return new IndexChange.Replace(article.id(), article.revision(), PassageCutter.cut(article));
  }

  private static Path corpus(Path folder) {
    try {
      return Files.createDirectory(folder.resolve("corpus"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
