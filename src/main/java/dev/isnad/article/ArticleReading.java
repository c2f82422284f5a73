package dev.isnad.article;

import dev.isnad.article.FrontMatter.Value;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Front matter and text become an article; every flaw is found, not only the first. One instance
 * reads one article.
 */
final class ArticleReading {
  private static final Set<String> KNOWN =
      Set.of(
          "title",
          "publisher",
          "via",
          "speaker",
          "author",
          "published",
          "url",
          "keywords",
          "adapted",
          "status");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern COMMA = Pattern.compile("\\s*[,،؛]\\s*");

  private final FrontMatter keys;
  private final Set<String> notOther;
  private final List<Flaw> flaws = new ArrayList<>();

  /**
   * @param notOther keys of this form of file, such as {@code text}, that are not the article's
   *     other keys
   */
  ArticleReading(FrontMatter keys, Set<String> notOther) {
    this.keys = keys;
    this.notOther = notOther;
  }

  /** What is wrong; complete once {@link #article} was called. */
  List<Flaw> flaws() {
    return List.copyOf(flaws);
  }

  /**
   * @param textLine the line where the text begins or should
   * @return the article, or nothing where there are {@link #flaws}
   */
  Optional<Article> article(String id, String text, int textLine) {
    String body = trimmed(text);
    if (body.isEmpty()) {
      flaws.add(Flaws.noText(textLine));
    }
    Optional<String> title = required("title");
    Optional<String> publisher = required("publisher");
    List<String> via = list("via");
    Optional<String> speaker = text("speaker");
    Optional<String> author = text("author");
    Optional<LocalDate> published = published();
    Optional<URI> url = url();
    List<String> keywords = list("keywords");
    boolean adapted = adapted();
    Status status = status();
    return flaws.isEmpty()
        ? Optional.of(
            new Article(
                id,
                title.orElseThrow(),
                publisher.orElseThrow(),
                via,
                speaker,
                author,
                published,
                url,
                keywords,
                adapted,
                status,
                others(),
                body))
        : Optional.empty();
  }

  /** Blank lines before the text and white space after it belong to the file, not to the report. */
  static String trimmed(String text) {
    int start = 0;
    for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
      start = text.charAt(i) == '\n' ? i + 1 : start;
    }
    String body = text.substring(start).stripTrailing();
    return body.isBlank() ? "" : body;
  }

  private Optional<String> required(String key) {
    Value value = keys.values().get(key);
    Optional<String> text = text(key);
    if (value == null || value.isAbsent()) {
      flaws.add(Flaws.missing(value == null ? keys.line() : value.line(), key));
    }
    return text;
  }

  private Optional<Value> given(String key) {
    return Optional.ofNullable(keys.values().get(key)).filter(value -> !value.isAbsent());
  }

  private Optional<String> text(String key) {
    return given(key)
        .flatMap(
            value -> {
              if (value.value() instanceof List || value.value() instanceof Map) {
                flaws.add(Flaws.notText(value.line(), key));
                return Optional.empty();
              }
              return Optional.of(value.written());
            });
  }

  private List<String> list(String key) {
    Optional<Value> given = given(key);
    if (given.isEmpty()) {
      return List.of();
    }
    Value value = given.get();
    if (value.value() instanceof List<?> list
        && list.stream().noneMatch(e -> e instanceof List || e instanceof Map)) {
      return list.stream().map(Objects::toString).filter(e -> !e.isBlank()).toList();
    }
    if (value.value() instanceof List || value.value() instanceof Map) {
      flaws.add(Flaws.notAList(value.line(), key));
      return List.of();
    }
    return COMMA.splitAsStream(value.written()).filter(e -> !e.isBlank()).toList();
  }

  private Optional<LocalDate> published() {
    return text("published")
        .flatMap(
            written -> {
              try {
                if (DAY.matcher(written).matches()) {
                  return Optional.of(LocalDate.parse(written));
                }
              } catch (DateTimeParseException e) {
                // 2024-13-40 has the shape of a day but is none; reported below like the rest.
              }
              flaws.add(Flaws.badDate(lineOf("published"), written));
              return Optional.empty();
            });
  }

  private Optional<URI> url() {
    return text("url")
        .flatMap(
            written -> {
              Optional<URI> address = webAddress(written);
              if (address.isEmpty()) {
                flaws.add(Flaws.badUrl(lineOf("url"), written));
              }
              return address;
            });
  }

  private static Optional<URI> webAddress(String written) {
    try {
      URI uri = new URI(written);
      String scheme = Objects.toString(uri.getScheme(), "").toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getRawAuthority() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private boolean adapted() {
    String written = text("adapted").orElse("false");
    if (!written.equals("true") && !written.equals("false")) {
      flaws.add(Flaws.badAdapted(lineOf("adapted"), written));
    }
    return written.equals("true");
  }

  /** A report without a status is published: its author put it into the corpus. */
  private Status status() {
    String written = text("status").orElse("published");
    return switch (written) {
      case "draft" -> Status.DRAFT;
      case "published" -> Status.PUBLISHED;
      case "withdrawn" -> Status.WITHDRAWN;
      default -> {
        flaws.add(Flaws.badStatus(lineOf("status"), written));
        yield Status.DRAFT;
      }
    };
  }

  private int lineOf(String key) {
    Value value = keys.values().get(key);
    return value == null ? keys.line() : value.line();
  }

  private Map<String, Object> others() {
    Map<String, Object> others = new LinkedHashMap<>();
    keys.values()
        .forEach(
            (key, value) -> {
              if (!KNOWN.contains(key) && !notOther.contains(key)) {
                others.put(key, value.value());
              }
            });
    return others;
  }
}
