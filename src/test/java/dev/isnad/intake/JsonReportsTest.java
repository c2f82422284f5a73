package dev.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isnad.article.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportsTest {
  @Test
  void othersNamesForTheKeysAreUnderstood() throws IOException {
    Article article = drafts(TestPages.text("reports.jsonl")).getFirst().article();

    assertThat(article.title()).isEqualTo("توسعة ميناء مرسى الورد");
    assertThat(article.text()).isEqualTo("تبدأ التوسعة في أيلول وتستمر عامين.\n\nوتشمل رصيفين.");
    assertThat(article.publisher()).isEqualTo("صحيفة المنارة");
    assertThat(article.published()).contains(LocalDate.of(2025, 6, 18));
    assertThat(article.url().orElseThrow()).hasToString("https://manara.example/harbour");
    assertThat(article.keywords()).containsExactly("الموانئ", "مرسى الورد");
    assertThat(article.author()).contains("هاني يوسف");
    assertThat(article.via()).containsExactly("وكالة سهيل");
  }

  @Test
  void brokenLinesAreListedByTheirNumberAndTheRestIsRead() throws IOException {
    List<Draft> drafts = drafts(TestPages.text("reports.jsonl"));

    assertThat(drafts).hasSize(2);
    assertThat(drafts.getFirst().doubts())
        .extracting(Doubt::where)
        .containsExactly("السطر 2", "السطر 3");
    assertThat(TestPages.messages(drafts.get(1))).anyMatch(message -> message.contains("هجري"));
    assertThat(drafts.get(1).article().keywords()).containsExactly("تلمار", "المتاحف");
  }

  @Test
  void anArrayIsReadLikeLines() {
    assertThat(
            drafts(
                "[\n{\"title\":\"أول\",\"text\":\"نص أول.\"},\n{\"title\":\"ثان\",\"text\":\"نص ثان.\"}]"))
        .extracting(draft -> draft.article().title())
        .containsExactly("أول", "ثان");
  }

  @Test
  void aFileWithoutOneReadableLineIsRefusedWithTheReason() {
    assertThatThrownBy(() -> drafts("{\"title\":\"بلا نص\"}"))
        .isInstanceOfSatisfying(
            IntakeException.class, e -> assertThat(e.arabic()).contains("text"));
  }

  private static List<Draft> drafts(String json) {
    return TestPages.drafts(json.getBytes(StandardCharsets.UTF_8), "reports.jsonl", "");
  }
}
