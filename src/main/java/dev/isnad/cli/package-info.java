/**
 * The command line door: one class a command. A command reads its arguments, asks the {@link
 * dev.isnad.cli.Newsroom} and prints the result, which alone goes to standard output; all else goes
 * to standard error. {@link dev.isnad.cli.ExitCode} lists how a command can end.
 */
@NullMarked
package dev.isnad.cli;

import org.jspecify.annotations.NullMarked;
