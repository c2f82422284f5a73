package dev.isnad.answer;

import dev.isnad.article.Attribution;
import dev.isnad.grounding.SentenceGate;
import dev.isnad.grounding.Verdict;
import dev.isnad.index.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whether passages, taken together, say what a sentence says: the sentence gate's check, for
 * measures that elsewhere ask a model of entailment.
 *
 * @param today what relative dates in undated reports count from
 * @param wordOverlap see {@link AnswerSettings#wordOverlap()}
 */
public record Entailment(LocalDate today, double wordOverlap) {
  /** What stands in a quotation for something that is not there, which no passage can support. */
  private static final Pattern OWN_NOTE = Pattern.compile("\\s*\\(دون تاريخ\\)|(?<=«)… | …(?=»)");

  /**
   * A sentence that introduces a quotation by its chain: what is said is the quotation, the chain
   * is the report's own particulars.
   */
  private static final Pattern QUOTATION =
      Pattern.compile("(?:[^«»]*(?::|إن|أن|بأن)\\s*)?«([^«»]+)»\\s*(?:\\(.*\\).*)?");

  /**
   * @param sentence without markers; of one that quotes, the quotation is judged and not the chain
   *     that introduces it
   * @param cited the passages, each with its whole text as the quote
   */
  public boolean holds(String sentence, List<Source> cited) {
    if (cited.isEmpty()) {
      return false;
    }
    List<Passage> passages = cited.stream().map(Entailment::passage).toList();
    List<Integer> all = IntStream.rangeClosed(1, cited.size()).boxed().toList();
    return new SentenceGate(passages, today, wordOverlap)
            .judge(said(OWN_NOTE.matcher(sentence).replaceAll("")), all)
        instanceof Verdict.Supported;
  }

  private static String said(String sentence) {
    Matcher quotation = QUOTATION.matcher(sentence.strip());
    return quotation.matches() ? quotation.group(1) : sentence;
  }

  private static Passage passage(Source source) {
    return new Passage(
        source.articleId(),
        "",
        0,
        source.start(),
        source.end(),
        source.quote(),
        source.title(),
        "",
        new Attribution(source.speaker(), source.via(), source.publisher(), source.published()),
        source.url(),
        List.of());
  }
}
