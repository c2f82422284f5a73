package dev.isnad.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.article.Article;
import dev.isnad.article.TestArticles;
import dev.isnad.index.IndexChange;
import dev.isnad.index.PassageCutter;
import dev.isnad.index.PassageIndex;
import dev.isnad.index.PassageIndexes;
import dev.isnad.testing.RankingServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KilledFillTest {
  private static final int REPORTS = 300;
  private static final int BATCH = 4;
  private static final int KILLS = 3;

  @TempDir Path folder;

  @Test
  @Timeout(120)
  void goesOnWhereTheKilledProcessStopped() throws Exception {
    writeReports();
    AtomicInteger left = new AtomicInteger();
    AtomicReference<Process> victim = new AtomicReference<>();
    try (RankingServer server = RankingServer.start()) {
      server.vectors(
          text -> {
            // Killed by the server while it waits for an answer: after more texts each time.
            if (left.decrementAndGet() == 0) {
              victim.get().destroyForcibly();
            }
            return RankingServer.letters(text);
          });
      for (int kill = 1; kill <= KILLS; kill++) {
        left.set(Integer.MAX_VALUE);
        Process process = start(server);
        victim.set(process);
        left.set(70);
        assertThat(process.waitFor()).as(errors()).isEqualTo(137);
      }
      left.set(Integer.MAX_VALUE);
      Process last = start(server);
      String said = new String(last.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(last.waitFor()).as(errors()).isZero();
      assertThat(said.strip()).isEqualTo(REPORTS + " 0");
      assertAskedOnce(server.embedded());
    }
  }

  /** What a killed process had under way, one batch, and its sample may be asked again. */
  private static void assertAskedOnce(List<String> texts) {
    List<String> passages =
        new ArrayList<>(texts.stream().filter(text -> text.contains("التقرير")).toList());
    HashSet<String> different = new HashSet<>(passages);
    assertThat(different).hasSize(REPORTS);
    assertThat(passages.size() - different.size()).isLessThanOrEqualTo(KILLS * BATCH);
  }

  private void writeReports() {
    List<IndexChange> changes = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      Article article =
          TestArticles.withText(
              TestArticles.withId(TestArticles.museum(), "report-" + i),
              "هذا هو التقرير ذو الرقم " + i + " من تقارير الاختبار.");
      changes.add(
          new IndexChange.Replace(article.id(), article.revision(), PassageCutter.cut(article)));
    }
    try (PassageIndex index = PassageIndexes.openLucene(folder.resolve("index"))) {
      index.write(changes);
    }
  }

  private Process start(RankingServer server) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "-XX:TieredStopAtLevel=1",
            FillingProgram.class.getName(),
            folder.resolve("index").toString(),
            server.url())
        .redirectError(folder.resolve("errors.log").toFile())
        .start();
  }

  private String errors() throws IOException {
    return Files.readString(folder.resolve("errors.log"));
  }
}
