package dev.isnad.extraction;

import dev.isnad.arabic.QuestionType;
import dev.isnad.arabic.Span;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.grounding.Candidate;
import dev.isnad.index.Hit;
import dev.isnad.index.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What tells whether a sentence answers a question, as figures for {@link AnswerModel}. */
final class Features {
  /** The figures' names, in their order; shares are of the question's weight, 0 to 1. */
  static final List<String> NAMES =
      Stream.concat(
              Stream.of(
                  "own",
                  "ownExact",
                  "withBefore",
                  "withAfter",
                  "around",
                  "passage",
                  "passageAndTitle",
                  "ownAndTitle",
                  "aroundAndTitle",
                  "title",
                  "ownBeyondTitle",
                  "aroundBeyondTitle",
                  "missingHere",
                  "missingAround",
                  "missingInPassage",
                  "missingEverywhere",
                  "everywhere",
                  "ownNames",
                  "passageNames",
                  "ownRest",
                  "aroundRest",
                  "passageRest",
                  "wordsMissing",
                  "wordsMissingInPassage",
                  "numbersMissing",
                  "ownBits",
                  "aroundBits",
                  "passageBits",
                  "missingBits",
                  "ownBeyondFirst",
                  "aroundBeyondFirst",
                  "passageBeyondFirst",
                  "ownAlike",
                  "aroundAlike",
                  "passageAlike",
                  "unknown",
                  "unknownStems",
                  "meanRarity",
                  "mostRarity",
                  "askedWords",
                  "asksNames",
                  "mended",
                  "firstWord",
                  "firstWordAround",
                  "firstWordMissing",
                  "lastWord",
                  "pairs",
                  "density",
                  "window8",
                  "window15",
                  "pairsAround",
                  "window25",
                  "fits",
                  "places",
                  "closeToPlace",
                  "placeless",
                  "rank",
                  "order",
                  "sentences",
                  "last",
                  "length",
                  "score",
                  "scoreShare",
                  "scoreGap",
                  "scoreBehindFirst",
                  "scoreSpread",
                  "sameTitle",
                  "beyondOtherTitles",
                  "rivals"),
              Arrays.stream(QuestionType.values()).map(type -> "type" + type))
          .toList();

  private static final int FIRST = 5;
  private static final double NEARLY = 0.9;

  private final QuestionType type;
  private final List<Hit> hits;
  private final List<Candidate> candidates;
  private final Asked asked;
  private final TypeEvidence evidence;
  private final boolean mended;
  private final List<List<Asked.Match>> matches = new ArrayList<>();
  private final List<Coverage> own = new ArrayList<>();
  private final Map<Integer, Coverage> passages = new HashMap<>();
  private final Map<Integer, Coverage> titles = new HashMap<>();
  private final Map<Integer, Integer> sentences = new HashMap<>();
  private final List<Coverage> alike = new ArrayList<>();
  private final Map<Integer, Coverage> alikePassages = new HashMap<>();
  private final Coverage everywhere;

  /** How many passages hold nearly as much of the question as the one that holds most. */
  private final long rivals;

  Features(Brief brief) {
    this.type = brief.reading().type();
    this.hits = brief.retrieval().hits();
    this.candidates = Candidate.quotable(brief.passages());
    this.asked = new Asked(brief.reading(), brief.retrieval());
    this.evidence = new TypeEvidence(brief.reading(), brief.today());
    this.mended = !brief.retrieval().corrections().isEmpty();
    for (Candidate candidate : candidates) {
      List<Asked.Match> matched = asked.matches(candidate.words());
      Coverage here = new Coverage(asked, asked.in(matched));
      matches.add(matched);
      own.add(here);
      passages.merge(candidate.rank(), here, Coverage::or);
      sentences.merge(candidate.rank(), 1, Integer::sum);
      Coverage like = here.or(new Coverage(asked, asked.alikeIn(candidate.words())));
      alike.add(like);
      alikePassages.merge(candidate.rank(), like, Coverage::or);
      titles.computeIfAbsent(candidate.rank(), rank -> title(candidate));
    }
    this.everywhere = own.stream().reduce(Coverage.none(asked), Coverage::or);
    double[] held = passages.values().stream().mapToDouble(Coverage::share).toArray();
    double most = Arrays.stream(held).max().orElse(0);
    this.rivals = Arrays.stream(held).filter(one -> one >= NEARLY * most).count();
  }

  /** All sentences that may be quoted. */
  List<Candidate> candidates() {
    return candidates;
  }

  private Coverage title(Candidate candidate) {
    String title = candidate.passage().title() + " " + candidate.passage().heading();
    return new Coverage(asked, asked.in(asked.matches(Words.of(title))));
  }

  /**
   * The figures of one sentence, in the order of {@link #NAMES}.
   *
   * @param place of the sentence in {@link #candidates}
   */
  double[] of(int place) {
    Candidate candidate = candidates.get(place);
    double[] figures = new double[NAMES.size()];
    int next = 0;
    for (double[] some :
        List.of(
            coverage(place, candidate),
            question(),
            nearness(place, candidate),
            position(candidate))) {
      System.arraycopy(some, 0, figures, next, some.length);
      next += some.length;
    }
    figures[next + type.ordinal()] = 1;
    return figures;
  }

