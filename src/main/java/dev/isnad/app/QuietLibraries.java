package dev.isnad.app;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lucene logs through {@code java.util.logging}, whose handler is outside our log's format. What it
 * says at every start (that the incubating vector module is missing) helps nobody here.
 */
final class QuietLibraries {
  // The logging framework forgets the level of a logger that nobody holds.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private QuietLibraries() {}

  static void hush() {
    LUCENE.setLevel(Level.SEVERE);
  }
}
