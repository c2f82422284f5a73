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
    int end) {
  public Source {
    via = List.copyOf(via);
  }
}
