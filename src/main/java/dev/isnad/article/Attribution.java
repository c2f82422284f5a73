package dev.isnad.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The chain through which a report reached us, from the one who spoke to the one who published.
 *
 * @param speaker who is quoted in the report, if one person or body is
 * @param via the agencies it came through, the nearest to the speaker first; may be empty
 * @param publisher the outlet that published it, never blank
 * @param published the day of publication, where it is known
 */
public record Attribution(
    Optional<String> speaker, List<String> via, String publisher, Optional<LocalDate> published) {
  public Attribution {
    via = List.copyOf(via);
    if (publisher.isBlank()) {
      throw new IllegalArgumentException("An attribution needs a publisher");
    }
  }
}
