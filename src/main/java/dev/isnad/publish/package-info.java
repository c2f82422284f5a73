/**
 * The moderator's road: store, cut, index, in that order; and the road back to agreement after a
 * crash or an edit on disk.
 */
@NullMarked
package dev.isnad.publish;

import org.jspecify.annotations.NullMarked;
