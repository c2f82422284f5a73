package dev.isnad.extraction;

import dev.isnad.eval.LearningCases;
import dev.isnad.eval.LearningCases.Case;
import dev.isnad.eval.LearningCases.Kind;
import dev.isnad.grounding.Candidate;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A case as figures: all that is learned from.
 *
 * @param source the title of the text that answers: what is learned from and what is judged are
 *     parted by it
 * @param passages how many the index has
 * @param figures of each sentence found
 * @param words how many each has
 * @param gold whether each holds a gold string
 * @param hasGold whether the question comes with gold strings
 */
record LearnedCase(
    String set,
    String from,
    Kind kind,
    String source,
    long passages,
    double[][] figures,
    int[] words,
    boolean[] gold,
    boolean hasGold) {

  static LearnedCase of(Case one) {
    Features features = new Features(Brief.of(one.question(), one.found(), LearningCases.TODAY));
    List<Candidate> candidates = features.candidates();
    int[] fit = Extraction.fit(candidates);
    boolean[] gold = new boolean[fit.length];
    for (int i = 0; i < fit.length; i++) {
      gold[i] = one.holdsGold(candidates.get(fit[i]).text());
    }
    return new LearnedCase(
        one.set(),
        one.from(),
        one.kind(),
        one.source(),
        one.found().scope().passages(),
        IntStream.of(fit).mapToObj(features::of).toArray(double[][]::new),
        IntStream.of(fit).map(i -> candidates.get(i).words().size()).toArray(),
        gold,
        !one.gold().isEmpty());
  }

  /** 0 to {@code parts - 1}: a division of the sources, another for each seed. */
  int part(int seed, int parts) {
    int hash = source.hashCode() * 31 + seed;
    hash ^= hash >>> 16;
    hash *= 0x85EBCA6B;
    hash ^= hash >>> 13;
    hash *= 0xC2B2AE35;
    hash ^= hash >>> 16;
    return Math.floorMod(hash >>> 3, parts);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeUTF(set);
    out.writeUTF(from);
    out.writeUTF(kind.name());
    out.writeUTF(source);
    out.writeLong(passages);
    out.writeBoolean(hasGold);
    out.writeInt(figures.length);
    for (int i = 0; i < figures.length; i++) {
      out.writeInt(words[i]);
      out.writeBoolean(gold[i]);
      out.writeInt(figures[i].length);
      for (double figure : figures[i]) {
        out.writeFloat((float) figure);
      }
    }
  }

  static LearnedCase read(DataInputStream in) throws IOException {
    String set = in.readUTF();
    String from = in.readUTF();
    Kind kind = Kind.valueOf(in.readUTF());
    String source = in.readUTF();
    long passages = in.readLong();
    boolean hasGold = in.readBoolean();
    int count = in.readInt();
    double[][] figures = new double[count][];
    int[] words = new int[count];
    boolean[] gold = new boolean[count];
    for (int i = 0; i < count; i++) {
      words[i] = in.readInt();
      gold[i] = in.readBoolean();
      figures[i] = new double[in.readInt()];
      for (int f = 0; f < figures[i].length; f++) {
        figures[i][f] = in.readFloat();
      }
    }
    return new LearnedCase(set, from, kind, source, passages, figures, words, gold, hasGold);
  }
}
