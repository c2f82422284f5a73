/** Measuring retrieval, answers and speed against named baselines. */
@NullMarked
package dev.isnad.eval;

import org.jspecify.annotations.NullMarked;
