package dev.isnad.intake;

import dev.isnad.article.Article;
import dev.isnad.article.ArticleStore;
import dev.isnad.article.CorpusProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which reports of the store are like the drafts. The store is read once, report by report; only
 * what is like a draft is kept. Used by one thread.
 */
final class KnownReports {
  /** Copies of a report with a paragraph changed or left out lie above, others far below. */
  static final double ALIKE = 0.4;

  private static final int FEW = 32;

  /** A draft and what is known to be like it. */
  private static final class Candidate {
    final String fingerprint;
    final Shingles shingles;
    Optional<Article> same = Optional.empty();
    Optional<LikeReport> like = Optional.empty();

    Candidate(Article article) {
      this.fingerprint = Fingerprint.of(article.title(), article.text());
      this.shingles = Shingles.of(article.text());
    }
  }

  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<String, List<Candidate>> byFingerprint = new HashMap<>();
  private final Map<Long, List<Candidate>> byBand = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  private KnownReports(List<Draft> drafts) {
    for (Draft draft : drafts) {
      Candidate candidate = new Candidate(draft.article());
      candidates.add(candidate);
      byFingerprint.computeIfAbsent(candidate.fingerprint, f -> new ArrayList<>()).add(candidate);
    }
    if (candidates.size() > FEW) {
      candidates.forEach(this::addToBands);
    }
  }

  private void addToBands(Candidate candidate) {
    for (long band : candidate.shingles.bands()) {
      byBand.computeIfAbsent(band, b -> new ArrayList<>()).add(candidate);
    }
  }

  static KnownReports of(List<Draft> drafts, ArticleStore store) {
    KnownReports known = new KnownReports(drafts);
    // A report that the store cannot read cannot be compared, but its id stays its own.
    for (CorpusProblem problem : store.read(known::meet)) {
      problem.articleId().ifPresent(known.ids::add);
    }
    return known;
  }

  /** Notes a report that is in the store. */
  void meet(Article article) {
    ids.add(article.id());
    String imported = Objects.toString(article.otherKeys().get(Fingerprint.KEY), "");
    meetSame(Fingerprint.of(article.title(), article.text()), article);
    meetSame(imported, article);
    meetLike(article);
  }

  private void meetSame(String fingerprint, Article article) {
    byFingerprint.getOrDefault(fingerprint, List.of()).stream()
        .filter(candidate -> candidate.same.isEmpty())
        .forEach(candidate -> candidate.same = Optional.of(article));
  }

  private void meetLike(Article article) {
    Shingles shingles = Shingles.of(article.text());
    for (Candidate candidate : near(shingles)) {
      double likeness = candidate.shingles.likeness(shingles);
      if (likeness >= ALIKE && candidate.like.filter(l -> l.likeness() >= likeness).isEmpty()) {
        candidate.like = Optional.of(new LikeReport(article.id(), article.title(), likeness));
      }
    }
  }

  /** The drafts worth comparing; with few drafts that is cheaper than finding out. */
  private Collection<Candidate> near(Shingles shingles) {
    if (candidates.size() <= FEW) {
      return candidates;
    }
    Set<Candidate> near = new HashSet<>();
    for (long band : shingles.bands()) {
      near.addAll(byBand.getOrDefault(band, List.of()));
    }
    return near;
  }

  /** The report that is the draft of this number, from 0, if the store has it. */
  Optional<Article> same(int draft) {
    return candidates.get(draft).same;
  }

  /** The report most like the draft of this number. */
  Optional<LikeReport> like(int draft) {
    return candidates.get(draft).like;
  }

  boolean isTaken(String id) {
    return ids.contains(id);
  }
}
