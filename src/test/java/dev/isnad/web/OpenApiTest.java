package dev.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.isnad.answer.AnswerJson;
import dev.isnad.article.Article;
import dev.isnad.article.FolderArticleStore;
import dev.isnad.article.Status;
import dev.isnad.article.TestArticles;
import dev.isnad.web.EventReader.Event;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description of the API says what the API does. */
class OpenApiTest {
  @TempDir private static Path corpus;
  private static WebDoor door;
  private static JsonNode description;

  @BeforeAll
  static void open() throws Exception {
    FolderArticleStore store = new FolderArticleStore(corpus);
    store.save(TestArticles.bridge());
    store.save(TestArticles.museum().with(Status.WITHDRAWN));
    door = WebDoor.open(Scripted.answering(), store);
    description = new YAMLMapper().readTree(door.get("/openapi.yaml").body());
  }

  @AfterAll
  static void close() {
    door.close();
  }

  @Test
  void itIsServedAsYaml() throws Exception {
    HttpResponse<String> response = door.get("/openapi.yaml");

    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/yaml");
    assertThat(description.path("openapi").stringValue()).startsWith("3.1");
  }

  @Test
  void everyMappingIsDescribedAndNothingElse() {
    assertThat(described()).isEqualTo(mapped());
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    for (JsonNode reference : description.findValues("$ref")) {
      String pointer = reference.stringValue().substring(1);
      assertThat(description.at(pointer).isMissingNode()).as(pointer).isFalse();
    }
  }

  @Test
  void answersAndEventsAreAsDescribed() throws Exception {
    assertValid("Answer", door.ask("{\"question\":\"ما طول الجسر؟\"}").body());

    JsonNode names =
        description.at("/paths/~1api~1chat/post/responses/200/content/text~1event-stream/x-events");
    try (EventReader reader = door.stream("{\"question\":\"ما طول الجسر؟\"}")) {
      for (Event event : reader.all()) {
        String schema = names.path(event.name()).path("$ref").stringValue();
        assertValid(schema.substring(schema.lastIndexOf('/') + 1), event.data().toString());
      }
    }
  }

  @Test
  void failuresAreAsDescribed() throws Exception {
    try (WebDoor failing =
            WebDoor.open(Scripted.failing("لاحقًا."), new FolderArticleStore(corpus));
        EventReader reader = failing.stream("{\"question\":\"متى؟\"}")) {
      assertValid("FailedEvent", reader.all().getLast().data().toString());
    }
  }

  @Test
  void articlesAndProblemsAreAsDescribed() throws Exception {
    assertValid("Article", door.get("/api/articles/dirwan-bridge").body());
    assertValid("Problem", door.get("/api/articles/qasr-museum").body());
    assertValid("Problem", door.ask("{").body());
  }

  @Test
  void keptAnswersAreAsDescribedWhateverBecameOfTheirReports(@TempDir Path folder)
      throws Exception {
    try (Newsroom newsroom = Newsroom.open(TestCorpus.in(folder), folder.resolve("index"))) {
      JsonNode answer = ask(newsroom, TestCorpus.QUESTION);
      JsonNode refusal = ask(newsroom, "كم سعر برميل النفط في بورصة طوكيو؟");
      assertValid("KeptAnswer", kept(newsroom, answer));
      assertValid("KeptAnswer", kept(newsroom, refusal));

      Article bridge = newsroom.store().find("dirwan-bridge").orElseThrow();
      newsroom.store().save(TestCorpus.withText(bridge, "نص آخر كله."));
      assertValid("KeptAnswer", kept(newsroom, answer));
      newsroom.store().save(bridge.with(Status.WITHDRAWN));
      assertValid("KeptAnswer", kept(newsroom, answer));
    }
  }

  @Test
  void theEventOfAKeptAnswerIsAsDescribed(@TempDir Path folder) throws Exception {
    try (Newsroom newsroom = Newsroom.open(TestCorpus.in(folder), folder.resolve("index"));
        EventReader reader =
            newsroom.door().stream("{\"question\":\"" + TestCorpus.QUESTION + "\"}")) {
      List<Event> kept = reader.all().stream().filter(e -> e.name().equals("kept")).toList();
      assertThat(kept).hasSize(1);
      assertValid("KeptEvent", kept.getFirst().data().toString());
    }
  }

  private static JsonNode ask(Newsroom newsroom, String question) throws Exception {
    return AnswerJson.mapper()
        .readTree(newsroom.door().ask("{\"question\":\"" + question + "\"}").body());
  }

  private static String kept(Newsroom newsroom, JsonNode answer) throws Exception {
    return newsroom.door().get("/api/answers/" + answer.path("id").stringValue()).body();
  }

  @Test
  void theSchemasCanSayNo() {
    assertThat(schema("Answer").validate(AnswerJson.mapper().readTree("{\"id\":\"a\"}")))
        .isNotEmpty();
  }

  private static void assertValid(String name, String json) {
    assertThat(schema(name).validate(AnswerJson.mapper().readTree(json))).as(json).isEmpty();
  }

  /** The named schema, with the others beside it for its references. */
  private static Schema schema(String name) {
    ObjectNode root = AnswerJson.mapper().createObjectNode();
    root.put("$ref", "#/components/schemas/" + name);
    root.set("components", description.path("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(root);
  }

  private static Set<String> described() {
    Set<String> operations = new TreeSet<>();
    description
        .path("paths")
        .propertyStream()
        .forEach(
            path ->
                path.getValue()
                    .propertyNames()
                    .forEach(
                        method ->
                            operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    return operations;
  }

  private static Set<String> mapped() {
    return door
        .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue().getBeanType() != ContainerErrors.class)
        .map(Map.Entry::getKey)
        .flatMap(OpenApiTest::operations)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> operations(RequestMappingInfo info) {
    return info.getPatternValues().stream()
        .flatMap(
            path ->
                info.getMethodsCondition().getMethods().stream()
                    .map(method -> method.name() + " " + path));
  }
}
