package dev.isnad.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.json.JsonMapper;

/** What was measured, of every system on every set. */
public record RetrievalReport(List<SetReport> sets) {
  public RetrievalReport {
    sets = List.copyOf(sets);
  }

  /** One set's figures. */
  public record SetReport(String name, int passages, int questions, List<Result> results) {
    public SetReport {
      results = List.copyOf(results);
    }
  }

  /**
   * One system's figures on one set.
   *
   * @param recall by depth, share of the relevant texts
   * @param answers by depth, share of the questions with answers whose answer stands in a text;
   *     empty where no question has one
   * @param p50Ms median time of a search for ten, in milliseconds
   * @param p99Ms the time that one search in a hundred exceeds
   */
  public record Result(
      String system,
      Map<Integer, Double> recall,
      double mrr,
      double ndcg,
      Map<Integer, Double> answers,
      double p50Ms,
      double p99Ms,
      double indexSeconds,
      long indexBytes) {
    public Result {
      recall = Map.copyOf(recall);
      answers = Map.copyOf(answers);
    }
  }

  /** For a terminal: one line a set and system, the means last. */
  public String table() {
    StringBuilder out = new StringBuilder();
    out.append(
        "| set | passages | questions | system | R@1 | R@5 | R@10 | R@100 | MRR@10 | nDCG@10 | A@1 | A@5"
            + " | A@10 | p50 ms | p99 ms | index s | index MB |\n");
    out.append("|---".repeat(17)).append("|\n");
    sets.forEach(set -> set.results().forEach(result -> out.append(line(set, result))));
    out.append("\n| mean over the sets | MRR@10 | nDCG@10 |\n|---|---|---|\n");
    for (String system : systems()) {
      out.append(
          String.format(
              Locale.ROOT,
              "| %s | %.4f | %.4f |%n",
              system,
              mean(system, Result::mrr),
              mean(system, Result::ndcg)));
    }
    return out.toString();
  }

  private static String line(SetReport set, Result r) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %s | %.4f | %.4f | %.4f | %.4f | %.4f | %.4f | %s | %s | %s | %.2f | %.2f | %.1f | %.1f |%n",
        set.name(),
        set.passages(),
        set.questions(),
        r.system(),
        r.recall().get(1),
        r.recall().get(5),
        r.recall().get(10),
        r.recall().get(100),
        r.mrr(),
        r.ndcg(),
        answer(r, 1),
        answer(r, 5),
        answer(r, 10),
        r.p50Ms(),
        r.p99Ms(),
        r.indexSeconds(),
        r.indexBytes() / 1e6);
  }

  private static String answer(Result result, int depth) {
    Double share = result.answers().get(depth);
    return share == null ? "–" : String.format(Locale.ROOT, "%.4f", share);
  }

  /** For programs. */
  public String json() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("sets", sets.stream().map(RetrievalReport::set).toList());
    List<Map<String, Object>> mean = new ArrayList<>();
    for (String system : systems()) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("system", system);
      line.put("mrr@10", mean(system, Result::mrr));
      line.put("ndcg@10", mean(system, Result::ndcg));
      mean.add(line);
    }
    document.put("mean", mean);
    return JsonMapper.shared().writeValueAsString(document);
  }

  private static Map<String, Object> set(SetReport set) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("name", set.name());
    out.put("passages", set.passages());
    out.put("questions", set.questions());
    out.put("results", set.results().stream().map(RetrievalReport::result).toList());
    return out;
  }

  private static Map<String, Object> result(Result r) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("system", r.system());
    for (int depth : RetrievalEvaluation.RECALL_DEPTHS) {
      out.put("recall@" + depth, r.recall().get(depth));
    }
    out.put("mrr@10", r.mrr());
    out.put("ndcg@10", r.ndcg());
    for (int depth : RetrievalEvaluation.ANSWER_DEPTHS) {
      out.put("answer@" + depth, r.answers().get(depth));
    }
    out.put("p50Ms", r.p50Ms());
    out.put("p99Ms", r.p99Ms());
    out.put("indexSeconds", r.indexSeconds());
    out.put("indexBytes", r.indexBytes());
    return out;
  }

  private List<String> systems() {
    return sets.stream()
        .flatMap(set -> set.results().stream())
        .map(Result::system)
        .distinct()
        .toList();
  }

  /** The mean of a figure over the sets. */
  double mean(String system, ToDoubleFunction<Result> figure) {
    return sets.stream()
        .flatMap(set -> set.results().stream())
        .filter(result -> result.system().equals(system))
        .mapToDouble(figure)
        .average()
        .orElse(0);
  }
}
