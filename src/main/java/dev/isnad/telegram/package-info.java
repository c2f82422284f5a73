/** The Telegram door. */
@NullMarked
package dev.isnad.telegram;

import org.jspecify.annotations.NullMarked;
