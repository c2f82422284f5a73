package dev.isnad.answer;

import dev.isnad.arabic.QuestionType;
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
    quote(chosen, brief, page);
    return new Written.Sentences(NAME, true);
  }

  private List<Candidate> best(Brief brief) {
    return brief.retrieval().scope().passages() < FEW_PASSAGES
        ? new RuledExtraction(brief, settings).best()
        : new Extraction(brief, settings).best();
  }

  /** What one speaker says in one report is introduced once. */
  private static void quote(List<Candidate> chosen, Brief brief, Page page) {
    Optional<Introduced> before = Optional.empty();
    Reports reports = new Reports(brief.passages());
    for (Candidate sentence : chosen) {
      Passage passage = sentence.passage();
      Voice voice = reports.voice(sentence);
      int number = page.numberOf(passage);
      page.quote(number, sentence.inArticle());
      Introduced now = new Introduced(passage.articleId(), voice.speaker());
      String text = text(brief, sentence, voice, before);
      page.release(new AnswerSentence(text, List.of(number)));
      before = Optional.of(now);
    }
  }

  private static String text(
      Brief brief, Candidate sentence, Voice voice, Optional<Introduced> before) {
    Passage passage = sentence.passage();
    Quotation quotation = quotation(brief, passage);
    if (before.filter(one -> one.articleId().equals(passage.articleId())).isEmpty()) {
      return quotation.introduced(voice, sentence.text());
    }
    return before.orElseThrow().speaker().equals(voice.speaker())
        ? Quotation.quoted(sentence.text())
        : quotation.continued(voice, sentence.text());
  }

  private record Introduced(String articleId, Optional<String> speaker) {}

  private static Quotation quotation(Brief brief, Passage passage) {
    return new Quotation(passage.attribution(), brief.reading().type() == QuestionType.WHEN);
  }
}
