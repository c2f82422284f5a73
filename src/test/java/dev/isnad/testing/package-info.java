/**
 * Small servers on loopback that play what tests cannot bring along: language models and Telegram.
 * They speak the real wire formats over real sockets, do what a test has scripted, and keep what
 * was asked.
 */
@NullMarked
package dev.isnad.testing;

import org.jspecify.annotations.NullMarked;
