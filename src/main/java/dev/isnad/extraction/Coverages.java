package dev.isnad.extraction;

import dev.isnad.arabic.Words;
import dev.isnad.grounding.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How much of a question each sentence holds by itself, with the sentences beside it, with its
 * whole passage and with the title.
 */
final class Coverages {
  private final Asked asked;
  private final List<Candidate> candidates;
  private final List<List<Asked.Match>> matches;

  /** The question's words in any form. */
  private final Kind plain;

  /** Its words as they are written. */
  private final Kind same;

  /** Its words in any form, or words that are like them. */
  private final Kind alike;

  /** One way of finding the question's words, in all sentences. */
  static final class Kind {
    private final List<Candidate> candidates;
    private final Coverage none;
    private final List<Coverage> own;
    private final Map<Integer, Coverage> passages = new HashMap<>();
    private final Map<Integer, Coverage> titles;

    /**
     * @param own of each sentence
     * @param titles by the passage's rank
     */
    private Kind(
        List<Candidate> candidates,
        Coverage none,
        List<Coverage> own,
        Map<Integer, Coverage> titles) {
      this.candidates = candidates;
      this.none = none;
      this.own = own;
      this.titles = titles;
      for (int i = 0; i < own.size(); i++) {
        passages.merge(candidates.get(i).rank(), own.get(i), Coverage::or);
      }
    }

    Coverage own(int place) {
      return own.get(place);
    }

    Coverage withBefore(int place) {
      return with(place, place - 1);
    }

    Coverage withAfter(int place) {
      return with(place, place + 1);
    }

    private Coverage with(int place, int other) {
      return areOfOnePassage(candidates, place, other)
          ? own.get(place).or(own.get(other))
          : own.get(place);
    }

    /** Of the sentence with the one before and the one after it. */
    Coverage around(int place) {
      return withBefore(place).or(withAfter(place));
    }

    Coverage passage(int place) {
      return passages.getOrDefault(candidates.get(place).rank(), none);
    }

    /** Of the title and what heads the passage. */
    Coverage title(int place) {
      return titles.getOrDefault(candidates.get(place).rank(), none);
    }

    /** Of each passage. */
    List<Coverage> passages() {
      return List.copyOf(passages.values());
    }
  }

  Coverages(Asked asked, List<Candidate> candidates) {
    this.asked = asked;
    this.candidates = candidates;
    this.matches = candidates.stream().map(one -> asked.matches(one.words())).toList();
    Map<Integer, List<Asked.Match>> titles = new HashMap<>();
    for (Candidate one : candidates) {
      titles.computeIfAbsent(one.rank(), rank -> asked.matches(Words.of(title(one))));
    }
    this.plain = kind(asked::in, titles);
    this.same = kind(asked::sameIn, titles);
    this.alike = likeWords();
  }

  private static String title(Candidate candidate) {
    return candidate.passage().title() + " " + candidate.passage().heading();
  }

  private Kind kind(
      Function<List<Asked.Match>, double[]> held, Map<Integer, List<Asked.Match>> titles) {
    Map<Integer, Coverage> ofTitles = new HashMap<>();
    titles.forEach((rank, title) -> ofTitles.put(rank, new Coverage(asked, held.apply(title))));
    List<Coverage> own = matches.stream().map(one -> new Coverage(asked, held.apply(one))).toList();
    return new Kind(candidates, Coverage.none(asked), own, ofTitles);
  }

  private Kind likeWords() {
    List<Coverage> own = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Coverage like = new Coverage(asked, asked.alikeIn(candidates.get(i).words()));
      own.add(plain.own(i).or(like));
    }
    return new Kind(candidates, Coverage.none(asked), own, plain.titles);
  }

  Kind plain() {
    return plain;
  }

  Kind same() {
    return same;
  }

  Kind alike() {
    return alike;
  }

  /** What each word of a sentence is of the question. */
  List<Asked.Match> matches(int place) {
    return matches.get(place);
  }

  /** Whether at the other place stands a sentence of the same passage. */
  static boolean areOfOnePassage(List<Candidate> candidates, int place, int other) {
    return other >= 0
        && other < candidates.size()
        && candidates.get(other).rank() == candidates.get(place).rank();
  }
}
