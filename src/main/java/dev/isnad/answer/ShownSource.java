package dev.isnad.answer;

import dev.isnad.arabic.Span;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A source of a kept answer, marked with what became of the report. All but the last two parts tell
 * of the time when the answer was written; those that {@link Source} has mean the same there.
 *
 * @param revision the state of the report that was cited
 * @param quote the words that were cited; empty where they are withheld
 * @param start offset of the quote in that state of the report, in UTF-16 units
 * @param end offset after it
 * @param state what became of the report
 * @param alsoIn the other reports that published the same words
 * @param standsAt where exactly these words stand in the report now; empty where they do not, or
 *     where they are withheld
 */
public record ShownSource(
    int n,
    String articleId,
    String title,
    String publisher,
    List<String> via,
    Optional<String> speaker,
    Optional<LocalDate> published,
    Optional<URI> url,
    String revision,
    Optional<String> quote,
    int start,
    int end,
    List<ShownCopy> alsoIn,
    EvidenceState state,
    Optional<Span> standsAt) {
  public ShownSource {
    via = List.copyOf(via);
    alsoIn = List.copyOf(alsoIn);
  }

  /**
   * Another report that published the same words.
   *
   * @param articleId the report
   * @param title its headline then
   * @param publisher the outlet
   * @param published day of publication, where known
   * @param readable whether it is still among the published reports
   */
  public record ShownCopy(
      String articleId,
      String title,
      String publisher,
      Optional<LocalDate> published,
      boolean readable) {
    static ShownCopy of(Source.Copy copy, boolean readable) {
      return new ShownCopy(
          copy.articleId(), copy.title(), copy.publisher(), copy.published(), readable);
    }
  }

  static ShownSource of(
      Source source,
      String revision,
      List<ShownCopy> alsoIn,
      EvidenceState state,
      Optional<Span> standsAt) {
    return new ShownSource(
        source.n(),
        source.articleId(),
        source.title(),
        source.publisher(),
        source.via(),
        source.speaker(),
        source.published(),
        source.url().filter(url -> state.isShown()),
        revision,
        Optional.of(source.quote()).filter(quote -> state.isShown()),
        source.start(),
        source.end(),
        alsoIn,
        state,
        standsAt);
  }
}
