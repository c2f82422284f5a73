package dev.isnad.answer;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A passage of a report that an answer cites.
 *
 * @param n the number that citations use, from 1
 * @param articleId the report
 * @param title its headline
 * @param publisher the outlet
 * @param via the agencies it came through
 * @param speaker who says what is quoted, if one person or body does; empty where the outlet itself
 *     speaks
 * @param published day of publication, where known
 * @param url where it was published
 * @param quote exactly the article's text from {@code start} to {@code end}
 * @param start offset of the quote in the article's text, in UTF-16 units
 * @param end offset after it
 * @param alsoIn other reports that publish the same words: with this one they are a single source
 */
public record Source(
    int n,
    String articleId,
    String title,
    String publisher,
    List<String> via,
    Optional<String> speaker,
    Optional<LocalDate> published,
    Optional<URI> url,
    String quote,
    int start,
    int end,
    List<Copy> alsoIn) {
  /**
   * Another report that publishes the same.
   *
   * @param articleId the report
   * @param title its headline
   * @param publisher the outlet
   * @param published day of publication, where known
   */
  public record Copy(
      String articleId, String title, String publisher, Optional<LocalDate> published) {}

  public Source {
    via = List.copyOf(via);
    alsoIn = List.copyOf(alsoIn);
  }

  /** A source that no other report repeats, as far as is known. */
  public Source(
      int n,
      String articleId,
      String title,
      String publisher,
      List<String> via,
      Optional<String> speaker,
      Optional<LocalDate> published,
      Optional<URI> url,
      String quote,
      int start,
      int end) {
    this(
        n, articleId, title, publisher, via, speaker, published, url, quote, start, end, List.of());
  }
}
