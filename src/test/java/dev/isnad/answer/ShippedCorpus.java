package dev.isnad.answer;

import dev.isnad.article.Article;
import dev.isnad.article.FolderArticleStore;
import dev.isnad.index.IndexChange;
import dev.isnad.index.PassageCutter;
import dev.isnad.index.PassageIndex;
import dev.isnad.index.PassageIndexes;
import dev.isnad.publish.CatchUp;
import dev.isnad.retrieval.Retriever;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reports of this repository in a real index, and the questions about them. */
public final class ShippedCorpus implements AutoCloseable {
  public static final ZonedDateTime NOON = ZonedDateTime.parse("2026-03-01T12:00:00+03:00");
  static final Path PROMPTS = Path.of("prompts");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final PassageIndex index;

  private ShippedCorpus(PassageIndex index) {
    this.index = index;
  }

  /** Indexes the reports into a folder. */
  public static ShippedCorpus in(Path folder) {
    PassageIndex index = PassageIndexes.openLucene(folder);
    new CatchUp(new FolderArticleStore(Path.of("corpus")), index).run();
    return new ShippedCorpus(index);
  }

  /** Answers in the reports' own sentences. */
  public Answerer answerer() {
    return new Answerer(retriever(), AnswerSettings.STANDARD);
  }

  Retriever retriever() {
    return new Retriever(index);
  }

  PassageIndex index() {
    return index;
  }

  void add(Article article) {
    index.write(
        List.of(
            new IndexChange.Replace(article.id(), article.revision(), PassageCutter.cut(article))));
  }

  /** The lines of a file of test questions. */
  public static Stream<JsonNode> lines(String resource) {
    try {
      return Files.readAllLines(Path.of("src/test/resources", resource)).stream()
          .map(JSON::readTree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Question question(String text) {
    return new Question(text, List.of(), NOON);
  }

  /** The events of one answer, in order. */
  static List<AnswerEvent> events(Answerer answerer, Question question) {
    List<AnswerEvent> events = new ArrayList<>();
    Consumer<AnswerEvent> door = events::add;
    answerer.answer(question, door);
    return events;
  }

  @Override
  public void close() {
    index.close();
  }
}
