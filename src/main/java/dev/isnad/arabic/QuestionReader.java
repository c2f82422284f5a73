package dev.isnad.arabic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads one question. */
final class QuestionReader {
  private static final Set<String> FILLERS = Lexicon.words("question-fillers.txt");
  private static final Set<String> RECENT = Lexicon.words("recent-words.txt");

  private final String question;
  private final LocalDate today;
  private final List<Word> words;
  private final AskingWords asking;

  QuestionReader(String question, LocalDate today) {
    this.question = question;
    this.today = today;
    this.words = Words.of(question);
    this.asking = new AskingWords(words);
  }

  QuestionReading read() {
    return new QuestionReading(
        type(),
        content(),
        Names.find(question),
        Dates.find(question, today),
        words.stream().anyMatch(word -> RECENT.contains(word.folded())));
  }

  private List<Word> content() {
    return IntStream.range(0, words.size())
        .filter(i -> asking.at(i).isEmpty() && !FILLERS.contains(words.get(i).folded()))
        .mapToObj(words::get)
        .toList();
  }

  private QuestionType type() {
    return IntStream.range(0, words.size())
        .mapToObj(asking::typeAt)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> asking.offersAlternative() ? QuestionType.YES_NO : QuestionType.OTHER);
  }
}
