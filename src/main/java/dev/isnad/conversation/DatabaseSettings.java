package dev.isnad.conversation;

import java.util.Optional;

/**
 * Where answers and conversations are kept.
 *
 * @param url a JDBC address of H2 or PostgreSQL; empty for an H2 file in the data folder
 * @param user who signs in; empty where the address says it or nobody has to
 * @param password the user's
 */
public record DatabaseSettings(
    Optional<String> url, Optional<String> user, Optional<DatabasePassword> password) {
  private static final String H2 = "jdbc:h2:";
  private static final String POSTGRESQL = "jdbc:postgresql:";

  /** A file in the data folder. */
  public static final DatabaseSettings STANDARD =
      new DatabaseSettings(Optional.empty(), Optional.empty(), Optional.empty());

  public DatabaseSettings {
    // The address may carry a password: it is not repeated.
    if (url.filter(address -> !address.startsWith(H2) && !address.startsWith(POSTGRESQL))
        .isPresent()) {
      throw new IllegalArgumentException(
          "url must begin with " + H2 + " or " + POSTGRESQL + " (a JDBC address)");
    }
  }
}
