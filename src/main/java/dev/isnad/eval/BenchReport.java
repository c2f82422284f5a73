package dev.isnad.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What finding costs, for each number of passages.
 *
 * @param set the questions' set
 */
public record BenchReport(String set, Machine machine, List<Size> sizes) {
  private static final double MEDIAN = 0.5;
  private static final double P99 = 0.99;

  public BenchReport {
    sizes = List.copyOf(sizes);
  }

  /**
   * The figures for one number of passages.
   *
   * @param questions how many were asked
   * @param indexing by peer, the baseline first
   * @param finding by door, the baseline's first
   */
  record Size(int questions, List<IndexingCost> indexing, List<FindingCost> finding) {
    Size {
      indexing = List.copyOf(indexing);
      finding = List.copyOf(finding);
    }

    int passages() {
      return indexing.getFirst().passages();
    }
  }

  /** For a terminal and for Markdown; × is the ratio to the baseline. */
  public String table() {
    StringBuilder out = new StringBuilder(machine.line()).append("\n");
    for (Size size : sizes) {
      out.append(
          String.format(
              Locale.ROOT,
              "%n### %,d passages, %,d questions of %s%n%n",
              size.passages(),
              size.questions(),
              set));
      out.append("| system | passages/s | × | passages/CPU s | × | index MB | × |\n");
      out.append("|---".repeat(7)).append("|\n");
      size.indexing().forEach(cost -> out.append(line(cost, size.indexing().getFirst())));
      out.append(
          "\n| system | median ms | × | p99 ms | × | CPU median ms | × | CPU p99 ms | ×"
              + " | MRR@10 | nDCG@10 |\n");
      out.append("|---".repeat(11)).append("|\n");
      size.finding().forEach(cost -> out.append(line(cost, size.finding().getFirst())));
    }
    return out.toString();
  }

  private static String line(IndexingCost c, IndexingCost base) {
    return String.format(
        Locale.ROOT,
        "| %s | %,.0f | %.2f | %,.0f | %.2f | %,.1f | %.2f |%n",
        c.peer(),
        c.passagesPerSecond(),
        c.passagesPerSecond() / base.passagesPerSecond(),
        c.passagesPerCpuSecond(),
        c.passagesPerCpuSecond() / base.passagesPerCpuSecond(),
        c.bytes() / 1e6,
        (double) c.bytes() / base.bytes());
  }

  private static String line(FindingCost c, FindingCost base) {
    return String.format(
        Locale.ROOT,
        "| %s | %.3f | %.2f | %.3f | %.2f | %.3f | %.2f | %.3f | %.2f | %.4f | %.4f |%n",
        c.door(),
        c.wallMs(MEDIAN),
        c.wallMs(MEDIAN) / base.wallMs(MEDIAN),
        c.wallMs(P99),
        c.wallMs(P99) / base.wallMs(P99),
        c.cpuMs(MEDIAN),
        c.cpuMs(MEDIAN) / base.cpuMs(MEDIAN),
        c.cpuMs(P99),
        c.cpuMs(P99) / base.cpuMs(P99),
        c.mrr(),
        c.ndcg());
  }

  /** For programs. */
  public String json() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("set", set);
    document.put("machine", machine.line());
    document.put("baseline", RetrievalBench.BASELINE);
    document.put("sizes", sizes.stream().map(BenchReport::size).toList());
    return JsonMapper.shared().writeValueAsString(document);
  }

  private static Map<String, Object> size(Size size) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("passages", size.passages());
    out.put("questions", size.questions());
    out.put("indexing", size.indexing().stream().map(BenchReport::indexing).toList());
    out.put("finding", size.finding().stream().map(BenchReport::finding).toList());
    return out;
  }

  private static Map<String, Object> indexing(IndexingCost cost) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("system", cost.peer());
    out.put("wallSeconds", cost.wallSeconds());
    out.put("cpuSeconds", cost.cpuSeconds());
    out.put("indexBytes", cost.bytes());
    return out;
  }

  private static Map<String, Object> finding(FindingCost cost) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("system", cost.door());
    out.put("p50Ms", cost.wallMs(MEDIAN));
    out.put("p99Ms", cost.wallMs(P99));
    out.put("cpuP50Ms", cost.cpuMs(MEDIAN));
    out.put("cpuP99Ms", cost.cpuMs(P99));
    out.put("mrr@10", cost.mrr());
    out.put("ndcg@10", cost.ndcg());
    return out;
  }
}
