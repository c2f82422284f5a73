package dev.isnad.intake;

import dev.isnad.article.JsonReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reports as JSON: one object a line, one object, or an array. The keys are the corpus's own and
 * the names that others give them. A line that cannot be read is listed at its neighbour; the rest
 * is read.
 */
final class JsonReports {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final Map<String, List<String>> KEYS =
      Map.of(
          "title", List.of("title", "headline", "العنوان"),
          "text", List.of("text", "body", "content", "articleBody", "article", "النص"),
          "published",
              List.of(
                  "published", "date", "datePublished", "pubDate", "published_at", "publishedAt"),
          "publisher", List.of("publisher", "source", "outlet", "site", "المصدر"),
          "author", List.of("author", "authors", "byline"),
          "url", List.of("url", "link", "canonical"),
          "keywords", List.of("keywords", "tags"),
          "via", List.of("via", "agency"));
  private static final Pattern COMMA = Pattern.compile("\\s*[,،;؛|]\\s*");

  private final List<Sketch> reports = new ArrayList<>();
  private final List<Doubt> broken = new ArrayList<>();

  private JsonReports() {}

  /**
   * @throws IntakeException where no report at all can be read
   */
  static List<Sketch> read(String json, String name) {
    JsonReports reading = new JsonReports();
    Optional<JsonNode> whole = whole(json);
    if (whole.isPresent()) {
      reading.readWhole(whole.get());
    } else {
      reading.readLines(json);
    }
    return reading.reports(name);
  }

  private List<Sketch> reports(String name) {
    if (reports.isEmpty()) {
      String why =
          broken.isEmpty() ? "" : broken.getFirst().where() + ": " + broken.getFirst().arabic();
      throw new IntakeException(
          name + " holds no report; give each a title and a text, as one JSON object a line",
          "لا تقرير في %s؛ اجعل كل تقرير كائن JSON في سطر، فيه title و text. %s"
              .formatted(name, why)
              .strip());
    }
    broken.forEach(reports.getFirst()::doubt);
    return List.copyOf(reports);
  }

  private static Optional<JsonNode> whole(String json) {
    try {
      return Optional.of(JSON.readTree(json));
    } catch (JacksonException e) {
      // Not one JSON value: then one a line, where a broken line is told by its number.
      return Optional.empty();
    }
  }

  private void readWhole(JsonNode node) {
    List<JsonNode> objects = node.isArray() ? node.valueStream().toList() : List.of(node);
    for (int i = 0; i < objects.size(); i++) {
      read(objects.get(i), "التقرير " + (i + 1));
    }
  }

  private void readLines(String json) {
    List<String> lines = json.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        readLine(lines.get(i), "السطر " + (i + 1));
      }
    }
  }

  private void readLine(String line, String where) {
    try {
      read(JSON.readTree(line), where);
    } catch (JacksonException e) {
      broken.add(
          new Doubt(where, "ليس كائن JSON سليمًا فلم يُقرأ (%s).".formatted(JsonReason.of(e))));
    }
  }

  private void read(JsonNode node, String where) {
    String text = node.isObject() ? text(node, "text") : "";
    if (text.isBlank()) {
      broken.add(new Doubt(where, "لا نص فيه (text) فلم يُقرأ."));
      return;
    }
    Sketch sketch = new Sketch().title(text(node, "title"));
    Paragraphs.of(text).forEach(sketch::block);
    fill(node, where, sketch);
    reports.add(sketch);
  }

  private static void fill(JsonNode node, String where, Sketch sketch) {
    sketch.publisher(text(node, "publisher"));
    values(node, "via").forEach(sketch::via);
    sketch.speaker(node.path("speaker").asString(""));
    sketch.author(String.join("، ", values(node, "author")));
    values(node, "keywords").forEach(sketch::keyword);
    sketch.adapted(node.path("adapted").asBoolean(false));
    String day = text(node, "published");
    if (!day.isBlank()) {
      PageDates.read(day, sketch);
    }
    String url = text(node, "url");
    if (!url.isBlank()) {
      PageLabels.webAddress(url)
          .ifPresentOrElse(
              sketch::url, () -> sketch.doubt(where, "ليس url رابطًا سليمًا فلم يُحفظ: " + url));
    }
  }

  private static String text(JsonNode node, String key) {
    return value(node, key)
        .map(value -> value.isObject() ? value.path("name") : value)
        .map(value -> value.asString(""))
        .orElse("");
  }

  private static List<String> values(JsonNode node, String key) {
    Optional<JsonNode> value = value(node, key);
    if (value.isEmpty()) {
      return List.of();
    }
    return value.get().isArray()
        ? value
            .get()
            .valueStream()
            .map(v -> v.isObject() ? v.path("name") : v)
            .map(v -> v.asString(""))
            .toList()
        : COMMA.splitAsStream(text(node, key)).toList();
  }

  private static Optional<JsonNode> value(JsonNode node, String key) {
    return KEYS.getOrDefault(key, List.of(key)).stream()
        .map(node::path)
        .filter(value -> !value.isMissingNode() && !value.isNull())
        .findFirst();
  }
}
