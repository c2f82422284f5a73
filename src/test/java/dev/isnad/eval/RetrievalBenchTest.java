package dev.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isnad.eval.BenchReport.Size;
import dev.isnad.eval.RetrievalBench.Plan;
import dev.isnad.index.IndexChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The peers of the test class path are there too, LangChain4j's retriever among them. */
class RetrievalBenchTest {
  @TempDir private Path set;

  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void writeSet() throws IOException {
    Files.writeString(
        set.resolve("corpus.jsonl"),
        """
        {"_id": "h-1", "title": "الميناء", "text": "افتُتح ميناء السروة عام 1931 على يد المهندس نادر الكامل."}
        {"_id": "h-2", "title": "الوادي", "text": "تُزرع في وادي السروة أشجار التين والرمان. يسقيها نهر صغير."}
        {"_id": "h-3", "title": "السوق", "text": "يفتح السوق القديم أبوابه فجرًا. تباع فيه الأقمشة والتوابل."}
        """);
    Files.writeString(
        set.resolve("queries.jsonl"),
        """
        {"_id": "q-1", "text": "متى افتُتح ميناء السروة (القديم؟", "answers": ["1931"]}
        {"_id": "q-2", "text": "ماذا يُزرع في وادي السروة؟", "answers": []}
        """);
    Files.writeString(
        set.resolve("qrels.tsv"), "query-id\tcorpus-id\tscore\nq-1\th-1\t1\nq-2\th-2\t1\n");
  }

  @Test
  void everyPeerIndexesTheSamePassagesAndAnswersTheSameQuestions() {
    BenchReport report = bench(List.of(0, 40), Set.of()).run(set, List.of());

    assertThat(report.sizes()).extracting(Size::passages).containsExactly(3, 40);
    assertThat(report.sizes())
        .allSatisfy(
            size -> {
              assertThat(size.indexing())
                  .extracting(IndexingCost::peer)
                  .containsExactly("arabic-bm25", "standard-bm25", "langchain4j-lucene", "isnad");
              assertThat(size.indexing())
                  .allMatch(cost -> cost.passages() == size.passages() && cost.bytes() > 0);
              assertThat(size.finding())
                  .extracting(FindingCost::door)
                  .containsExactly(
                      "arabic-bm25", "standard-bm25", "langchain4j-lucene", "isnad index", "isnad");
              assertThat(size.finding()).allMatch(cost -> cost.mrr() == 1 && cost.ndcg() == 1);
              assertThat(size.finding()).allMatch(cost -> cost.wallMs(0.5) <= cost.wallMs(0.99));
            });
  }

  @Test
  void textsThatAnswerAQuestionAreNotRecombined() {
    EvaluationSet texts = BeirReader.read(set);
    String answer = texts.texts().getFirst().body();
    RecombinedTexts more = new RecombinedTexts(RetrievalBench.material(texts, List.of()), 1);

    List<String> made = new ArrayList<>();
    for (List<IndexChange.Replace> batch : new BenchTexts(texts.texts(), more, 30)) {
      batch.forEach(report -> report.passages().forEach(passage -> made.add(passage.text())));
    }
    assertThat(made).hasSize(30).filteredOn(text -> text.contains(answer)).hasSize(1);
  }

  @Test
  void onlyTheNamedPeersAreMeasuredBesideTheBaseline() {
    BenchReport report = bench(List.of(0), Set.of("isnad")).run(set, List.of());

    assertThat(report.sizes().getFirst().indexing())
        .extracting(IndexingCost::peer)
        .containsExactly("arabic-bm25", "isnad");
    assertThat(told).hasSize(3);
  }

  @Test
  void unknownPeerIsNamedWithThoseThereAre() {
    RetrievalBench bench = bench(List.of(0), Set.of("solr"));
    assertThatThrownBy(() -> bench.run(set, List.of()))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("solr")
        .hasMessageContaining("standard-bm25");
  }

  private RetrievalBench bench(List<Integer> passages, Set<String> peers) {
    return new RetrievalBench(new Plan(passages, 0, 2, 1, peers), told::add);
  }
}
