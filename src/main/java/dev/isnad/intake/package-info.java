/**
 * What a moderator brings (a scraped page, HTML, an address, a PDF) becomes draft articles, with
 * all that is doubtful listed instead of guessed.
 */
@NullMarked
package dev.isnad.intake;

import org.jspecify.annotations.NullMarked;
