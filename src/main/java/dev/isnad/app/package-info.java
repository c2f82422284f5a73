/**
 * Starts the program. {@link dev.isnad.app.Main} hands the arguments to the command line, whose
 * commands find the program behind {@code IsnadNewsroom}. {@link dev.isnad.app.Isnad} wires the
 * question's road and the moderator's road in plain Java, readable from top to bottom; one-shot
 * commands use it as it is. {@code Server} puts the same objects into Spring, which brings HTTP,
 * health, metrics and an orderly end: {@code ServeConfiguration} names every part that is taken
 * from there. {@code Agreement} keeps the index in agreement with the reports while the server
 * runs. What can be set is in {@code settings}.
 */
@NullMarked
package dev.isnad.app;

import org.jspecify.annotations.NullMarked;
