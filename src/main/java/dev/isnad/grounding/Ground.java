package dev.isnad.grounding;

import dev.isnad.arabic.Words;
import dev.isnad.article.Attribution;
import dev.isnad.index.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What passages say, ready for claims to be held against.
 *
 * @param sentences their sentences
 * @param statements the sentences taken apart, one for one, with what they leave to their reader
 * @param plain the same without the names that they leave out
 * @param readings of each sentence, what else it says in so many words
 * @param asides what stands around them, taken apart: headlines, speakers
 * @param claims what is asserted by each sentence, and by what else counts as known
 * @param keys the keys of all words of the sentences
 * @param headKeys the keys of headlines and headings
 * @param aroundKeys the keys of headlines, headings and chains of attribution
 * @param text all of it as one text, with what stands around it
 * @param published when they were published
 * @param weekdays of each sentence, the days that it names by their weekday
 * @param vocabulary the words of all sentences
 */
record Ground(
    List<Candidate> sentences,
    List<Statement> statements,
    List<Statement> plain,
    List<List<Statement>> readings,
    List<Statement> asides,
    List<Claim> claims,
    Set<String> keys,
    Set<String> headKeys,
    Set<String> aroundKeys,
    String text,
    Set<LocalDate> published,
    List<Set<LocalDate>> weekdays,
    Vocabulary vocabulary) {

  /** What a passage says by itself. */
  static Ground of(Passage passage, LocalDate today) {
    return of(passage, List.of(), today);
  }

  /**
   * @param earlier the passages of the report right before this one, in order: what they have named
   *     may be called by less
   * @param today what relative dates are counted from in undated reports
   */
  static Ground of(Passage passage, List<Passage> earlier, LocalDate today) {
    Optional<LocalDate> published = passage.attribution().published();
    List<Candidate> sentences = Candidate.telling(List.of(passage));
    List<Claim> claims =
        sentences.stream().map(one -> Claim.of(one.text(), published.orElse(today))).toList();
    String head = passage.title() + " " + passage.heading();
    List<Statement> asides = asides(passage, published.orElse(today));
    List<Statement> before =
        Candidate.telling(earlier).stream()
            .map(one -> Statement.of(Claim.of(one.text(), published.orElse(today))))
            .toList();
    List<Statement> said = claims.stream().map(Statement::of).toList();
    List<Statement> plain = Resolved.unnamed(said);
    return new Ground(
        sentences,
        Resolved.of(asides, before, said),
        plain,
        readings(asides, joined(before, said), plain, published.orElse(today)),
        asides,
        claims,
        union(sentences, Candidate::keys),
        Candidate.keys(Words.of(head)),
        Candidate.keys(Words.of(around(passage))),
        around(passage) + "\n" + passage.text() + "\n",
        published.map(Set::of).orElse(Set.of()),
        claims.stream()
            .map(claim -> published.map(day -> Weekdays.in(claim.words(), day)).orElse(Set.of()))
            .toList(),
        vocabulary(plain, asides));
  }

  /** Of each sentence: itself without the names it leaves out, and what it says as well. */
  private static List<List<Statement>> readings(
      List<Statement> asides, List<Statement> said, List<Statement> plain, LocalDate reference) {
    int earlier = said.size() - plain.size();
    return IntStream.range(0, plain.size())
        .mapToObj(
            i ->
                Stream.concat(
                        Stream.of(plain.get(i)),
                        Readings.of(asides, said.subList(0, earlier + i + 1), reference).stream())
                    .toList())
        .toList();
  }

  private static List<Statement> joined(List<Statement> some, List<Statement> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static Vocabulary vocabulary(List<Statement> statements, List<Statement> asides) {
    return Vocabulary.of(Stream.concat(statements.stream(), asides.stream()).toList());
  }

  /** All that several passages say. */
  static Ground join(List<Ground> grounds) {
    List<Statement> plain = joined(grounds, Ground::plain);
    List<Statement> asides = joined(grounds, Ground::asides);
    return new Ground(
        joined(grounds, Ground::sentences),
        joined(grounds, Ground::statements),
        plain,
        joined(grounds, Ground::readings),
        asides,
        joined(grounds, Ground::claims),
        union(grounds, Ground::keys),
        union(grounds, Ground::headKeys),
        union(grounds, Ground::aroundKeys),
        grounds.stream().map(Ground::text).collect(Collectors.joining()),
        union(grounds, Ground::published),
        joined(grounds, Ground::weekdays),
        vocabulary(plain, asides));
  }

  /** The same with one more text that counts as known. */
  Ground and(String more, LocalDate today) {
    List<Claim> known = new ArrayList<>(claims);
    known.add(Claim.of(more, today));
    Set<String> around = new HashSet<>(aroundKeys);
    around.addAll(Candidate.keys(Words.of(more)));
    return new Ground(
        sentences,
        statements,
        plain,
        readings,
        asides,
        List.copyOf(known),
        keys,
        headKeys,
        Set.copyOf(around),
        text + more,
        published,
        weekdays,
        vocabulary);
  }

  /** Whether one of the keys is among the words of the text or around it. */
  boolean holds(Set<String> wanted) {
    return wanted.stream().anyMatch(key -> keys.contains(key) || aroundKeys.contains(key));
  }

  /** Whether one of the keys is among those under which the sentences' words meet others. */
  boolean saysAnyOf(Set<String> wanted) {
    return statements.stream()
        .anyMatch(one -> !Collections.disjoint(one.occurrences().places().keySet(), wanted));
  }

  /** The sentence before this one in its passage. */
  Optional<Statement> before(int index) {
    return index > 0 && sentences.get(index - 1).passage().equals(sentences.get(index).passage())
        ? Optional.of(statements.get(index - 1))
        : Optional.empty();
  }

  private static List<Statement> asides(Passage passage, LocalDate reference) {
    return Stream.concat(
            Stream.of(passage.title(), passage.heading()), passage.attribution().speaker().stream())
        .map(text -> Statement.of(Claim.of(text, reference)))
        .toList();
  }

  private static String around(Passage passage) {
    Attribution attribution = passage.attribution();
    return String.join(
        " ",
        passage.title(),
        passage.heading(),
        attribution.publisher(),
        String.join(" ", attribution.via()),
        attribution.speaker().orElse(""));
  }

  private static <T> List<T> joined(List<Ground> grounds, Function<Ground, List<T>> part) {
    return grounds.stream().map(part).flatMap(List::stream).toList();
  }

  private static <A, T> Set<T> union(Collection<A> all, Function<A, Set<T>> part) {
    return all.stream()
        .map(part)
        .flatMap((Set<T> set) -> set.stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
