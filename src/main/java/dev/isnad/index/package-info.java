/**
 * Passages and the index that finds them. {@link dev.isnad.index.PassageIndex} is the door; its
 * forms stay behind it, and {@link dev.isnad.index.PassageIndexes} opens them.
 *
 * <p>{@code PassageCutter} cuts a report; {@code PassageFields} says how a passage stands in Lucene
 * and how it is analysed; {@code PassageSearch} makes a Lucene query of what is searched. {@code
 * LuceneIndex} is one directory of passages, {@code VersionedIndex} the one in use with, during a
 * rebuild, the one of the format before; {@code IndexFolder} holds the lock and the sub-folders.
 *
 * <p>Passages may have vectors of a model beside their words. They come later, through {@link
 * dev.isnad.index.PassageVectors}: {@code KeptVectors} keeps them under the hash of what they were
 * made of, in a directory of its own that outlives the index, {@code VectorFields} says how they
 * stand in Lucene, {@code VectorSearch} finds by them.
 *
 * <p>Nothing here is the truth: whatever is lost or damaged is made again from the articles.
 */
@NullMarked
package dev.isnad.index;

import org.jspecify.annotations.NullMarked;
