/**
 * What Arabic words mean, as far as lists and rules can tell, and which of them meet. {@link
 * dev.isnad.lexicon.WordKeys} are the keys of a word's forms and family, for reading questions;
 * {@link dev.isnad.lexicon.TokenKeys} add synonyms ({@link dev.isnad.lexicon.Thesaurus}) and roots
 * ({@link dev.isnad.lexicon.Roots}), for holding a sentence against a report. {@link
 * dev.isnad.lexicon.StockPhrases} puts fixed phrases plainly; {@link
 * dev.isnad.lexicon.ContentWords}, {@code SoftWords}, {@code NamedWords}, {@code Offices} and
 * {@code LexicalWaw} say what kind of word one is.
 *
 * <p>The lists are text files beside this package, which {@link dev.isnad.lexicon.WordList} reads;
 * those of speaking, of motion and of the unreal are read by the rooms above. Words come in folded,
 * as package {@code arabic} folds them. Pure functions, which know no report and no question.
 */
@NullMarked
package dev.isnad.lexicon;

import org.jspecify.annotations.NullMarked;
