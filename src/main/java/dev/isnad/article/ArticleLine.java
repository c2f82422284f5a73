package dev.isnad.article;

import dev.isnad.article.FrontMatter.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of a bulk file: the keys of an article file, with {@code text} and perhaps {@code id}.
 *
 * @param id the article's id; where the line is broken, the one it seems to have
 * @param article the article, where the line is whole
 * @param flaws what is wrong with it, where it is not
 */
record ArticleLine(Optional<String> id, Optional<Article> article, List<Flaw> flaws) {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();
  private static final Set<String> OF_THE_LINE = Set.of("id", "text");
  private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"\\\\]+)\"");

  ArticleLine {
    flaws = List.copyOf(flaws);
  }

  /**
   * @param file the bulk file's path; with the line's content it makes the id of an article that
   *     names none
   */
  static ArticleLine parse(String file, int line, byte[] bytes) {
    try {
      String json = Utf8.decode(bytes);
      return parse(file, line, bytes, JSON.readTree(json));
    } catch (FlawedFileException e) {
      return broken(bytes, e.flaw().at(line));
    } catch (JacksonException e) {
      return broken(bytes, Flaws.badJson(line, JsonReason.of(e)));
    }
  }

  private static ArticleLine parse(String file, int line, byte[] bytes, JsonNode node) {
    if (!node.isObject()) {
      return broken(bytes, Flaws.badJson(line, "no object"));
    }
    FrontMatter keys = keys(line, node);
    Value given = keys.values().get("id");
    String id = given == null || given.isAbsent() ? DerivedIds.of(file, bytes) : given.written();
    if (!Slugs.isSlug(id)) {
      return new ArticleLine(
          Optional.of(id), Optional.empty(), List.of(Flaws.badSlug(line, "id: " + id)));
    }
    ArticleReading reading = new ArticleReading(keys, OF_THE_LINE);
    Optional<Article> article = reading.article(id, text(keys), line);
    return new ArticleLine(Optional.of(id), article, reading.flaws());
  }

  /**
   * The id must be found even in a broken line: its article is then known to be broken, not gone.
   */
  static ArticleLine broken(byte[] bytes, Flaw flaw) {
    Matcher id = ID.matcher(new String(bytes, StandardCharsets.UTF_8));
    Optional<String> found = id.find() ? Optional.of(id.group(1)) : Optional.empty();
    return new ArticleLine(found, Optional.empty(), List.of(flaw));
  }

  private static String text(FrontMatter keys) {
    Value text = keys.values().get("text");
    if (text == null || !(text.value() instanceof String)) {
      return "";
    }
    return text.written().replace("\r\n", "\n").replace('\r', '\n');
  }

  private static FrontMatter keys(int line, JsonNode object) {
    Map<String, Value> values = new LinkedHashMap<>();
    object
        .properties()
        .forEach(
            property ->
                values.put(
                    property.getKey(),
                    new Value(line, value(property.getValue()), written(property.getValue()))));
    return new FrontMatter(line, values);
  }

  private static String written(JsonNode node) {
    return node.isValueNode() && !node.isNull() ? node.asString() : "";
  }

  private static Object value(JsonNode node) {
    if (node.isArray()) {
      List<Object> list = new ArrayList<>();
      node.forEach(element -> list.add(value(element)));
      return list;
    }
    if (node.isObject()) {
      Map<String, Object> map = new LinkedHashMap<>();
      node.properties().forEach(p -> map.put(p.getKey(), value(p.getValue())));
      return map;
    }
    if (node.isBoolean()) {
      return node.booleanValue();
    }
    if (node.isNumber()) {
      return node.isIntegralNumber() ? node.bigIntegerValue() : node.decimalValue();
    }
    return written(node);
  }
}
