/** From a question to ranked passages. */
@NullMarked
package dev.isnad.retrieval;

import org.jspecify.annotations.NullMarked;
