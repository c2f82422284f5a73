/**
 * Whose words a report's sentences carry, and what several reports say of one thing. {@link
 * dev.isnad.voices.Voices} reads a passage from its beginning to its end and gives each sentence
 * its {@link dev.isnad.voices.Voice}: {@code Utterance} finds a verb of speech with what stands
 * around it, {@code Quoted} what stands in quotation marks, {@code Speaker} the one who speaks.
 * {@link dev.isnad.voices.Reports} asks this of all passages of a question, and {@link
 * dev.isnad.voices.Quotation} words how a sentence is introduced: from the one who spoke to the one
 * who published and when. {@link dev.isnad.voices.AskedSpeaker} tells which sentences are the words
 * of the one whose words a question asks for.
 *
 * <p>{@link dev.isnad.voices.Accounts} compares the numbers and dates ({@code Stated}) that the
 * reports give for what a sentence speaks of, and what one denies ({@code Denial}): those that
 * agree are one {@link dev.isnad.voices.Account}. Of numbers only the one that is asked for is
 * compared ({@code AskedNumber}), of one thing ({@code SameMatter}); that of an earlier event
 * ({@link dev.isnad.voices.Earlier}) is none. Where a place or a person is asked for, {@code
 * NamedAccounts} compares what each sentence names there ({@code PlacesGiven}, {@code
 * PersonsGiven}), where {@code OneOccasion} finds that both tell of the same. Deterministic
 * throughout; where nothing shows whose words a sentence is, the outlet itself speaks.
 */
@NullMarked
package dev.isnad.voices;

import org.jspecify.annotations.NullMarked;
