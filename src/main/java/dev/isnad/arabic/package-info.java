/**
 * Arabic text: normalisation, analysis, sentences, question words, names, numbers and dates. Pure
 * functions without I/O; the same folding serves the index and the question. What is shown or cited
 * is never altered here.
 */
@NullMarked
package dev.isnad.arabic;

import org.jspecify.annotations.NullMarked;
