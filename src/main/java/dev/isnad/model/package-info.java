/**
 * Language models, reached through LangChain4j alone.
 *
 * <p>{@link ModelChain} is the door. It holds the configured models in order of preference and
 * gives a question to the first one that answers: each is guarded by time limits, retries and a
 * circuit breaker ({@code GuardedModel}), and what one of them leaves unfinished, the next does
 * from the beginning. One try is one virtual thread that blocks on the network ({@code ModelTry})
 * and hands its text over through a bounded queue; interrupting that thread ends the try, wherever
 * it is, because {@code BlockingHttpClient}, LangChain4j's way to the network, blocks as well.
 *
 * <p>An answer counts when the model says that it has finished it: silence, a broken connection, an
 * empty text, malformed events and an error in mid-stream are failures ({@code
 * ModelFailedException}), each with a reason for the log and the meters. Nothing here knows what is
 * asked, and nothing asked is logged.
 *
 * <p>{@link Embeddings} makes vectors and {@link Scoring} reranks; both answer in one piece, under
 * {@code GuardedCall}, and are optional: those who use them do without when they fail.
 */
@NullMarked
package dev.isnad.model;

import org.jspecify.annotations.NullMarked;
