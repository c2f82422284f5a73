package dev.isnad.cli;

import dev.isnad.article.Status;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code isnad search} was asked for.
 *
 * @param publishers and {@code keywords}: empty for any
 * @param from earliest day of publication
 * @param to latest day of publication
 * @param status published reports, as readers' questions search, or those only moderators see
 * @param limit how many passages at most
 * @param explain whether the reasons for the order are wanted
 * @param json whether for a program
 */
public record SearchRequest(
    String question,
    Set<String> publishers,
    Set<String> keywords,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Status status,
    int limit,
    boolean explain,
    boolean json) {
  public SearchRequest {
    publishers = Set.copyOf(publishers);
    keywords = Set.copyOf(keywords);
  }

  /**
   * The answer to it.
   *
   * @param shown as it is printed
   * @param empty whether nothing was found
   */
  public record Result(String shown, boolean empty) {}
}
