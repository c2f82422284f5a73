package dev.isnad.index;

import java.util.Arrays;
import java.util.List;

/**
 * What the second stage looks at in a passage: how much of the question it holds, how exactly, how
 * close together, and where. One per question; not thread-safe. Sums over the question's words are
 * shares of their total weight, 0 to 1.
 */
final class PassageFeatures {
  /** The features, in the order of {@link #of}'s result. */
  static final List<String> NAMES =
      List.of(
          "firstPass",
          "coverStem",
          "coverSkeleton",
          "coverSurface",
          "missing",
          "titleAsked",
          "askedInTitle",
          "sentence",
          "twoSentences",
          "pairs",
          "nearPairs",
          "logLength",
          "number",
          "early",
          "coverSquared",
          "sentenceFull",
          "sentenceDense",
          "squaredStem",
          "run",
          "related",
          "sentenceRelated");

  static final int COUNT = NAMES.size();

  private static final int FIRST_PASS = at("firstPass");
  private static final int COVER_SKELETON = at("coverSkeleton");
  private static final int MISSING = at("missing");
  private static final int TITLE_ASKED = at("titleAsked");
  private static final int ASKED_IN_TITLE = at("askedInTitle");
  private static final int LOG_LENGTH = at("logLength");
  private static final int NUMBER = at("number");
  private static final int COVER_SQUARED = at("coverSquared");
  private static final int SQUARED_STEM = at("squaredStem");
  private static final int RELATED = at("related");

  /** By how closely a word must agree. */
  private static final int[] COVER = {-1, COVER_SKELETON, at("coverStem"), at("coverSurface")};

  private static final double K1 = 1.2;
  private static final double B = 0.6;

  /** What a word counts that agrees by skeleton only. */
  private static final double BY_SKELETON = 0.6;

  private final WordTable table;
  private final WordTable related;
  private final double[] weights;
  private final double total;
  private final double averageLength;
  private final boolean asksNumber;
  private final int n;

  private final double[][] counts;
  private final double[] inTitle;
  private final boolean[] relatedSeen;
  private final SentenceSums sentence;
  private final MatchPlaces places;

  PassageFeatures(QueryWords question, double averageLength) {
    this.table = new WordTable(question.words());
    this.related = new WordTable(question.words(), QueryWord::related);
    this.n = question.words().size();
    this.weights = question.words().stream().mapToDouble(QueryWord::weight).toArray();
    this.total = Math.max(1e-9, question.totalWeight());
    this.asksNumber = question.asksForNumber();
    this.averageLength = averageLength;
    this.counts = new double[4][n];
    this.inTitle = new double[n];
    this.relatedSeen = new boolean[n];
    this.sentence = new SentenceSums(weights, total);
    this.places = new MatchPlaces(weights, total);
  }

  /** Where a feature stands among {@link #NAMES}. */
  static int at(String name) {
    return NAMES.indexOf(name);
  }

  /** The features of a passage that the first pass scored {@code first}. */
  float[] of(PassageWords words, double first) {
    float[] f = new float[COUNT];
    clear();
    title(words, f);
    text(words, f);
    matching(words.length, f);
    sentence.addTo(f);
    places.addTo(f);
    f[FIRST_PASS] = (float) (first / total);
    f[LOG_LENGTH] = (float) Math.log(1.0 + words.length);
    return f;
  }

  private void clear() {
    for (double[] count : counts) {
      Arrays.fill(count, 0);
    }
    Arrays.fill(inTitle, 0);
    Arrays.fill(relatedSeen, false);
    sentence.clear();
    places.clear();
  }

  private void title(PassageWords words, float[] f) {
    double asked = 0;
    for (int i = 0; i < words.titleLength; i++) {
      int match = table.match(words.codes[i]);
      if (match != 0) {
        int w = match >>> 2;
        count(w, match & 3);
        double strength = strength(match & 3);
        inTitle[w] = Math.max(inTitle[w], strength);
        asked += strength;
      }
    }
    f[TITLE_ASKED] = words.titleLength == 0 ? 0 : (float) (asked / words.titleLength);
    double share = 0;
    for (int i = 0; i < n; i++) {
      share += weights[i] * inTitle[i];
    }
    f[ASKED_IN_TITLE] = (float) (share / total);
  }

  private void count(int w, int agreement) {
    for (int l = 1; l <= agreement; l++) {
      counts[l][w]++;
    }
  }

  private static double strength(int agreement) {
    return agreement == WordTable.SKELETON ? BY_SKELETON : 1;
  }

  private void text(PassageWords words, float[] f) {
    int sentenceStart = words.titleLength;
    int marks = 0;
    for (int i = words.titleLength; i < words.length; i++) {
      int code = words.codes[i];
      marks |= code;
      if ((code & WordCode.SENTENCE) != 0 && i > sentenceStart) {
        sentence.end(i - sentenceStart);
        sentenceStart = i;
      }
      if (table.mayMatch(code) || related.mayMatch(code)) {
        word(code, i - words.titleLength);
      }
    }
    if (words.length > sentenceStart) {
      sentence.end(words.length - sentenceStart);
    }
    f[NUMBER] = asksNumber && (marks & WordCode.NUMBER) != 0 ? 1 : 0;
  }

  private void word(int code, int position) {
    int match = table.match(code);
    int near = match == 0 ? related.match(code) : 0;
    if (match != 0) {
      int w = match >>> 2;
      count(w, match & 3);
      sentence.holds(w, strength(match & 3));
      places.add(w, position);
    } else if (near != 0) {
      sentence.holdsRelated(near >>> 2);
      relatedSeen[near >>> 2] = true;
    }
  }

  private void matching(int length, float[] f) {
    double norm = K1 * (1 - B + B * length / averageLength);
    double missing = 0;
    double squared = 0;
    double squares = 1e-9;
    for (int w = 0; w < n; w++) {
      for (int l = 1; l <= 3; l++) {
        if (counts[l][w] > 0) {
          f[COVER[l]] += (float) (weights[w] / total);
        }
      }
      f[RELATED] += counts[1][w] == 0 && relatedSeen[w] ? (float) (weights[w] / total) : 0;
      missing = counts[1][w] == 0 ? Math.max(missing, weights[w]) : missing;
      squares += weights[w] * weights[w];
      squared += weights[w] * weights[w] * counts[2][w] / (counts[2][w] + norm);
    }
    f[MISSING] = (float) (missing / total);
    f[COVER_SQUARED] = f[COVER_SKELETON] * f[COVER_SKELETON];
    f[SQUARED_STEM] = (float) (squared / squares);
  }
}
