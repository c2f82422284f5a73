package dev.isnad.article;

import dev.isnad.arabic.Bidi;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report as the corpus holds it.
 *
 * @param id the slug of its file, unique in the corpus: lower-case letters, digits and hyphens
 * @param title its headline, never blank
 * @param publisher the outlet that published it, never blank
 * @param via the agencies it came through, the nearest to the speaker first
 * @param speaker who is quoted, if one person or body is
 * @param author who signed it
 * @param published the day of publication; empty where the source does not say
 * @param url where it was published
 * @param keywords the source's own keywords
 * @param adapted whether {@code text} is our own wording of somebody's report
 * @param status whether readers may see it
 * @param otherKeys front-matter keys this program does not know, kept as they were, in their order
 * @param text the body, lines ended by {@code \n}; paragraphs divided by blank lines, headings on
 *     lines that begin with {@code "## "}. All offsets in this program point into this string.
 */
public record Article(
    String id,
    String title,
    String publisher,
    List<String> via,
    Optional<String> speaker,
    Optional<String> author,
    Optional<LocalDate> published,
    Optional<URI> url,
    List<String> keywords,
    boolean adapted,
    Status status,
    Map<String, Object> otherKeys,
    String text) {
  public Article {
    via = List.copyOf(via);
    keywords = List.copyOf(keywords);
    otherKeys = Collections.unmodifiableMap(new LinkedHashMap<>(otherKeys));
    requirePresent("id", id);
    requirePresent("title", title);
    requirePresent("publisher", publisher);
    requirePresent("text", text);
  }

  /** Who said it, through whom, who published it and when. */
  public Attribution attribution() {
    return new Attribution(speaker, via, publisher, published);
  }

  /** The same report in another state. */
  public Article with(Status newStatus) {
    return new Article(
        id, title, publisher, via, speaker, author, published, url, keywords, adapted, newStatus,
        otherKeys, text);
  }

  /**
   * The report as readers and models get it: the same words without the characters that nobody
   * sees, by which a text can hide something or turn its order round. Offsets of passages count in
   * this text.
   */
  public Article visible() {
    return new Article(
        id,
        visible(title),
        visible(publisher),
        via.stream().map(Article::visible).toList(),
        speaker.map(Article::visible),
        author.map(Article::visible),
        published,
        url,
        keywords.stream().map(Article::visible).toList(),
        adapted,
        status,
        otherKeys,
        visible(text));
  }

  private static String visible(String value) {
    String clean = Bidi.clean(value);
    return clean.isBlank() ? value : clean;
  }

  /**
   * Names this state of the report: 16 hexadecimal digits of the SHA-256 of all it says. Two states
   * with the same revision are the same.
   */
  public String revision() {
    return Revisions.of(this);
  }

  private static void requirePresent(String key, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("An article needs a " + key);
    }
  }
}
