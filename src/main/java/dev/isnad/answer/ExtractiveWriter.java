package dev.isnad.answer;

import dev.isnad.article.Attribution;
import dev.isnad.index.Passage;
import java.util.List;
import java.util.Optional;

/**
 * Answers in the reports' own sentences, without a model: the one to three that answer best, quoted
 * word for word. Says that the reports do not answer where none is good enough.
 */
final class ExtractiveWriter implements Writer {
  static final String NAME = "extractive";

  /** The models were fitted on indexes of some hundreds of passages and more. */
  private static final long FEW_PASSAGES = 100;

  private final AnswerSettings settings;

  ExtractiveWriter(AnswerSettings settings) {
    this.settings = settings;
  }

  @Override
  public Written write(Brief brief, Page page) {
    List<Candidate> chosen = best(brief);
    if (chosen.isEmpty()) {
      return new Written.NotInReports(NAME);
    }
    page.announce(chosen.stream().map(Candidate::passage).distinct().toList());
    quote(chosen, page);
    return new Written.Sentences(NAME, true);
  }

  private List<Candidate> best(Brief brief) {
    return brief.retrieval().scope().passages() < FEW_PASSAGES
        ? new RuledExtraction(brief, settings).best()
        : new Extraction(brief, settings).best();
  }

  /** Several sentences of one source are introduced once. */
  private static void quote(List<Candidate> chosen, Page page) {
    Optional<Attribution> introduced = Optional.empty();
    for (Candidate sentence : chosen) {
      Passage passage = sentence.passage();
      int number = page.numberOf(passage);
      page.quote(number, sentence.inArticle());
      boolean same = introduced.filter(passage.attribution()::equals).isPresent();
      String text =
          same
              ? Quotation.quoted(sentence.text())
              : Quotation.introduced(passage.attribution(), sentence.text());
      page.release(new AnswerSentence(text, List.of(number)));
      introduced = Optional.of(passage.attribution());
    }
  }
}
