package dev.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.app.TestHome.Result;
import dev.isnad.article.Status;
import dev.isnad.article.TestArticles;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers that are kept, on the command line. */
class KeptAnswersTest {
  @TempDir Path folder;
  private TestHome home;

  @BeforeEach
  void homeWithTwoReports() throws IOException {
    home = new TestHome(folder);
  }

  @Test
  void askKeepsNothingUnlessItIsToldTo() {
    assertThat(home.run("ask", TestHome.HOW_LONG).err()).isEmpty();
    assertThat(database()).doesNotExist();
  }

  @Test
  void askToldToKeepNamesTheIdBesideTheAnswer() {
    Result result = home.run("ask", "--keep", "--json", TestHome.HOW_LONG);

    assertThat(result.err().strip()).isEqualTo("Kept as " + id(result));
    assertThat(result.code()).isZero();
  }

  @Test
  void aModeratorSeesAllThatAnAnswerRestsOn() {
    String id = id(home.run("ask", "--keep", "--json", TestHome.HOW_LONG));

    Result result = home.run("answers", id);

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out())
        .contains("السؤال: " + TestHome.HOW_LONG)
        .contains("الحالة: answered")
        .contains("الكاتب: extractive")
        .contains("الزمن بالملّي ثانية")
        .containsOnlyOnce("[1] " + TestArticles.bridge().title() + " [dirwan-bridge]\n    ")
        .contains("التقرير كما كان")
        .contains("المقاطع التي وُجدت:");
  }

  @Test
  void aModeratorSeesWhoElsePublishedTheSameWords() {
    home.save(TestArticles.copyOfBridge());
    String id = id(home.run("ask", "--keep", "--json", TestHome.HOW_LONG));

    assertThat(home.run("answers", id).out())
        .containsPattern("\n    نشره أيضًا: (موقع النهر|صحيفة المنارة) \\([23] مارس 2024\\)\n");
  }

  @Test
  void aModeratorSeesTheWordsOfAWithdrawnReport() {
    String id = id(home.run("ask", "--keep", "--json", TestHome.HOW_LONG));
    home.save(TestArticles.bridge().with(Status.WITHDRAWN));

    assertThat(home.run("answers", id).out())
        .contains("سُحب هذا التقرير")
        .contains(TestHome.LENGTH);
  }

  @Test
  void theWholeRecordIsPrintedAsOneJsonObject() {
    String id = id(home.run("ask", "--keep", "--json", TestHome.HOW_LONG));

    JsonNode kept = JsonMapper.shared().readTree(home.run("answers", id, "--json").out());

    assertThat(kept.at("/record/answer/id").stringValue()).isEqualTo(id);
    assertThat(kept.at("/record/decisions").isArray()).isTrue();
    assertThat(kept.at("/record/timings/retrieve").isNumber()).isTrue();
    assertThat(kept.at("/record/passages/0/revision").stringValue()).matches("[0-9a-f]{16}");
    assertThat(kept.at("/conversation").stringValue()).hasSize(64);
  }

  @Test
  void anUnknownIdIsSaidToBeSo() {
    Result result = home.run("answers", "never-was");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).startsWith("No answer is kept with the id never-was").hasLineCount(1);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void whereNothingIsKeptAskSaysHowToChangeThat() {
    Result result =
        home.run("ask", "--keep", "--isnad.conversation.keep-answers-for=0s", TestHome.HOW_LONG);

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("isnad.conversation.keep-answers-for");
  }

  @Test
  void aDatabaseInUseCostsNoAnswer() throws IOException {
    home.run("ask", "--keep", TestHome.HOW_LONG);
    try (FileChannel file = FileChannel.open(database(), StandardOpenOption.WRITE);
        FileLock lock = file.lock()) {
      assertThat(lock.isValid()).isTrue();

      Result asked = home.run("ask", "--keep", TestHome.HOW_LONG);
      Result read = home.run("answers", "any");

      assertThat(asked.out()).contains(TestHome.LENGTH);
      assertThat(asked.code()).isZero();
      assertThat(asked.err().strip()).isEqualTo("The answer was not kept");
      assertThat(read.code()).isEqualTo(1);
      assertThat(read.err()).contains("in use by an Isnad that is running").hasLineCount(1);
    }
  }

  @Test
  void aDatabaseThatIsNoneStopsTheStart() {
    Result result = home.run("check", "--isnad.database.url=jdbc:mysql://127.0.0.1/isnad");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("isnad.database.url").doesNotContain("mysql://");
  }

  @Test
  void checkLooksAtTheDatabase() {
    assertThat(home.run("check").out()).contains("isnad.database.url: answers can be kept");
  }

  private Path database() {
    return home.folder().resolve("data").resolve("answers.mv.db");
  }

  private static String id(Result asked) {
    return JsonMapper.shared().readTree(asked.out()).path("id").stringValue();
  }
}
