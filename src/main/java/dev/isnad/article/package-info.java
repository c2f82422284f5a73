/**
 * Reports and where they are kept. {@link dev.isnad.article.ArticleStore} is the door; the corpus
 * folder is its first form. Everything else in the program is derived from what this room holds.
 */
@NullMarked
package dev.isnad.article;

import org.jspecify.annotations.NullMarked;
