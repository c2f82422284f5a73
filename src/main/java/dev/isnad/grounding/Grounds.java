package dev.isnad.grounding;

import dev.isnad.article.Attribution;
import dev.isnad.index.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * What the numbered passages of one question say, each read once however many sentences are held
 * against it. May be read ahead by a thread of its own.
 */
final class Grounds {
  private final List<Passage> passages;
  private final LocalDate today;
  private final Map<Integer, Ground> single = new ConcurrentHashMap<>();
  private final Map<List<Integer>, Ground> several = new HashMap<>();

  /**
   * @param passages numbered from 1 in this order
   * @param today what relative dates are counted from in undated reports
   */
  Grounds(List<Passage> passages, LocalDate today) {
    this.passages = passages;
    this.today = today;
  }

  /** What the passage with this number says. */
  Ground of(int number) {
    return single.computeIfAbsent(number, n -> read(passages.get(n - 1)));
  }

  private Ground read(Passage passage) {
    return Ground.of(passage, earlier(passage), today);
  }

  /** The passages of the same report right before this one, in order, none left out. */
  private List<Passage> earlier(Passage passage) {
    List<Passage> earlier = new ArrayList<>();
    Optional<Passage> before = before(passage);
    while (before.isPresent()) {
      earlier.addFirst(before.get());
      before = before(before.get());
    }
    return List.copyOf(earlier);
  }

  private Optional<Passage> before(Passage passage) {
    return passages.stream()
        .filter(one -> one.articleId().equals(passage.articleId()))
        .filter(one -> one.revision().equals(passage.revision()))
        .filter(one -> one.ordinal() == passage.ordinal() - 1)
        .findFirst();
  }

  /** The chain of the report that the passage with this number is cut from. */
  Attribution chain(int number) {
    return passages.get(number - 1).attribution();
  }

  /** Reads every passage now, so that no sentence waits for it. */
  void readAll() {
    numbers().forEach(this::of);
  }

  /** What these passages say together. */
  Ground of(List<Integer> numbers) {
    return numbers.size() == 1
        ? of(numbers.getFirst())
        : several.computeIfAbsent(
            numbers, wanted -> Ground.join(wanted.stream().map(this::of).toList()));
  }

  /** What all passages say together. */
  Ground all() {
    return of(numbers());
  }

  /** The numbers of all passages, ascending. */
  List<Integer> numbers() {
    return IntStream.rangeClosed(1, passages.size()).boxed().toList();
  }

  boolean exists(int number) {
    return number >= 1 && number <= passages.size();
  }
}
