/**
 * From a question to ranked passages. {@link dev.isnad.retrieval.Retriever} is the door: it brings
 * a question of any language into Arabic script, asks the index, and tells what was searched and
 * how much there was to search. It implements LangChain4j's {@code ContentRetriever}, so that any
 * application built on LangChain4j can use it. A failing index is an exception here and never an
 * empty list: "nothing fits" and "could not look" are different answers.
 *
 * <p>A {@link dev.isnad.retrieval.Ranking} orders passages: by words, as the index does; with an
 * embedding model also by vectors, both fused ({@code FusedRanking}); with a scoring model its head
 * once more ({@code ScoredRanking}). A failing model is no failing question: its ranking is done
 * without.
 */
@NullMarked
package dev.isnad.retrieval;

import org.jspecify.annotations.NullMarked;
