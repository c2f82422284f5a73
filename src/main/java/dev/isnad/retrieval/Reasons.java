package dev.isnad.retrieval;

import dev.isnad.index.Explained;
import dev.isnad.index.Explanation;
import dev.isnad.index.Explanation.Part;
import dev.isnad.index.Hit;
import dev.isnad.index.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The index's reasons for the hits, completed with what was done to their order afterwards. */
final class Reasons {
  private static final String MODELS = "النماذج: القرب في المعنى أو إعادة الترتيب";
  private static final double NOTHING = 1e-9;

  private final Map<Passage, Explanation> byWords;
  private final Map<Passage, Double> ranked;

  /**
   * @param explained what the words found, with reasons
   * @param ranked what the whole ranking made of it
   */
  Reasons(List<Explained> explained, List<Hit> ranked) {
    this.byWords =
        explained.stream()
            .collect(Collectors.toMap(e -> e.hit().passage(), Explained::explanation, (a, b) -> a));
    this.ranked = ranked.stream().collect(Collectors.toMap(Hit::passage, Hit::score, (a, b) -> a));
  }

  Explained of(Hit hit) {
    Optional<Explanation> words = Optional.ofNullable(byWords.get(hit.passage()));
    double wordScore = words.map(Explanation::score).orElse(0.0);
    double rankedScore = ranked.getOrDefault(hit.passage(), hit.score());
    List<Part> parts = new ArrayList<>(words.map(Explanation::parts).orElse(List.of()));
    add(MODELS, rankedScore - wordScore, parts);
    add(Variety.LABEL, hit.score() - rankedScore, parts);
    return new Explained(
        hit, new Explanation(hit.score(), words.map(Explanation::words).orElse(List.of()), parts));
  }

  private static void add(String label, double value, List<Part> parts) {
    if (Math.abs(value) > NOTHING) {
      parts.add(new Part(label, value));
    }
  }
}
