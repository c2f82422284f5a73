package dev.isnad.retrieval;

import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.index.Correction;
import dev.isnad.index.Explained;
import dev.isnad.index.Hit;
import dev.isnad.index.IndexException;
import dev.isnad.index.IndexScope;
import dev.isnad.index.Passage;
import dev.isnad.index.PassageFilter;
import dev.isnad.index.PassageIndex;
import dev.isnad.index.PassageQuery;
import dev.isnad.index.TimeWish;
import dev.isnad.index.WordUse;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
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
    Wording asked = Wording.of(question);
    if (asked.words().isEmpty()) {
      return new Retrieval(asked.arabic(), List.of(), List.of(), index.scope(), List.of());
    }
    Found found = found(asked, SearchPlan.of(asked.arabic(), filter, limit, today), limit);
    List<Correction> corrections = index.corrections(found.plan().query().text(), found.shown());
    if (corrections.isEmpty()) {
      return new Retrieval(
          asked.arabic(), found.shown(), List.of(), index.scope(), uses(asked.words()));
    }
    String searched = mended(asked.arabic(), corrections);
    return new Retrieval(
        searched, found.shown(), corrections, index.scope(), uses(Words.of(searched)));
  }

  /**
   * What one plan found.
   *
   * @param ranked as the ranking has it
   * @param shown copies of a story put together, and not more than are wanted
   */
  private record Found(SearchPlan plan, List<Hit> ranked, List<Hit> shown) {}

  /** Where copies leave less than half of the passages wanted, more are looked for, once. */
  private Found found(Wording asked, SearchPlan plan, int limit) {
    List<Hit> ranked = ranked(asked, plan.query());
    List<Hit> shown = shown(ranked, plan, limit);
    if (2 * shown.size() >= limit || ranked.size() < plan.query().limit()) {
      return new Found(plan, ranked, shown);
    }
    SearchPlan deeper = plan.deeper();
    List<Hit> more = ranked(asked, deeper.query());
    return new Found(deeper, more, shown(more, deeper, limit));
  }

  /** The beginnings of the newest reports, the newest first. */
  public List<Passage> newest(int limit) {
    TimeWish newest = new TimeWish(List.of(), true);
    return index.find(new PassageQuery("", PassageFilter.NONE, limit, List.of(), newest)).stream()
        .map(Hit::passage)
        .toList();
  }

  /** How much there is to find, and of what time. */
  public IndexScope scope() {
    return index.scope();
  }

  /**
   * What {@link #find} finds, in the same order, each with the reasons for its score.
   *
   * @throws IndexException where the index cannot be read
   */
  public List<Explained> explain(
      String question, PassageFilter filter, int limit, LocalDate today) {
    Wording asked = Wording.of(question);
    if (asked.words().isEmpty()) {
      return List.of();
    }
    Found found = found(asked, SearchPlan.of(asked.arabic(), filter, limit, today), limit);
    Reasons reasons = new Reasons(index.explain(found.plan().query()), found.ranked());
    return found.shown().stream().map(reasons::of).toList();
  }

  private List<WordUse> uses(List<Word> words) {
    return index.uses(words.stream().map(Word::folded).distinct().toList());
  }

  /** The newest reports are in no need of a model. */
  private List<Hit> ranked(Wording asked, PassageQuery query) {
    return query.text().isBlank() ? index.find(query) : ranking.rank(asked.forModel(), query);
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
}
