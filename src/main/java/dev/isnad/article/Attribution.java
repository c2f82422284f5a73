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

  /** The agencies as {@link #told} to readers. */
  public List<String> viaTold() {
    return told(via);
  }

  /**
   * The agencies as readers are told them, in the same order: one whose name stands word for word
   * in another's is the same house and is not named again, as {@code سبوتنيك} beside {@code إذاعة
   * سبوتنيك}.
   */
  public static List<String> told(List<String> via) {
    List<String> names = via.stream().distinct().toList();
    return names.stream()
        .filter(
            name ->
                names.stream()
                    .filter(other -> !other.equals(name))
                    .noneMatch(other -> padded(other).contains(padded(name))))
        .toList();
  }

  private static String padded(String name) {
    return " " + name.strip() + " ";
  }
}
