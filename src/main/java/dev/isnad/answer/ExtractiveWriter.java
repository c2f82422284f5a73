package dev.isnad.answer;

import dev.isnad.extraction.Brief;
import dev.isnad.extraction.Extraction;
import dev.isnad.extraction.Lead;
import dev.isnad.extraction.RuledExtraction;
import dev.isnad.extraction.WholeList;
import dev.isnad.grounding.Candidate;
import dev.isnad.index.Passage;
import dev.isnad.voices.AskedSpeaker;
import dev.isnad.voices.Earlier;
import java.util.List;
import java.util.Optional;

/**
 * Answers in the reports' own sentences, without a model: the one to three that answer best, quoted
 * word for word; a list that is asked for whole. Says that the reports do not answer where none is
 * good enough.
 */
final class ExtractiveWriter implements Writer {
  static final String NAME = "extractive";

  /**
   * The models were fitted on indexes of some hundreds of passages and more; from two dozen on they
   * answer better than the rules all the same.
   */
  private static final long FEW_PASSAGES = 24;

  /** With the words that introduce quotations, an answer is to have no more than 80. */
  private static final int MOST_WORDS = 68;

  private final AnswerSettings settings;

  ExtractiveWriter(AnswerSettings settings) {
    this.settings = settings;
  }

  /**
   * The figures of the choice are of all that was found; where it would quote only reports that do
   * not speak of what the question names, it is made again among those that do.
   */
  @Override
  public Written write(Brief brief, Page page) {
    Brief named = brief.ofReportsNaming();
    List<Passage> speakOfIt = named.passages();
    List<Candidate> likeliest = best(brief);
    List<Candidate> kept =
        likeliest.stream().filter(one -> speakOfIt.contains(one.passage())).toList();
    Brief from = kept.isEmpty() ? named : brief;
    boolean again = kept.isEmpty() && !likeliest.isEmpty();
    List<Candidate> chosen = asAsked(from, named, again ? best(named) : kept);
    if (chosen.isEmpty()) {
      return new Written.NotInReports(NAME);
    }
    List<Candidate> now = new Earlier(named).without(chosen);
    new Quoting(named, page).write(new WholeList(from).orElse(now));
    return new Written.Sentences(NAME, true);
  }

  /**
   * Asked what somebody said, nothing but their words, of the reports that speak of them; asked for
   * news, at least a beginning.
   */
  private static List<Candidate> asAsked(Brief brief, Brief named, List<Candidate> chosen) {
    Optional<AskedSpeaker> speaker = AskedSpeaker.in(named);
    if (speaker.isPresent()) {
      return speaker.get().theirs(chosen, MOST_WORDS);
    }
    return chosen.isEmpty() ? new Lead(brief).sentences(MOST_WORDS) : chosen;
  }

  private List<Candidate> best(Brief brief) {
    if (brief.retrieval().scope().passages() < FEW_PASSAGES) {
      return new RuledExtraction(brief, settings.confidence()).best();
    }
    Extraction extraction = new Extraction(brief);
    return extraction.confidence() < settings.confidence()
        ? List.of()
        : extraction.best(MOST_WORDS);
  }
}
