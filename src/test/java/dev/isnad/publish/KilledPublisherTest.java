package dev.isnad.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.article.FolderArticleStore;
import dev.isnad.index.Hit;
import dev.isnad.index.PassageFilter;
import dev.isnad.index.PassageIndex;
import dev.isnad.index.PassageIndexes;
import dev.isnad.index.PassageQuery;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledPublisherTest {
  private static final int KILLS = 6;

  @TempDir Path folder;
  private final Map<String, Integer> acknowledged = new HashMap<>();
  private int lastEdition;
  private Path corpus;

  @BeforeEach
  void makeCorpus() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
  }

  @Test
  void nothingAcknowledgedIsLostHoweverOftenTheProcessIsKilled() throws Exception {
    Random random = new Random(7);
    for (int i = 0; i < KILLS; i++) {
      publishUntilKilled(1 + random.nextInt(40));
      assertThat(acknowledged).isNotEmpty();
      assertNothingIsLost();
    }
  }

  /** Some editions are acknowledged between the last line read and the kill: they count too. */
  private void publishUntilKilled(int editions) throws Exception {
    Process process = publish();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      int read = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        acknowledge(line);
        if (++read == editions) {
          // Through its handle: what is still in the pipe can then be read.
          process.toHandle().destroyForcibly();
        }
      }
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.waitFor()).as(Files.readString(folder.resolve("errors.log"))).isEqualTo(137);
  }

  private Process publish() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "-XX:TieredStopAtLevel=1",
            "-Dstdout.encoding=UTF-8",
            PublishingLoop.class.getName(),
            corpus.toString(),
            folder.resolve("index").toString(),
            String.valueOf(lastEdition + 1))
        .redirectError(folder.resolve("errors.log").toFile())
        .start();
  }

  @Test
  void secondProcessIsRefusedAndTheFirstGoesOn() throws Exception {
    try (PassageIndex index = PassageIndexes.openLucene(folder.resolve("index"))) {
      assertThat(publish().waitFor()).isEqualTo(1);

      assertThat(Files.readString(folder.resolve("errors.log")))
          .contains("is being used by another Isnad")
          .contains(folder.resolve("index").toString());
      index.check();
    }
  }

  private void acknowledge(String line) {
    // The last line may have been cut by the kill; its number is then not to be relied on.
    if (line.matches("report-\\d+ \\d+")) {
      String[] parts = line.split(" ");
      int edition = Integer.parseInt(parts[1]);
      if (edition == lastEdition + 1) {
        acknowledged.put(parts[0], edition);
        lastEdition = edition;
      }
    }
  }

  private void assertNothingIsLost() {
    FolderArticleStore store = new FolderArticleStore(corpus);
    Map<String, String> stored = new HashMap<>();
    Map<String, Integer> editions = new HashMap<>();
    assertThat(
            store.read(
                article -> {
                  stored.put(article.id(), article.revision());
                  editions.put(article.id(), PublishingLoop.editionOf(article));
                }))
        .isEmpty();
    acknowledged.forEach(
        (id, edition) -> assertThat(editions.get(id)).isGreaterThanOrEqualTo(edition));
    lastEdition = editions.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    try (PassageIndex index = PassageIndexes.openLucene(folder.resolve("index"))) {
      new CatchUp(store, index).run();
      assertThat(index.revisions()).isEqualTo(stored);
      editions.forEach(
          (id, edition) ->
              assertThat(find(index, "الطبعة " + edition))
                  .anySatisfy(
                      hit -> {
                        assertThat(hit.passage().articleId()).isEqualTo(id);
                        assertThat(hit.passage().revision()).isEqualTo(stored.get(id));
                        assertThat(hit.passage().text()).contains("الطبعة " + edition + " ");
                      }));
    }
  }

  private static List<Hit> find(PassageIndex index, String text) {
    return index.find(new PassageQuery(text, PassageFilter.NONE, 50));
  }
}
