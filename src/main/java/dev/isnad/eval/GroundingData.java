package dev.isnad.eval;

import dev.isnad.article.Article;
import dev.isnad.article.CorpusProblem;
import dev.isnad.article.FolderArticleStore;
import dev.isnad.eval.ScriptedOutput.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * One set of the grounding suite, which ships with the program: reports about invented places and
 * people, the two reports of the shipped corpus, and what scripted models say about them.
 *
 * <p>The check was written while looking at the set {@code tuned}. The sets {@code round1} to
 * {@code round6} were written by others, from the task's description alone and before the check had
 * run over them; docs/grounding-suite.md has the figures of those first runs. A set whose faults
 * have been mended is held out no longer. What {@code prompted} and the grounded part of {@code
 * round6} say was written by a model that was given {@code prompts/answer.md}.
 *
 * @param name of the set, and the beginning of its files' names
 * @param reportsOf the sets whose reports are spoken of
 * @param misleads whether it has an adversarial part
 */
record GroundingData(String name, List<String> reportsOf, boolean misleads) {
  private static final ObjectMapper JSON = JsonMapper.shared();
  private static final List<String> SHIPPED =
      List.of(
          "corpus/2024/russian-ambassador-armenia-south-caucasus.md",
          "corpus/undated/west-africa-washington-tel-aviv.md");

  private static final List<String> FREELY_WORDED =
      List.of("tuned", "round1", "round2", "round3", "round4", "round5");

  /** Every set, the oldest first. */
  static List<GroundingData> sets() {
    List<GroundingData> sets = new ArrayList<>();
    FREELY_WORDED.forEach(name -> sets.add(ofItsOwnReports(name)));
    sets.add(new GroundingData("prompted", FREELY_WORDED, false));
    sets.add(ofItsOwnReports("round6"));
    return List.copyOf(sets);
  }

  private static GroundingData ofItsOwnReports(String name) {
    return new GroundingData(name, List.of(name), true);
  }

  /** Outputs that lead readers astray unless they are checked. */
  List<ScriptedOutput> adversarial() {
    return misleads ? outputs(file(name, "adversarial")) : List.of();
  }

  /** Outputs that say what the reports say. */
  List<ScriptedOutput> grounded() {
    return outputs(file(name, "grounded"));
  }

  /**
   * The reports.
   *
   * @param corpus an empty folder to read them in
   */
  List<Article> articles(Path corpus) {
    try {
      for (String set : reportsOf) {
        Files.writeString(corpus.resolve(set + ".jsonl"), resource(file(set, "articles")));
      }
      for (String file : SHIPPED) {
        Path copy = corpus.resolve(Path.of(file).getFileName());
        Files.writeString(copy, resource(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("No corpus for the suite in " + corpus, e);
    }
    List<Article> articles = new ArrayList<>();
    List<CorpusProblem> problems = new FolderArticleStore(corpus).read(articles::add);
    if (!problems.isEmpty()) {
      throw new EvaluationException("The suite's reports cannot be read: " + problems);
    }
    return List.copyOf(articles);
  }

  private static String file(String set, String part) {
    return "grounding/" + set + "_" + part + ".jsonl";
  }

  private static List<ScriptedOutput> outputs(String resource) {
    return resource(resource).lines().map(JSON::readTree).map(GroundingData::output).toList();
  }

  private static ScriptedOutput output(JsonNode line) {
    List<Sentence> sentences = new ArrayList<>();
    line.path("sentences").forEach(sentence -> sentences.add(sentence(sentence)));
    return new ScriptedOutput(
        line.path("id").asString(),
        line.path("kind").asString(),
        line.path("question").asString(),
        sentences);
  }

  private static Sentence sentence(JsonNode node) {
    List<String> cites = new ArrayList<>();
    node.path("cites").forEach(id -> cites.add(id.asString()));
    return new Sentence(
        node.path("text").asString(),
        node.path("supported").asBoolean(),
        cites,
        node.path("mayBeHeld").asBoolean(false),
        node.path("times").asInt(1));
  }

  private static String resource(String name) {
    try (InputStream in = GroundingData.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new EvaluationException(name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
