package dev.isnad.answer;

import dev.isnad.arabic.Words;
import dev.isnad.article.Attribution;
import dev.isnad.index.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What passages say, ready for claims to be held against.
 *
 * @param sentences their sentences
 * @param claims what each sentence asserts
 * @param statements the sentences taken apart, one for one
 * @param keys the keys of all their words
 * @param headKeys the keys of headlines and headings
 * @param aroundKeys the keys of headlines, headings and chains of attribution
 * @param text all of it as one text, with what stands around it
 * @param published when they were published
 */
record Ground(
    List<Candidate> sentences,
    List<Claim> claims,
    List<Statement> statements,
    Set<String> keys,
    Set<String> headKeys,
    Set<String> aroundKeys,
    String text,
    Set<LocalDate> published) {

  /**
   * @param today what relative dates are counted from in undated reports
   */
  static Ground of(List<Passage> passages, LocalDate today) {
    // A sentence that would order us about says nothing about the world.
    List<Candidate> sentences =
        Candidate.of(passages).stream().filter(one -> !Injection.isIn(one.text())).toList();
    Set<String> keys = new HashSet<>();
    sentences.forEach(sentence -> keys.addAll(sentence.keys()));
    Set<String> around = new HashSet<>();
    Set<String> head = new HashSet<>();
    Set<LocalDate> published = new HashSet<>();
    StringBuilder text = new StringBuilder();
    for (Passage passage : passages) {
      head.addAll(Candidate.keys(Words.of(passage.title() + " " + passage.heading())));
      around.addAll(Candidate.keys(Words.of(around(passage))));
      text.append(around(passage)).append('\n').append(passage.text()).append('\n');
      passage.attribution().published().ifPresent(published::add);
    }
    List<Claim> claims = sentences.stream().map(sentence -> claim(sentence, today)).toList();
    return new Ground(
        sentences,
        claims,
        claims.stream().map(Statement::of).toList(),
        Set.copyOf(keys),
        Set.copyOf(head),
        Set.copyOf(around),
        text.toString(),
        Set.copyOf(published));
  }

  /** The same with one more text that counts as known. */
  Ground and(String more, LocalDate today) {
    Set<String> around = new HashSet<>(aroundKeys);
    around.addAll(Candidate.keys(Words.of(more)));
    List<Claim> all = new ArrayList<>(claims);
    all.add(Claim.of(more, today));
    return new Ground(
        sentences,
        List.copyOf(all),
        statements,
        keys,
        headKeys,
        Set.copyOf(around),
        text + more,
        published);
  }

  /** Whether one of the keys is among the words of the text or around it. */
  boolean holds(Set<String> wanted) {
    return wanted.stream().anyMatch(key -> keys.contains(key) || aroundKeys.contains(key));
  }

  private static Claim claim(Candidate sentence, LocalDate today) {
    Optional<LocalDate> published = sentence.passage().attribution().published();
    return Claim.of(sentence.text(), published.orElse(today));
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
}
