package dev.isnad.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** A {@code NewsArticle} (schema.org) that a page states about itself in JSON-LD. */
final class NewsJsonLd {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();
  private static final Pattern TYPE =
      Pattern.compile("(?:\\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting)");
  private static final int DEEPEST = 8;

  private final JsonNode news;
  private final Map<String, JsonNode> byId;

  private NewsJsonLd(JsonNode news, Map<String, JsonNode> byId) {
    this.news = news;
    this.byId = byId;
  }

  /** The page's article, a {@code NewsArticle} before any other kind. */
  static Optional<NewsJsonLd> of(Document page) {
    List<JsonNode> nodes = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      parsed(script.data()).ifPresent(root -> collect(root, 0, nodes));
    }
    Map<String, JsonNode> byId = new HashMap<>();
    nodes.stream()
        .filter(node -> node.size() > 1 && !text(node, "@id").isEmpty())
        .forEach(node -> byId.putIfAbsent(text(node, "@id"), node));
    return Stream.concat(
            nodes.stream().filter(node -> types(node).anyMatch(t -> t.endsWith("NewsArticle"))),
            nodes.stream().filter(node -> types(node).anyMatch(t -> TYPE.matcher(t).matches())))
        .findFirst()
        .map(node -> new NewsJsonLd(node, Map.copyOf(byId)));
  }

  /** A page may state nonsense; it is then read as if it stated nothing. */
  private static Optional<JsonNode> parsed(String json) {
    try {
      return Optional.of(JSON.readTree(json.strip().replaceAll("^<!--|-->$|;$", "")));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static void collect(JsonNode node, int depth, List<JsonNode> nodes) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isObject()) {
      nodes.add(node);
    }
    node.forEach(child -> collect(child, depth + 1, nodes));
  }

  private static Stream<String> types(JsonNode node) {
    JsonNode type = node.path("@type");
    return type.isArray()
        ? type.valueStream().map(t -> t.asString(""))
        : Stream.of(type.asString(""));
  }

  void fill(Sketch sketch) {
    first(text(news, "headline"), text(news, "name")).ifPresent(t -> sketch.title(unescaped(t)));
    names(news.path("publisher")).stream().findFirst().ifPresent(sketch::publisher);
    List<String> authors = names(news.path("author"));
    if (!authors.isEmpty()) {
      sketch.author(String.join("، ", authors));
    }
    first(text(news, "datePublished")).ifPresent(day -> PageDates.read(day, sketch));
    keywords().forEach(keyword -> sketch.keyword(unescaped(keyword)));
    first(
            text(news, "url"),
            text(news.path("mainEntityOfPage"), "@id"),
            text(news, "mainEntityOfPage"))
        .flatMap(PageLabels::webAddress)
        .ifPresent(sketch::url);
    basedOn().forEach(sketch::via);
  }

  Optional<String> body() {
    return first(text(news, "articleBody"));
  }

  /** Whose work this is based on: their names, or the publisher of that work. */
  private List<String> basedOn() {
    List<String> names = new ArrayList<>();
    for (JsonNode work : list(news.path("isBasedOn"))) {
      List<String> publishers = names(resolved(work).path("publisher"));
      names.addAll(publishers.isEmpty() ? names(work) : publishers);
    }
    return names.stream().filter(name -> PageLabels.webAddress(name).isEmpty()).toList();
  }

  private List<String> keywords() {
    return list(news.path("keywords")).stream()
        .map(node -> node.isObject() ? text(node, "name") : node.asString(""))
        .flatMap(keywords -> Stream.of(keywords.split("[,،;؛|]")))
        .toList();
  }

  private List<String> names(JsonNode value) {
    return list(value).stream()
        .map(this::resolved)
        .map(node -> node.isObject() ? text(node, "name") : node.asString(""))
        .map(NewsJsonLd::unescaped)
        .filter(name -> !name.isBlank())
        .distinct()
        .toList();
  }

  /** A node that only points to another by its id stands for that other. */
  private JsonNode resolved(JsonNode node) {
    boolean pointer = node.isObject() && text(node, "name").isEmpty();
    return pointer ? byId.getOrDefault(text(node, "@id"), node) : node;
  }

  private static List<JsonNode> list(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return List.of();
    }
    return value.isArray() ? value.valueStream().toList() : List.of(value);
  }

  private static String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isString() ? value.asString().strip() : "";
  }

  private static Optional<String> first(String... values) {
    return Stream.of(values).filter(value -> !value.isEmpty()).findFirst();
  }

  /** Some sites state {@code &quot;} where they mean a quotation mark. */
  private static String unescaped(String value) {
    return value.contains("&") ? Jsoup.parse(value).text() : value;
  }
}
