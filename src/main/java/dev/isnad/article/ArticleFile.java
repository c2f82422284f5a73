package dev.isnad.article;

import java.nio.charset.CharacterCodingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The text form of one article: YAML front matter between two {@code ---} lines, then the report.
 *
 * @param article the article, where the file is whole
 * @param flaws what is wrong with the file, where it is not
 */
record ArticleFile(Optional<Article> article, List<Flaw> flaws) {
  private static final String FENCE = "---";
  private static final int MAX_FRONT_MATTER = 64 * 1024;

  ArticleFile {
    flaws = List.copyOf(flaws);
  }

  static ArticleFile flawed(Flaw flaw) {
    return new ArticleFile(Optional.empty(), List.of(flaw));
  }

  /** Reads the bytes of {@code corpus/<year>/<id>.md}. */
  static ArticleFile parse(String id, byte[] bytes) {
    try {
      String content = Utf8.decode(bytes);
      if (content.isBlank()) {
        return flawed(Flaws.emptyFile());
      }
      return parse(id, content);
    } catch (FlawedFileException e) {
      return flawed(e.flaw());
    }
  }

  private static ArticleFile parse(String id, String content) throws FlawedFileException {
    int open = skipBlankLines(content);
    if (!isFence(content, open)) {
      throw new FlawedFileException(Flaws.noFrontMatter());
    }
    int openLine = linesBefore(content, open) + 1;
    int yaml = nextLine(content, open);
    int close = yaml;
    while (close < content.length() && !isFence(content, close)) {
      close = nextLine(content, close);
    }
    if (close >= content.length()) {
      throw new FlawedFileException(Flaws.openFrontMatter(openLine));
    }
    if (close - yaml > MAX_FRONT_MATTER) {
      throw new FlawedFileException(Flaws.largeFrontMatter(MAX_FRONT_MATTER));
    }
    FrontMatter keys = YamlFrontMatter.parse(content.substring(yaml, close), openLine + 1);
    int text = nextLine(content, close);
    ArticleReading reading = new ArticleReading(keys, Set.of());
    Optional<Article> article =
        reading.article(id, content.substring(text), linesBefore(content, close) + 1);
    return new ArticleFile(article, reading.flaws());
  }

  /**
   * The bytes of the article's file.
   *
   * @throws CharacterCodingException where some text holds half a surrogate pair
   */
  static byte[] format(Article article) throws CharacterCodingException {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("title", article.title());
    keys.put("publisher", article.publisher());
    keys.put("via", article.via());
    keys.put("speaker", article.speaker().orElse(""));
    keys.put("author", article.author().orElse(""));
    keys.put("published", article.published().map(Object::toString).orElse(""));
    keys.put("url", article.url().map(Object::toString).orElse(""));
    keys.put("keywords", article.keywords());
    keys.put("adapted", article.adapted());
    keys.put("status", article.status().name().toLowerCase(Locale.ROOT));
    article.otherKeys().forEach(keys::putIfAbsent);
    String yaml = YamlWriting.format(keys);
    return Utf8.encode(FENCE + "\n" + yaml + FENCE + "\n" + article.text() + "\n");
  }

  private static int skipBlankLines(String content) {
    int line = 0;
    int next = nextLine(content, line);
    while (next < content.length() && content.substring(line, next).isBlank()) {
      line = next;
      next = nextLine(content, line);
    }
    return line;
  }

  private static boolean isFence(String content, int line) {
    return content.startsWith(FENCE, line)
        && content.substring(line + FENCE.length(), endOfLine(content, line)).isBlank();
  }

  private static int endOfLine(String content, int line) {
    int end = content.indexOf('\n', line);
    return end < 0 ? content.length() : end;
  }

  private static int nextLine(String content, int line) {
    return Math.min(content.length(), endOfLine(content, line) + 1);
  }

  private static int linesBefore(String content, int position) {
    return (int) content.substring(0, position).chars().filter(c -> c == '\n').count();
  }
}
