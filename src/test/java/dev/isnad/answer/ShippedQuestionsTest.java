package dev.isnad.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.arabic.ArabicFolding;
import dev.isnad.article.ArticleStore;
import dev.isnad.article.FolderArticleStore;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every question that the shipped reports must answer, or must not, without a model. */
class ShippedQuestionsTest {
  private static final ArticleStore REPORTS = new FolderArticleStore(Path.of("corpus"));
  private static ShippedCorpus corpus;

  @BeforeAll
  static void index(@TempDir Path folder) {
    corpus = ShippedCorpus.in(folder);
  }

  @AfterAll
  static void close() {
    corpus.close();
  }

  static Stream<JsonNode> questions() {
    return ShippedCorpus.lines("questions.jsonl");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyQuestionIsAnsweredFromItsReportOrDeclined(JsonNode expected) {
    Answer answer =
        corpus
            .answerer()
            .answer(ShippedCorpus.question(expected.get("question").asString()), event -> {});

    if (expected.get("expect").asString().equals("decline")) {
      assertThat(answer.status()).as(answer.text()).isEqualTo(AnswerStatus.NOT_IN_REPORTS);
    } else {
      assertThat(answer.status()).as(answer.text()).isEqualTo(AnswerStatus.ANSWERED);
      assertSays(answer, expected.get("mustContain"));
      assertThat(answer.sources())
          .extracting(Source::articleId)
          .contains(expected.get("cites").asString());
    }
    assertQuotesAreTheReportsOwn(answer);
  }

  /** Of every group of wordings one must stand in the answer. */
  static void assertSays(Answer answer, JsonNode groups) {
    String folded = ArabicFolding.fold(answer.text());
    for (JsonNode group : groups) {
      List<String> wordings =
          group.valueStream().map(wording -> ArabicFolding.fold(wording.asString())).toList();
      assertThat(wordings).as(answer.text()).anyMatch(folded::contains);
    }
  }

  private static void assertQuotesAreTheReportsOwn(Answer answer) {
    for (Source source : answer.sources()) {
      String text = REPORTS.find(source.articleId()).orElseThrow().text();
      assertThat(text.substring(source.start(), source.end())).isEqualTo(source.quote());
    }
    for (AnswerSentence sentence : answer.sentences()) {
      assertThat(answer.sources()).extracting(Source::n).containsAll(sentence.citations());
    }
  }
}
