package dev.isnad.extraction;

import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.Names;
import dev.isnad.arabic.QuestionReading;
import dev.isnad.arabic.QuestionType;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.grounding.Candidate;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.NamedWords;
import dev.isnad.lexicon.Offices;
import dev.isnad.lexicon.Offices.Office;
import dev.isnad.lexicon.WordKeys;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a sentence must have beyond words in common with the question: all that the question names,
 * the office with its country, what somebody is asked to have done.
 */
final class Essentials {
  private static final Set<String> NAME_ASKED = Set.of("اسم", "اسماء", "اسمه", "اسمها");

  private final QuestionReading reading;
  private final Relevance relevance;
  private final List<Office> offices;

  Essentials(QuestionReading reading, Relevance relevance) {
    this.reading = reading;
    this.relevance = relevance;
    this.offices = reading.type() == QuestionType.WHO ? Offices.in(reading) : List.of();
  }

  boolean holdFor(Candidate candidate) {
    String around =
        relevance.around(candidate).stream()
            .map(Candidate::text)
            .collect(
                Collectors.joining(
                    " ", candidate.passage().title() + " " + candidate.heading() + " ", ""));
    Set<String> keys = Candidate.keys(Words.of(around));
    return reading.names().stream().allMatch(name -> isNamed(name, around, keys))
        && offices.stream().allMatch(office -> isHeld(office, candidate))
        && isDone(candidate)
        && isCalledSomething(candidate);
  }

  /** Where a name is asked for, what is to be named must have one: {@code منتدى «…»}. */
  private boolean isCalledSomething(Candidate candidate) {
    List<Word> asked = reading.contentWords();
    for (int i = 0; i + 1 < asked.size(); i++) {
      if (NAME_ASKED.contains(asked.get(i).folded())) {
        return isNamedIn(asked.get(i + 1), candidate);
      }
    }
    return true;
  }

  private boolean isNamedIn(Word thing, Candidate candidate) {
    List<Word> words = candidate.words();
    for (int i = 0; i < words.size(); i++) {
      if (WordKeys.meet(thing.folded(), words.get(i).folded())) {
        int end = words.get(Math.min(words.size() - 1, i + 2)).span().end();
        String after = candidate.text().substring(words.get(i).span().end(), end);
        if (!Names.find(after).isEmpty() || after.indexOf('«') >= 0 || after.indexOf('"') >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** The whole name in any spelling, or at least its last word, which is a person's family name. */
  private static boolean isNamed(NameMention name, String around, Set<String> keys) {
    List<Word> words = ContentWords.of(Words.of(name.text()));
    return words.isEmpty()
        || Names.occursIn(name.text(), around)
        || WordKeys.ofName(words.getLast().folded()).stream().anyMatch(keys::contains);
  }

  private boolean isHeld(Office office, Candidate candidate) {
    return relevance.around(candidate).stream()
        .anyMatch(sentence -> isHeldIn(office, sentence.text(), sentence.words()));
  }

  private static boolean isHeldIn(Office office, String text, List<Word> words) {
    int reach = Words.of(office.country().text()).size() + 1;
    for (int i = 0; i + 1 < words.size(); i++) {
      if (WordKeys.meet(office.word(), words.get(i).folded())) {
        int last = Math.min(words.size() - 1, i + reach);
        String after =
            text.substring(words.get(i + 1).span().start(), words.get(last).span().end());
        if (Names.occursIn(office.country().text(), after)) {
          return true;
        }
      }
    }
    return false;
  }

  /** After "who" stands what was done: a sentence about something else names somebody else. */
  private boolean isDone(Candidate candidate) {
    List<Word> words = ContentWords.of(reading.contentWords());
    if (reading.type() != QuestionType.WHO || words.isEmpty()) {
      return true;
    }
    Word first = words.getFirst();
    return NamedWords.isNamed(first, reading.names()) || relevance.isNear(first, candidate);
  }
}
