/**
 * The HTTP door: the chat API, the reports, and the page that readers see.
 *
 * <p>A question comes in at {@code POST /api/chat} and is answered as server-sent events, sentence
 * by sentence, or as one JSON document, whichever the caller's {@code Accept} asks for. A report is
 * read at {@code /api/articles/{id}}, and by people at {@code /articles/{id}}; an answer that was
 * given, with its evidence, at {@code /api/answers/{id}} and {@code /answers/{id}}. What goes wrong
 * becomes a problem (RFC 9457) in one place, in Arabic and English. {@code openapi.yaml} describes
 * it all, and a test keeps that description true. The page itself is static: plain HTML, CSS and ES
 * modules that use the same API as everybody else.
 */
@NullMarked
package dev.isnad.web;

import org.jspecify.annotations.NullMarked;