  private double[] coverage(int place, Candidate candidate) {
    Coverage here = own.get(place);
    Coverage before = here.or(beside(place - 1, candidate));
    Coverage after = here.or(beside(place + 1, candidate));
    Coverage around = before.or(after);
    Coverage passage = passages.getOrDefault(candidate.rank(), here);
    Coverage title = titles.getOrDefault(candidate.rank(), Coverage.none(asked));
    Coverage all = passage.or(title);
    return new double[] {
      here.share(),
      here.exactShare(),
      before.share(),
      after.share(),
      around.share(),
      passage.share(),
      all.share(),
      here.or(title).share(),
      around.or(title).share(),
      title.share(),
      here.shareBeyond(title),
      around.shareBeyond(title),
      here.heaviestMissing(),
      around.or(title).heaviestMissing(),
      all.heaviestMissing(),
      everywhere.heaviestMissing(),
      everywhere.share(),
      here.share(true),
      all.share(true),
      here.share(false),
      around.share(false),
      all.share(false),
      here.missing(),
      all.missing(),
      all.numbersMissing(),
      asked.beyondChance(here),
      asked.beyondChance(around.or(title)),
      asked.beyondChance(all),
      asked.missingBits(all),
      here.shareBeyondFirst(),
      around.or(title).shareBeyondFirst(),
      all.shareBeyondFirst(),
      alike.get(place).share(),
      alikeAround(place, candidate).or(title).share(),
      alikePassages.getOrDefault(candidate.rank(), here).or(title).share()
    };
  }

  private Coverage beside(int place, Candidate candidate) {
    return isOf(place, candidate) ? own.get(place) : Coverage.none(asked);
  }

  private Coverage alikeAround(int place, Candidate candidate) {
    return IntStream.rangeClosed(place - 1, place + 1)
        .filter(one -> isOf(one, candidate))
        .mapToObj(alike::get)
        .reduce(Coverage.none(asked), Coverage::or);
  }

  /** Whether at this place stands a sentence of the same passage. */
  private boolean isOf(int place, Candidate candidate) {
    return place >= 0
        && place < candidates.size()
        && candidates.get(place).rank() == candidate.rank();
  }

  /** The sentence with the one before and the one after it. */
  private Nearness nearnessAround(int place, Candidate candidate) {
    List<Word> words = new ArrayList<>();
    List<Asked.Match> matched = new ArrayList<>();
    for (int one = place - 1; one <= place + 1; one++) {
      if (isOf(one, candidate)) {
        words.addAll(candidates.get(one).words());
        matched.addAll(matches.get(one));
      }
    }
    return new Nearness(asked, words, matched);
  }

  private double[] question() {
    return new double[] {
      asked.unknown(),
      asked.unknownStems(),
      asked.meanWeight(),
      asked.mostWeight(),
      asked.words().size(),
      flag(asked.words().stream().anyMatch(Asked.One::named)),
      flag(mended)
    };
  }

  private double[] nearness(int place, Candidate candidate) {
    Coverage here = own.get(place);
    Coverage around = here.or(beside(place - 1, candidate)).or(beside(place + 1, candidate));
    Coverage all = passages.getOrDefault(candidate.rank(), here);
    Nearness nearness = new Nearness(asked, candidate.words(), matches.get(place));
    Nearness wide = nearnessAround(place, candidate);
    // What stands far from all that is asked about need not be looked at closely.
    List<Span> places = around.share() > 0 ? evidence.places(candidate.text()) : List.of();
    return new double[] {
      here.at(0),
      around.at(0),
      asked.words().isEmpty() ? 0 : asked.words().getFirst().weight() * (1 - all.at(0)),
      here.at(asked.words().size() - 1),
      nearness.pairs(),
      nearness.density(),
      nearness.window(8),
      nearness.window(15),
      wide.pairs(),
      wide.window(25),
      flag(!places.isEmpty() || evidence.isHintedAt(candidate.text())),
      places.size(),
      nearness.closeTo(places),
      flag(places.isEmpty() && evidence.canPoint())
    };
  }

  private double[] position(Candidate candidate) {
    double top = hits.getFirst().score();
    double score = hits.get(candidate.rank()).score();
    int count = sentences.getOrDefault(candidate.rank(), 1);
    return new double[] {
      candidate.rank(),
      candidate.order(),
      count,
      flag(candidate.order() == count - 1),
      candidate.words().size(),
      score,
      top <= 0 ? 0 : score / top,
      hits.size() < 2 ? 0 : top - hits.get(1).score(),
      top - score,
      top - hits.getLast().score(),
      sameTitle(candidate),
      beyondOtherTitles(candidate),
      rivals
    };
  }

  /** How many of the first passages are of reports of the same title. */
  private long sameTitle(Candidate candidate) {
    return hits.stream()
        .limit(FIRST)
        .filter(hit -> isSameTitle(hit.passage(), candidate.passage()))
        .count();
  }

  /** By how much its score is above the best of reports of other titles; below 0 where under. */
  private double beyondOtherTitles(Candidate candidate) {
    double score = hits.get(candidate.rank()).score();
    return hits.stream()
        .filter(hit -> !isSameTitle(hit.passage(), candidate.passage()))
        .findFirst()
        .map(other -> score - other.score())
        .orElse(score);
  }

  private static boolean isSameTitle(Passage one, Passage other) {
    return one.articleId().equals(other.articleId())
        || !one.title().isBlank() && one.title().equals(other.title());
  }

  private static double flag(boolean holds) {
    return holds ? 1 : 0;
  }
}
