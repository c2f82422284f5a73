package dev.isnad.retrieval;

import dev.isnad.arabic.ArabicFolding;
import dev.isnad.arabic.Bidi;
import dev.isnad.arabic.InputLanguage;
import dev.isnad.arabic.ToArabic;
import dev.isnad.index.Hit;
import dev.isnad.index.IndexException;
import dev.isnad.index.PassageFilter;
import dev.isnad.index.PassageIndex;
import dev.isnad.index.PassageQuery;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import java.util.List;

/**
 * From a question in any of the readers' languages to ranked passages. Any LangChain4j application
 * can use it as its {@link ContentRetriever}. Safe for use by several threads.
 */
public final class Retriever implements ContentRetriever {
  /** How many passages {@link #retrieve} hands to a LangChain4j application. */
  private static final int CONTENTS = 10;

  private final PassageIndex index;
  private final Ranking ranking;

  /** Ranks by words alone. */
  public Retriever(PassageIndex index) {
    this(index, (question, query) -> index.find(query));
  }

  /** Ranks the passages of the index in this way. */
  public Retriever(PassageIndex index, Ranking ranking) {
    this.index = index;
    this.ranking = ranking;
  }

  /**
   * The passages that fit the question best.
   *
   * @param question in Arabic (standard or dialect), English or Arabizi
   * @param limit how many passages at most, 1 to 1,000
   * @throws IndexException where the index cannot be read
   */
  public Retrieval find(String question, PassageFilter filter, int limit) {
    String searchText = searchText(question);
    List<Hit> hits =
        searchText.isBlank()
            ? List.of()
            : ranking.rank(
                asked(question, searchText),
                new PassageQuery(ArabicFolding.fold(searchText), filter, limit));
    return new Retrieval(searchText, hits, index.scope());
  }

  /**
   * {@inheritDoc}
   *
   * <p>An outage is an {@link IndexException}, never an empty list.
   */
  @Override
  public List<Content> retrieve(Query query) {
    return find(query.text(), PassageFilter.NONE, CONTENTS).hits().stream()
        .map(HitContent::of)
        .toList();
  }

  /** The words to search, in Arabic script, whatever the question was written in. */
  private static String searchText(String question) {
    String clean = Bidi.clean(question).strip();
    return switch (InputLanguage.of(clean)) {
      case ARABIC, NONE -> clean;
      case ENGLISH, OTHER_LATIN -> ToArabic.english(clean);
      case ARABIZI -> ToArabic.arabizi(clean);
    };
  }

  /** The question for a model: it reads English better than our Arabic for it, but not Arabizi. */
  private static String asked(String question, String searchText) {
    String clean = Bidi.clean(question).strip();
    return InputLanguage.of(clean) == InputLanguage.ARABIZI ? searchText : clean;
  }
}
