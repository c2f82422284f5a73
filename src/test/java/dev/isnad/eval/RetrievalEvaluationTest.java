package dev.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RetrievalEvaluationTest {
  @TempDir private Path folder;

  private final List<String> told = new ArrayList<>();
  private final RetrievalEvaluation evaluation = new RetrievalEvaluation(told::add);

  @BeforeEach
  void writeSet() throws IOException {
    Path set = Files.createDirectory(folder.resolve("harbour"));
    Files.writeString(
        set.resolve("corpus.jsonl"),
        """
        {"_id": "h-1", "title": "الميناء", "text": "افتُتح ميناء السروة عام 1931 على يد المهندس نادر الكامل."}
        {"_id": "h-2", "title": "", "text": "تُزرع في وادي السروة أشجار التين والرمان."}
        {"_id": "h-3", "title": "عنوان بلا نص", "text": ""}
        """);
    Files.writeString(
        set.resolve("queries.jsonl"),
        """
        {"_id": "q-1", "text": "إمتى اتفتح ميناء السروة؟", "answers": ["1931"]}
        {"_id": "q-2", "text": "ماذا يُزرع في الوادي؟", "answers": []}
        {"_id": "q-3", "text": "سؤال لم يحكم فيه أحد", "answers": []}
        """);
    Files.writeString(
        set.resolve("qrels.tsv"), "query-id\tcorpus-id\tscore\nq-1\th-1\t1\nq-2\th-2\t1\n");
  }

  @Test
  void everySystemIsMeasuredOnTheJudgedQuestions() {
    RetrievalReport report = evaluation.run(List.of(folder));

    assertThat(report.sets())
        .singleElement()
        .satisfies(
            set -> {
              assertThat(set.name()).isEqualTo("harbour");
              assertThat(set.passages()).isEqualTo(3);
              assertThat(set.questions()).isEqualTo(2);
              assertThat(set.results())
                  .extracting(RetrievalReport.Result::system)
                  .containsExactly("arabic-bm25-0.9-0.4", "arabic-bm25-1.2-0.75", "isnad");
            });
    assertThat(told).hasSize(3);
    assertThat(report.mean("isnad", RetrievalReport.Result::ndcg)).isEqualTo(1);
  }

  @Test
  void answersCountOverTheQuestionsThatHaveThem() {
    RetrievalReport.Result isnad =
        evaluation.run(List.of(folder)).sets().getFirst().results().getLast();
    assertThat(isnad.answers()).containsEntry(1, 1.0).containsEntry(5, 1.0);
    assertThat(isnad.indexBytes()).isPositive();
  }

  @Test
  void reportForProgramsNamesTheMeasures() {
    JsonNode report =
        JsonMapper.shared().readTree(evaluation.run(List.of(folder.resolve("harbour"))).json());
    JsonNode result = report.at("/sets/0/results/2");
    assertThat(result.propertyNames())
        .containsExactly(
            "system",
            "recall@1",
            "recall@5",
            "recall@10",
            "recall@100",
            "mrr@10",
            "ndcg@10",
            "answer@1",
            "answer@5",
            "answer@10",
            "p50Ms",
            "p99Ms",
            "indexSeconds",
            "indexBytes");
    assertThat(report.at("/mean/2/system").asString()).isEqualTo("isnad");
    assertThat(report.at("/mean/2/ndcg@10").asDouble()).isEqualTo(1);
  }

  @Test
  void tableHasALineForEverySetAndSystem() {
    assertThat(evaluation.run(List.of(folder)).table().lines())
        .filteredOn(line -> line.startsWith("| harbour |"))
        .hasSize(3);
  }

  @Test
  void folderWithoutASetIsNamed(@TempDir Path empty) {
    assertThatThrownBy(() -> evaluation.run(List.of(empty)))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining(empty.toString());
  }

  @Test
  void brokenLineIsNamed() throws IOException {
    Path corpus = folder.resolve("harbour/corpus.jsonl");
    Files.writeString(corpus, Files.readString(corpus) + "{broken\n");
    assertThatThrownBy(() -> evaluation.run(List.of(folder)))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("corpus.jsonl:4");
  }
}
