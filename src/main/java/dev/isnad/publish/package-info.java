/**
 * The moderator's road: store, cut, index, in that order; and the road back to agreement after a
 * crash or an edit on disk. Where there is an embedding model, {@code VectorFill} follows in the
 * background and gives what was indexed its vectors; nobody waits for it.
 */
@NullMarked
package dev.isnad.publish;

import org.jspecify.annotations.NullMarked;
