package dev.isnad.intake;

/**
 * What a moderator wants done with drafts.
 *
 * @param publish whether readers shall see them at once
 * @param dryRun whether to tell only what would be done
 */
public record ImportOrder(boolean publish, boolean dryRun) {
  /** Save as drafts. */
  public static final ImportOrder DRAFTS = new ImportOrder(false, false);
}
