package dev.isnad.index;

import dev.isnad.article.Attribution;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A few sentences of a report: what is found, read by a writer, and cited.
 *
 * @param articleId the report it is cut from
 * @param revision the state of the report it was cut from
 * @param ordinal its place among the report's passages, from 0
 * @param start offset of its first character in the article's text, in UTF-16 units
 * @param end offset after its last character
 * @param text exactly {@code article.text().substring(start, end)}
 * @param title the report's headline
 * @param heading the sub-heading it stands under; empty string where there is none
 * @param attribution the report's chain
 * @param url where the report was published
 * @param keywords the report's keywords
 */
public record Passage(
    String articleId,
    String revision,
    int ordinal,
    int start,
    int end,
    String text,
    String title,
    String heading,
    Attribution attribution,
    Optional<URI> url,
    List<String> keywords) {
  public Passage {
    keywords = List.copyOf(keywords);
    if (start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException(
          "Passage " + articleId + "#" + ordinal + " does not span its text");
    }
  }
}
