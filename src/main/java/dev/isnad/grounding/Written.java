package dev.isnad.grounding;

import dev.isnad.article.Attribution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A written sentence as it is to be found in passages: all of it, or what is left of it without its
 * credits to the houses through which they came.
 */
final class Written {
  private final String sentence;
  private final LocalDate today;
  private final IntFunction<Attribution> chains;
  private final Assertion whole;

  /** Passages of one report share its chain. */
  private final Map<Attribution, Optional<Credited>> credits = new HashMap<>();

  private final Map<String, Assertion> rests = new HashMap<>();

  /**
   * What is to be found, and where.
   *
   * @param numbers of the passages
   */
  record Reading(Assertion assertion, List<Integer> numbers) {}

  /**
   * @param chains of each passage, the chain of its report
   */
  Written(String sentence, LocalDate today, IntFunction<Attribution> chains) {
    this.sentence = sentence;
    this.today = today;
    this.chains = chains;
    this.whole = Assertion.of(sentence, today);
  }

  Assertion whole() {
    return whole;
  }

  /**
   * What may be found in these passages, the likelier first: one of them says all of it. None where
   * the sentence credits their houses with a wrong day.
   */
  List<Reading> readings(List<Integer> numbers) {
    List<Reading> readings = new ArrayList<>();
    rest(numbers).ifPresent(rest -> readings.add(credited(rest, numbers)));
    if (readings.isEmpty() && wrongDay(numbers).isPresent()) {
      return List.of();
    }
    readings.add(new Reading(whole, numbers));
    return List.copyOf(readings);
  }

  /** The day that it gives for the publication of a report that was published on another. */
  Optional<String> wrongDay(List<Integer> numbers) {
    return numbers.stream()
        .flatMap(number -> credit(number).stream())
        .map(Credited::wrongDay)
        .filter(day -> !day.isEmpty())
        .findFirst();
  }

  private Optional<String> rest(List<Integer> numbers) {
    return numbers.stream().flatMap(number -> rest(number).stream()).findFirst();
  }

  private Optional<String> rest(int number) {
    return credit(number).filter(one -> one.wrongDay().isEmpty()).map(Credited::rest);
  }

  private Reading credited(String rest, List<Integer> numbers) {
    return new Reading(
        rests.computeIfAbsent(rest, text -> Assertion.of(text, today)),
        numbers.stream().filter(number -> rest(number).filter(rest::equals).isPresent()).toList());
  }

  private Optional<Credited> credit(int number) {
    return credits.computeIfAbsent(
        chains.apply(number), chain -> Credited.of(sentence, chain, today));
  }
}
