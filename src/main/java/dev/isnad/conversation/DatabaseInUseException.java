package dev.isnad.conversation;

/** Another process keeps the database's file, which only one may at a time. */
public final class DatabaseInUseException extends RecordsException {
  private static final long serialVersionUID = 1L;

  DatabaseInUseException(Throwable cause) {
    super(
        "The database is in use by an Isnad that is running; stop that one first, or set"
            + " isnad.database.url to a PostgreSQL, which several may use",
        cause);
  }
}
