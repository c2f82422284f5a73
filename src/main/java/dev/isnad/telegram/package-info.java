/**
 * The Telegram door, on TelegramBots.
 *
 * <p>{@link TelegramDoor} keeps the bot running: it finds out who the bot is, sets its menu of
 * commands and polls ({@code Polling}), for ever, whatever fails. Updates become {@code Incoming}
 * messages ({@code UpdateReader}: what is meant for us, and what was asked), wait in their chat's
 * lane ({@code Lanes}: in order within a chat, side by side between chats), are answered through
 * {@link Questions}, and go out as plain text with entities ({@code AnswerText}, {@code RichText}),
 * never as markup, in messages of at most 4096 UTF-16 units ({@code Outbox}, which waits when
 * Telegram says so and tries again when the network fails).
 *
 * <p>An update that reaches us is acknowledged to Telegram before it is answered; what is being
 * answered when the process dies is lost. An orderly stop waits for it.
 */
@NullMarked
package dev.isnad.telegram;

import org.jspecify.annotations.NullMarked;
