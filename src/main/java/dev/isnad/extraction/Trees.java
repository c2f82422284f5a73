package dev.isnad.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sum of small decision trees, which gives log odds. A tree asks the same few questions of every
 * case, whether a figure is above a bound, and has a value for each combination of replies.
 *
 * <p>As text a line is a tree: {@code coverage>0.51 rank>1.5 | -0.2 0.1 0.3 -0.4}; the value's
 * number has a bit for each question, the first question's the lowest, set where the figure is
 * above.
 */
final class Trees {
  private final double start;
  private final List<Tree> trees;

  /**
   * One tree.
   *
   * @param figures positions of the figures asked about
   * @param bounds one for each question
   * @param values two to the power of the questions' number
   */
  record Tree(int[] figures, double[] bounds, double[] values) {
    double value(double[] case_) {
      int leaf = 0;
      for (int i = 0; i < figures.length; i++) {
        leaf |= case_[figures[i]] > bounds[i] ? 1 << i : 0;
      }
      return values[leaf];
    }
  }

  /**
   * @param start what every case begins with
   */
  Trees(double start, List<Tree> trees) {
    this.start = start;
    this.trees = List.copyOf(trees);
  }

  double logOdds(double[] figures) {
    double sum = start;
    for (Tree tree : trees) {
      sum += tree.value(figures);
    }
    return sum;
  }

  /** The same trees, every case beginning with so much more. */
  Trees plus(double more) {
    return new Trees(start + more, trees);
  }

  /** One sum of trees that gives the mean of what these, at least one, give. */
  static Trees mean(List<Trees> several) {
    int count = several.size();
    List<Tree> all = new ArrayList<>();
    for (Trees one : several) {
      one.trees.forEach(
          tree ->
              all.add(
                  new Tree(
                      tree.figures(),
                      tree.bounds(),
                      Arrays.stream(tree.values()).map(value -> value / count).toArray())));
    }
    return new Trees(several.stream().mapToDouble(one -> one.start).average().orElse(0), all);
  }

  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  /**
   * Reads what {@link #lines} wrote.
   *
   * @param names the figures' names in their order
   * @throws IllegalStateException where a line asks about an unknown figure or cannot be read
   */
  static Trees read(String resource, List<String> names) {
    try (InputStream in = Trees.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The program's file " + resource + " is missing");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return parse(reader.lines().toList(), names);
    } catch (IOException e) {
      throw new UncheckedIOException("The program's file " + resource + " cannot be read", e);
    }
  }

  static Trees parse(List<String> lines, List<String> names) {
    double start = Double.NaN;
    List<Tree> trees = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("start ")) {
        start = Double.parseDouble(line.substring("start ".length()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        trees.add(tree(line, names));
      }
    }
    if (Double.isNaN(start)) {
      throw new IllegalStateException("No line 'start' among the trees");
    }
    return new Trees(start, trees);
  }

  private static Tree tree(String line, List<String> names) {
    String[] parts = line.split(" \\| ", 2);
    String[] questions = parts[0].split(" ");
    String[] values = parts[parts.length - 1].split(" ");
    if (values.length != 1 << questions.length) {
      throw new IllegalStateException("Not a tree: " + line);
    }
    int[] figures = new int[questions.length];
    double[] bounds = new double[questions.length];
    for (int i = 0; i < questions.length; i++) {
      String[] sides = questions[i].split(">", 2);
      figures[i] = names.indexOf(sides[0]);
      if (figures[i] < 0) {
        throw new IllegalStateException("Unknown figure in the tree " + line);
      }
      bounds[i] = Double.parseDouble(sides[1]);
    }
    double[] leaves = new double[values.length];
    for (int i = 0; i < leaves.length; i++) {
      leaves[i] = Double.parseDouble(values[i]);
    }
    return new Tree(figures, bounds, leaves);
  }

  /** As text, which {@link #parse} reads. */
  List<String> lines(List<String> names) {
    List<String> lines = new ArrayList<>();
    lines.add("start " + shortened(start));
    for (Tree tree : trees) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < tree.figures().length; i++) {
        line.append(names.get(tree.figures()[i])).append('>');
        line.append(shortened(tree.bounds()[i])).append(' ');
      }
      line.append('|');
      for (double value : tree.values()) {
        line.append(' ').append(shortened(value));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static String shortened(double value) {
    return Double.toString(Math.round(value * 1e4) / 1e4);
  }
}
