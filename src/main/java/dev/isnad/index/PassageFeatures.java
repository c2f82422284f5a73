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
          "bm25Stem",
          "bm25Skeleton",
          "bm25Surface",
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

  private static final double K1 = 1.2;
  private static final double B = 0.6;

  /** What a word counts that agrees by skeleton only. */
  private static final double BY_SKELETON = 0.6;

  /** What a word near in meaning counts within a sentence. */
  private static final double BY_MEANING = 0.5;

  private final WordTable table;
  private final WordTable related;
  private final double[] weights;
  private final double total;
  private final double averageLength;
  private final boolean asksNumber;
  private final int n;

  private final double[][] counts;
  private final double[] inTitle;
  private final double[] here;
  private final double[] before;
  private final double[] relatedHere;
  private final boolean[] relatedSeen;
  private final double[] pair;
  private final double[] nearPair;
  private final int[] lastAt;
  private int[] at = new int[64];
  private int[] word = new int[64];
  private int matches;
  private final Best best = new Best();

  /** Whether the sentence that is being read holds anything, and the one before it. */
  private boolean seen;

  private boolean seenBefore;

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
    this.here = new double[n];
    this.before = new double[n];
    this.relatedHere = new double[n];
    this.relatedSeen = new boolean[n];
    this.pair = new double[n];
    this.nearPair = new double[n];
    this.lastAt = new int[n];
  }

  /** The features of a passage that the first pass scored {@code first}. */
  float[] of(PassageWords words, double first) {
    float[] f = new float[COUNT];
    clear();
    title(words, f);
    text(words, f);
    matching(words.length, f);
    proximity(f);
    f[0] = (float) (first / total);
    f[14] = (float) Math.log(1.0 + words.length);
    return f;
  }

  private void clear() {
    for (double[] count : counts) {
      Arrays.fill(count, 0);
    }
    Arrays.fill(inTitle, 0);
    Arrays.fill(relatedHere, 0);
    Arrays.fill(relatedSeen, false);
    Arrays.fill(here, 0);
    Arrays.fill(before, 0);
    Arrays.fill(pair, 0);
    Arrays.fill(nearPair, 0);
    Arrays.fill(lastAt, -1000);
    matches = 0;
    seen = false;
    seenBefore = false;
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
    f[8] = words.titleLength == 0 ? 0 : (float) (asked / words.titleLength);
    double share = 0;
    for (int i = 0; i < n; i++) {
      share += weights[i] * inTitle[i];
    }
    f[9] = (float) (share / total);
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
    best.clear();
    int sentenceStart = words.titleLength;
    int marks = 0;
    for (int i = words.titleLength; i < words.length; i++) {
      int code = words.codes[i];
      marks |= code;
      if ((code & WordCode.SENTENCE) != 0 && i > sentenceStart) {
        endSentence(i - sentenceStart);
        sentenceStart = i;
      }
      if (table.mayMatch(code) || related.mayMatch(code)) {
        word(code, i - words.titleLength);
      }
    }
    if (words.length > sentenceStart) {
      endSentence(words.length - sentenceStart);
    }
    boolean number = words.length > words.titleLength && (marks & WordCode.NUMBER) != 0;
    f[10] = (float) (best.one / total);
    f[11] = (float) (best.two / total);
    f[15] = asksNumber && number ? 1 : 0;
    f[18] = best.one > 0.95 * total ? 1 : 0;
    f[19] = (float) (best.dense / total);
    f[23] = (float) ((best.related - best.one) / total);
  }

  private void word(int code, int position) {
    int match = table.match(code);
    if (match != 0) {
      int w = match >>> 2;
      count(w, match & 3);
      here[w] = Math.max(here[w], strength(match & 3));
      remember(position, w);
      seen = true;
    } else {
      near(code);
    }
  }

  /** Sums up a sentence of so many words; one that holds nothing leaves only what came before. */
  private void endSentence(int length) {
    if (!seen) {
      if (seenBefore) {
        Arrays.fill(before, 0);
        seenBefore = false;
      }
      return;
    }
    double one = 0;
    double two = 0;
    double near = 0;
    for (int w = 0; w < n; w++) {
      one += weights[w] * here[w];
      two += weights[w] * Math.max(here[w], before[w]);
      near += weights[w] * Math.max(here[w], relatedHere[w]);
      relatedHere[w] = 0;
      before[w] = here[w];
      here[w] = 0;
    }
    best.take(one, two, near, one / (1 + 0.02 * length));
    seen = false;
    seenBefore = true;
  }

  /** What the best sentences hold, each by its own measure. */
  private static final class Best {
    double one;
    double two;
    double dense;
    double related;

    void clear() {
      one = 0;
      two = 0;
      dense = 0;
      related = 0;
    }

    void take(double one, double two, double related, double dense) {
      this.one = Math.max(this.one, one);
      this.two = Math.max(this.two, two);
      this.related = Math.max(this.related, related);
      this.dense = Math.max(this.dense, dense);
    }
  }

  /** A word near in meaning to one of the question's. */
  private void near(int code) {
    int match = related.match(code);
    if (match != 0) {
      relatedHere[match >>> 2] = BY_MEANING;
      relatedSeen[match >>> 2] = true;
      seen = true;
    }
  }

  private void remember(int position, int w) {
    if (matches == at.length) {
      at = Arrays.copyOf(at, matches * 2);
      word = Arrays.copyOf(word, matches * 2);
    }
    at[matches] = position;
    word[matches++] = w;
  }

  private void matching(int length, float[] f) {
    double norm = K1 * (1 - B + B * length / averageLength);
    double missing = 0;
    double squared = 0;
    double squares = 1e-9;
    for (int w = 0; w < n; w++) {
      for (int l = 1; l <= 3; l++) {
        double count = counts[l][w];
        if (count > 0) {
          f[BM25[l]] += (float) (weights[w] * count / (count + norm) / total);
          f[COVER[l]] += (float) (weights[w] / total);
        }
      }
      f[22] += counts[1][w] == 0 && relatedSeen[w] ? (float) (weights[w] / total) : 0;
      missing = counts[1][w] == 0 ? Math.max(missing, weights[w]) : missing;
      squares += weights[w] * weights[w];
      squared += weights[w] * weights[w] * counts[2][w] / (counts[2][w] + norm);
    }
    f[7] = (float) (missing / total);
    f[17] = f[5] * f[5];
    f[20] = (float) (squared / squares);
  }

  private static final int[] BM25 = {0, 2, 1, 3};
  private static final int[] COVER = {0, 5, 4, 6};

  private void proximity(float[] f) {
    int run = 0;
    int longest = 0;
    double first = 0;
    for (int m = 0; m < matches; m++) {
      int w = word[m];
      pairs(w, at[m]);
      boolean follows = m > 0 && at[m] - at[m - 1] <= 2 && word[m] == word[m - 1] + 1;
      run = follows ? run + 1 : 1;
      longest = Math.max(longest, run);
      lastAt[w] = at[m];
      if (first == 0 && weights[w] * n > 0.8 * total) {
        first = 1 / (1 + at[m] / 10.0);
      }
    }
    double together = 0;
    double near = 0;
    for (int w = 1; w < n; w++) {
      double weight = Math.min(weights[w], weights[w - 1]);
      together += weight * pair[w];
      near += weight * nearPair[w];
    }
    f[12] = (float) (together / total);
    f[13] = (float) (near / total);
    f[16] = (float) first;
    f[21] = n == 0 ? 0 : (float) longest / n;
  }

  private void pairs(int w, int position) {
    if (w > 0) {
      int gap = position - lastAt[w - 1];
      if (gap <= 2) {
        pair[w] = 1;
      }
      if (gap <= 5) {
        nearPair[w] = 1;
      }
    }
    if (w + 1 < n && position - lastAt[w + 1] <= 3) {
      nearPair[w + 1] = Math.max(nearPair[w + 1], 0.7);
    }
  }
}
