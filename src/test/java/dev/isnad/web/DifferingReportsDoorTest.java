package dev.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.answer.AnswerJson;
import dev.isnad.article.Article;
import dev.isnad.article.FolderArticleStore;
import dev.isnad.article.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two outlets place one event in two cities; a reader asks over HTTP. */
class DifferingReportsDoorTest {
  @TempDir private Path folder;

  @Test
  void bothPlacesAreToldWithTheirSourcesAndDays() throws Exception {
    FolderArticleStore store =
        new FolderArticleStore(Files.createDirectory(folder.resolve("corpus")));
    store.save(
        report(
            "first",
            "صحيفة المنارة",
            "2024-03-02",
            "انهار سد الوادي الكبير في مدينة زهران فجر الاثنين. وحضر الصحافيون في القاعة."));
    store.save(
        report(
            "second",
            "إذاعة الساحل",
            "2024-03-04",
            "انهار سد الوادي الكبير فجر الاثنين في مدينة دروان. وبقيت الأسواق مفتوحة مساء."));

    try (Newsroom newsroom = Newsroom.open(folder.resolve("corpus"), folder.resolve("index"))) {
      JsonNode answer =
          AnswerJson.mapper()
              .readTree(
                  newsroom.door().ask("{\"question\":\"في أي مدينة انهار سد الوادي؟\"}").body());

      assertThat(answer.path("text").stringValue())
          .startsWith("تختلف التقارير، وأحدثها أولًا:")
          .containsSubsequence(
              "إذاعة الساحل", "4 مارس 2024", "دروان", "صحيفة المنارة", "2 مارس 2024", "زهران");
      assertThat(answer.path("sources").size()).isEqualTo(2);
    }
  }

  private static Article report(String id, String publisher, String day, String text) {
    return new Article(
        id,
        "سد الوادي " + id,
        publisher,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(LocalDate.parse(day)),
        Optional.empty(),
        List.of(),
        false,
        Status.PUBLISHED,
        Map.of(),
        text);
  }
}
