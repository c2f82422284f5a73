/**
 * Passages and the index that finds them. {@link dev.isnad.index.PassageIndex} is the door; its
 * forms stay behind it.
 */
@NullMarked
package dev.isnad.index;

import org.jspecify.annotations.NullMarked;
