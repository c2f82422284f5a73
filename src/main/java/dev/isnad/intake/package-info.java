/**
 * What a moderator brings (a crawled page, HTML, an address, a PDF) becomes draft articles, with
 * all that is doubtful listed instead of guessed.
 *
 * <p>{@link Intake} is the door. It finds out what the bytes are and hands them to the reader of
 * that form; every reader fills {@code Sketch}es, and a sketch becomes a {@link Draft}: hidden
 * characters taken out, what is missing named. A page of text goes the longest way: {@code
 * CrawledPage} tells its lines apart and cuts it into its reports, {@code Ungluing} pulls apart
 * what lost its line ends, with the page's own words as evidence. Addresses are fetched by {@code
 * Fetching}, which reaches public addresses only. {@link Imports} carries drafts into the store and
 * names those that are there already.
 */
@NullMarked
package dev.isnad.intake;

import org.jspecify.annotations.NullMarked;
