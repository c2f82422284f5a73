/** The HTTP door: the chat API, articles, and the page that readers see. */
@NullMarked
package dev.isnad.web;

import org.jspecify.annotations.NullMarked;
