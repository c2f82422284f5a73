package dev.isnad.voices;

import dev.isnad.arabic.DateMention;
import dev.isnad.arabic.Dates;
import dev.isnad.arabic.NumberMention;
import dev.isnad.arabic.PartialDate;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.WordKeys;
import dev.isnad.lexicon.WordList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What can be compared of what two reports state: a number of something, a date, or whether
 * something is so.
 *
 * @param of what is counted, or {@link #DAY}, or {@link #TRUTH}
 * @param least the least that may be meant; of a date its first day since the epoch
 * @param most the most that may be meant
 */
record Stated(String of, BigDecimal least, BigDecimal most) {
  static final String DAY = "يوم معلوم";

  static final String TRUTH = "صحة الخبر";
  static final Stated AFFIRMED = new Stated(TRUTH, BigDecimal.ZERO, BigDecimal.ZERO);
  static final Stated DENIED = new Stated(TRUTH, BigDecimal.ONE, BigDecimal.ONE);

  private static final BigDecimal NEARLY = new BigDecimal("0.1");
  private static final BigDecimal UNBOUNDED = new BigDecimal("1e30");
  private static final Set<String> ABOUT =
      WordList.folded("نحو حوالي قرابة زهاء تقريبا يقارب قرب بنحو بحوالي لنحو");
  private static final Set<String> MORE =
      WordList.folded("أكثر يفوق تجاوز تجاوزت يتجاوز تتجاوز يزيد تزيد لأكثر بأكثر يقل تقل فوق");
  private static final int BEFORE = 3;

  /** Whether both can be true of the same thing. */
  boolean agreesWith(Stated other) {
    return least.compareTo(other.most) <= 0 && other.least.compareTo(most) <= 0;
  }

  /**
   * The numbers of a sentence by what they count; where one thing is counted twice, neither is
   * among them. Numbers in dates are none.
   */
  static Map<String, Stated> numbers(String sentence, LocalDate reference) {
    List<Word> words = Words.of(sentence);
    Map<String, Stated> found = new TreeMap<>();
    Map<String, Integer> times = new TreeMap<>();
    for (NumberMention number : AskedNumber.numbers(sentence, reference)) {
      counted(number, words)
          .ifPresent(
              of -> {
                found.put(of, number(of, number, words));
                times.merge(of, 1, Integer::sum);
              });
    }
    found.keySet().removeIf(of -> times.getOrDefault(of, 0) > 1);
    return found;
  }

  /** The date of a sentence, if it names one alone. */
  static Optional<Stated> day(String sentence, LocalDate reference) {
    List<PartialDate> dates =
        Dates.find(sentence, reference).stream().map(DateMention::date).distinct().toList();
    return dates.size() == 1
        ? Optional.of(
            new Stated(
                DAY,
                BigDecimal.valueOf(dates.getFirst().first().toEpochDay()),
                BigDecimal.valueOf(dates.getFirst().last().toEpochDay())))
        : Optional.empty();
  }

  /** The unit, or the noun right behind the number. */
  private static Optional<String> counted(NumberMention number, List<Word> words) {
    return number
        .unit()
        .or(
            () ->
                words.stream()
                    .filter(word -> word.span().start() >= number.span().end())
                    .findFirst()
                    .filter(word -> word.span().start() - number.span().end() <= 1)
                    .filter(word -> ContentWords.carriesMeaning(word.folded()))
                    .map(word -> WordKeys.of(word.folded()).iterator().next()));
  }

  /**
   * A number with what it leaves open: {@code نحو}, {@code أكثر من}.
   *
   * @param words of the sentence
   */
  static Stated number(String of, NumberMention number, List<Word> words) {
    BigDecimal value = number.value();
    List<Word> before =
        words.stream().filter(word -> word.span().end() <= number.span().start()).toList();
    List<Word> near = before.subList(Math.max(0, before.size() - BEFORE), before.size());
    boolean about = near.stream().anyMatch(word -> ABOUT.contains(word.folded()));
    boolean more = near.stream().anyMatch(word -> MORE.contains(word.folded()));
    BigDecimal margin = about ? value.abs().multiply(NEARLY) : BigDecimal.ZERO;
    return new Stated(of, value.subtract(margin), more ? UNBOUNDED : value.add(margin));
  }
}
