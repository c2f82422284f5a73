package dev.isnad.voices;

import dev.isnad.arabic.Names;
import dev.isnad.arabic.Numbers;
import dev.isnad.arabic.QuestionType;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.extraction.Brief;
import dev.isnad.grounding.Candidate;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.WordKeys;
import java.util.List;
import java.util.Set;

/** Whether what two sentences state, a number, a date or a truth, is of the same thing. */
final class SameMatter {
  /** Of the words of the shorter sentence so many must stand in the other. */
  private static final double SAME = 0.5;

  /** And so many where one denies what the other affirms: the rest may be what is not so. */
  private static final double HARDLY_OTHER = 0.6;

  private static final int FEWEST_SHARED = 2;
  private static final int MANY_ASKED = 4;

  /** In days. */
  private static final int MONTH = 31;

  private final Brief brief;
  private final Reports reports;
  private final AskedNumber number;
  private final Times times;
  private final Earlier earlier;

  /**
   * @param number the one that is asked for
   */
  SameMatter(Brief brief, Reports reports, AskedNumber number) {
    this.brief = brief;
    this.reports = reports;
    this.number = number;
    this.times = new Times(brief);
    this.earlier = new Earlier(brief);
  }

  /**
   * Whether two sentences speak of the same: their words meet, and neither names what the other's
   * report does not.
   *
   * @param truth whether one denies what the other affirms
   */
  boolean isSame(Candidate one, Candidate other, boolean truth) {
    return (speakAlike(one, other, truth ? HARDLY_OTHER : SAME) || areAsked(one, other))
        && namedIn(one, other)
        && namedIn(other, one)
        && isOneTime(one, other)
        && (!truth || times.agree(one, other));
  }

  private boolean speakAlike(Candidate one, Candidate other, double share) {
    List<Word> words = subject(one);
    List<Word> others = subject(other);
    List<Word> shorter = words.size() <= others.size() ? words : others;
    Set<String> longer = Candidate.keys(words.size() <= others.size() ? others : words);
    long shared =
        shorter.stream()
            .filter(word -> WordKeys.ofName(word.folded()).stream().anyMatch(longer::contains))
            .count();
    return shared >= FEWEST_SHARED && shared >= share * shorter.size();
  }

  /** The words of meaning that are no numbers. */
  private List<Word> subject(Candidate sentence) {
    return Told.of(sentence, reports).words().stream()
        .filter(word -> Numbers.find(word.text()).isEmpty())
        .toList();
  }

  /**
   * Whether both tell the number that is asked for, and of the very thing, however they go on: one
   * word may stand in the report alone. Both reports are of one month.
   */
  private boolean areAsked(Candidate one, Candidate other) {
    List<Word> asked = ContentWords.of(brief.reading().contentWords());
    return asked.size() >= MANY_ASKED
        && isAsked(one, asked)
        && isAsked(other, asked)
        && Times.areNear(one, other, MONTH);
  }

  private boolean isAsked(Candidate sentence, List<Word> asked) {
    List<Word> report = Words.of(Told.of(sentence, reports).report());
    long missing = asked.stream().filter(word -> !OneOccasion.isIn(word, sentence.words())).count();
    return missing <= 1
        && number.isIn(sentence.text(), times.reference(sentence))
        && asked.stream().allMatch(word -> OneOccasion.isIn(word, report));
  }

  private boolean namedIn(Candidate sentence, Candidate other) {
    String report = Told.of(other, reports).report();
    return Told.of(sentence, reports).names().stream()
        .allMatch(name -> Names.occursIn(name.text(), report));
  }

  /**
   * A number of one year is no other number of the next, and what a report recalls of an earlier
   * event is no other account of the news. Where the time is asked for, it is what differs.
   */
  private boolean isOneTime(Candidate one, Candidate other) {
    return brief.reading().type() == QuestionType.WHEN
        || times.sameYears(one, other) && earlier.isOf(one) == earlier.isOf(other);
  }
}
