/**
 * Passages and the index that finds them. {@link dev.isnad.index.PassageIndex} is the door; its
 * forms stay behind it, and {@link dev.isnad.index.PassageIndexes} opens them.
 *
 * <p>{@code PassageCutter} cuts a report; {@code PassageFields} says how a passage stands in Lucene
 * and how it is analysed; {@code PassageSearch} makes a Lucene query of what is searched. {@code
 * LuceneIndex} is one directory of passages, {@code VersionedIndex} the one in use with, during a
 * rebuild, the one of the format before; {@code IndexFolder} holds the lock and the sub-folders.
 * Nothing here is the truth: whatever is lost or damaged is made again from the articles.
 */
@NullMarked
package dev.isnad.index;

import org.jspecify.annotations.NullMarked;
