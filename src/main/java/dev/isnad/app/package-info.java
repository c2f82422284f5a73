/**
 * Starts the program: settings, and the wiring of the question's path and the moderator's path,
 * readable from top to bottom.
 */
@NullMarked
package dev.isnad.app;

import org.jspecify.annotations.NullMarked;
