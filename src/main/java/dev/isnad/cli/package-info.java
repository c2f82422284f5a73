/** The command line door: one class a command. */
@NullMarked
package dev.isnad.cli;

import org.jspecify.annotations.NullMarked;
