package dev.isnad.retrieval;

import dev.isnad.arabic.Bidi;
import dev.isnad.arabic.InputLanguage;
import dev.isnad.arabic.ToArabic;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.index.Correction;
import dev.isnad.index.Explained;
import dev.isnad.index.Hit;
import dev.isnad.index.IndexException;
import dev.isnad.index.PassageFilter;
import dev.isnad.index.PassageIndex;
import dev.isnad.index.PassageQuery;
import dev.isnad.index.WordUse;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From a question in any of the readers' languages to ranked passages. Any LangChain4j application
 * can use it as its {@link ContentRetriever}. Safe for use by several threads.
 */
public final class Retriever implements ContentRetriever {
  /** How many passages {@link #retrieve} hands to a LangChain4j application. */
  private static final int CONTENTS = 10;

  /** A question with so many Arabic words is Arabic, whatever names of other scripts it holds. */
  private static final int CLEARLY_ARABIC = 2;

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

  /** The passages that fit best a question asked today in UTC. */
  public Retrieval find(String question, PassageFilter filter, int limit) {
    return find(question, filter, limit, LocalDate.now(ZoneOffset.UTC));
  }

  /**
   * The passages that fit the question best.
   *
   * @param question in Arabic (standard or dialect), English or Arabizi
   * @param limit how many passages at most, 1 to 1,000
   * @param today what {@code أمس} in the question counts from
   * @throws IndexException where the index cannot be read
   */
  public Retrieval find(String question, PassageFilter filter, int limit, LocalDate today) {
    String asked = inArabic(question);
    if (Words.of(asked).isEmpty()) {
      return new Retrieval(asked, List.of(), List.of(), index.scope(), List.of());
    }
    SearchPlan plan = SearchPlan.of(asked, filter, limit, today);
    List<Hit> hits = shown(ranked(question, asked, plan.query()), plan, limit);
    List<Correction> corrections = index.corrections(plan.query().text(), hits);
    String searched = mended(asked, corrections);
    return new Retrieval(searched, hits, corrections, index.scope(), uses(searched));
  }

  /**
   * What {@link #find} finds, in the same order, each with the reasons for its score.
   *
   * @throws IndexException where the index cannot be read
   */
  public List<Explained> explain(
      String question, PassageFilter filter, int limit, LocalDate today) {
    String asked = inArabic(question);
    if (Words.of(asked).isEmpty()) {
      return List.of();
    }
    SearchPlan plan = SearchPlan.of(asked, filter, limit, today);
    List<Hit> ranked = ranked(question, asked, plan.query());
    Reasons reasons = new Reasons(index.explain(plan.query()), ranked);
    return shown(ranked, plan, limit).stream().map(reasons::of).toList();
  }

  private List<WordUse> uses(String text) {
    return index.uses(Words.of(text).stream().map(Word::folded).distinct().toList());
  }

  /** The newest reports are in no need of a model. */
  private List<Hit> ranked(String question, String asked, PassageQuery query) {
    return query.text().isBlank()
        ? index.find(query)
        : ranking.rank(forModel(question, asked), query);
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

  private static List<Hit> shown(List<Hit> found, SearchPlan plan, int limit) {
    List<Hit> stories = Duplicates.collapse(found);
    List<Hit> ordered = plan.broad() ? Variety.of(stories) : stories;
    return ordered.subList(0, Math.min(limit, ordered.size()));
  }

  private static String mended(String asked, List<Correction> corrections) {
    String mended = asked;
    for (Correction correction : corrections) {
      Pattern word =
          Pattern.compile(
              "(?<![\\p{L}\\p{M}])" + Pattern.quote(correction.word()) + "(?![\\p{L}\\p{M}])");
      mended = word.matcher(mended).replaceAll(Matcher.quoteReplacement(correction.instead()));
    }
    return mended;
  }

  private static long arabicWords(String text) {
    return Words.of(text).stream()
        .filter(word -> UnicodeScript.of(word.text().codePointAt(0)) == UnicodeScript.ARABIC)
        .count();
  }

  /** The question in Arabic script, whatever it was written in. */
  private static String inArabic(String question) {
    String clean = Bidi.clean(question).strip();
    if (arabicWords(clean) >= CLEARLY_ARABIC) {
      return clean;
    }
    return switch (InputLanguage.of(clean)) {
      case ARABIC, NONE -> clean;
      case ENGLISH, OTHER_LATIN -> ToArabic.english(clean);
      case ARABIZI -> ToArabic.arabizi(clean);
    };
  }

  /** The question for a model: it reads English better than our Arabic for it, but not Arabizi. */
  private static String forModel(String question, String searchText) {
    String clean = Bidi.clean(question).strip();
    return InputLanguage.of(clean) == InputLanguage.ARABIZI ? searchText : clean;
  }
}
