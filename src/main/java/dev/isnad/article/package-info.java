/**
 * Reports and where they are kept. {@link dev.isnad.article.ArticleStore} is the door; {@link
 * dev.isnad.article.FolderArticleStore}, the corpus folder, is its first form. Everything else in
 * the program is derived from what this room holds.
 *
 * <p>In the folder an article is a file of its own ({@code ArticleFile}) or a line of a bulk file
 * ({@code ArticleLine}); both become an {@code Article} in {@code ArticleReading}, where every flaw
 * is found and said with its line in two languages ({@code Flaws}). {@code Corpus} decides which
 * files belong, and that nothing outside the folder is read. A broken article is a {@code
 * CorpusProblem} that names the article it hides: broken is not gone, and whoever derives something
 * from the corpus keeps what it had.
 */
@NullMarked
package dev.isnad.article;

import org.jspecify.annotations.NullMarked;
