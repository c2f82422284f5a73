package dev.isnad.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isnad.article.TestArticles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneIndexTest extends PassageIndexContract {
  @TempDir Path folder;

  @Override
  PassageIndex open() {
    return PassageIndexes.openLucene(folder.resolve("contract"));
  }

  private Path damagedFolder() {
    return folder.resolve("damage");
  }

  private static VersionedIndex open(Path root, String format) {
    return VersionedIndex.open(IndexFolder.open(root, format));
  }

  private static List<Hit> find(PassageIndex index, String text) {
    return index.find(new PassageQuery(text, PassageFilter.NONE, 10));
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void secondIsnadIsRefusedWithTheFolderNamed() {
    Path root = folder.resolve("two");
    try (PassageIndex first = PassageIndexes.openLucene(root)) {
      assertThatThrownBy(() -> PassageIndexes.openLucene(root))
          .isInstanceOf(IndexException.class)
          .hasMessageContaining(root.toString())
          .hasMessageContaining("another Isnad");
      first.check();
    }
    PassageIndexes.openLucene(root).close();
  }

  @Test
  void corpusTakenInWholeIsMergedIntoOneSegment() throws IOException {
    Path root = folder.resolve("settled");
    try (PassageIndex index = PassageIndexes.openLucene(root)) {
      for (int i = 0; i < 6; i++) {
        index.write(List.of(replace(TestArticles.withId(TestArticles.bridge(), "bridge-" + i))));
      }
      assertThat(segments(root)).hasSizeGreaterThan(1);
      index.caughtUp();
      index.write(List.of());

      assertThat(segments(root)).hasSize(1);
      assertThat(find(index, "جسر")).isNotEmpty();
    }
  }

  private static List<Path> segments(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".si")).toList();
    }
  }

  @Test
  void locksLeftByAProcessThatDiedAreNoObstacle() throws IOException {
    Path root = folder.resolve("stale");
    try (PassageIndex index = PassageIndexes.openLucene(root)) {
      index.write(List.of(replace(TestArticles.bridge())));
    }
    assertThat(root.resolve("isnad.lock")).isRegularFile();
    Files.writeString(list(root).getLast().resolve("write.lock"), "");

    try (PassageIndex index = PassageIndexes.openLucene(root)) {
      assertThat(find(index, "جسر")).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_", ".cfs", ".si", ".cfe"})
  void truncatedIndexIsSetAsideAndBegunAnew(String file) throws IOException {
    damage(file, path -> Files.write(path, new byte[0]));
    assertBegunAnew();
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_", ".cfs", ".si", ".cfe"})
  void garbledIndexIsSetAsideAndBegunAnew(String file) throws IOException {
    damage(
        file,
        path -> {
          byte[] bytes = Files.readAllBytes(path);
          for (int i = bytes.length / 2; i < bytes.length / 2 + 8; i++) {
            bytes[i] ^= 0x5A;
          }
          Files.write(path, bytes);
        });
    assertBegunAnew();
  }

  @ParameterizedTest
  @ValueSource(strings = {".cfs", ".si"})
  void indexWithALostFileIsSetAsideAndBegunAnew(String file) throws IOException {
    damage(file, Files::delete);
    assertBegunAnew();
  }

  private interface Damage {
    void to(Path file) throws IOException;
  }

  private void damage(String name, Damage damage) throws IOException {
    try (PassageIndex index = PassageIndexes.openLucene(damagedFolder())) {
      index.write(List.of(replace(TestArticles.bridge())));
    }
    List<Path> files = list(list(damagedFolder()).getLast());
    damage.to(
        files.stream().filter(f -> f.getFileName().toString().contains(name)).findFirst().get());
  }

  private void assertBegunAnew() throws IOException {
    try (PassageIndex index = PassageIndexes.openLucene(damagedFolder())) {
      assertThat(index.revisions()).isEmpty();
      index.write(List.of(replace(TestArticles.bridge())));
      assertThat(find(index, "جسر")).isNotEmpty();
    }
    assertThat(list(damagedFolder())).anyMatch(path -> path.toString().endsWith(".broken"));
  }

  @Test
  void indexOfAnUnknownLuceneIsSetAsideAndBegunAnew() throws IOException {
    damage(
        "segments_",
        path -> {
          byte[] bytes = Files.readAllBytes(path);
          String text = new String(bytes, StandardCharsets.ISO_8859_1);
          String other = text.replace("Lucene104", "Lucene999");
          assertThat(other).isNotEqualTo(text);
          byte[] changed = other.getBytes(StandardCharsets.ISO_8859_1);
          CRC32 checksum = new CRC32();
          checksum.update(changed, 0, changed.length - Long.BYTES);
          ByteBuffer.wrap(changed).putLong(changed.length - Long.BYTES, checksum.getValue());
          Files.write(path, changed);
        });
    assertBegunAnew();
  }

  @Test
  void searchesDoNotNoticeTheChangeOfFormat() throws Exception {
    Path root = folder.resolve("formats");
    try (PassageIndex index = open(root, "old analysis")) {
      index.write(List.of(replace(TestArticles.bridge())));
    }
    try (PassageIndex index = open(root, "new analysis");
        ExecutorService switching = Executors.newSingleThreadExecutor()) {
      Future<?> switched =
          switching.submit(
              () -> {
                index.write(List.of(replace(TestArticles.bridge())));
                index.caughtUp();
              });
      int searches = 0;
      while (!switched.isDone() || searches++ < 20) {
        assertThat(find(index, "جسر")).isNotEmpty();
      }
      switched.get();
    }
  }

  @Test
  void heldLockIsNeverTakenForDamage() throws IOException {
    Path root = folder.resolve("held");
    try (PassageIndex index = PassageIndexes.openLucene(root)) {
      index.write(List.of(replace(TestArticles.bridge())));
      assertThatThrownBy(() -> PassageIndexes.openLucene(root)).isInstanceOf(IndexException.class);
      assertThat(list(root)).noneMatch(path -> path.toString().endsWith(".broken"));
      assertThat(find(index, "جسر")).isNotEmpty();
    }
  }

  @Test
  void folderThatIsAFileIsAClearFailure() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");

    assertThatThrownBy(() -> PassageIndexes.openLucene(file))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void otherFormatGoesOnAnsweringUntilTheNewOneIsFilled() throws IOException {
    Path root = folder.resolve("formats");
    try (PassageIndex index = open(root, "old analysis")) {
      index.write(List.of(replace(TestArticles.bridge()), replace(TestArticles.museum())));
    }
    try (PassageIndex index = open(root, "new analysis")) {
      assertThat(index.revisions()).isEmpty();
      assertThat(find(index, "جسر")).isNotEmpty();
      assertThat(index.scope().articles()).isEqualTo(2);

      index.write(List.of(replace(TestArticles.bridge())));
      assertThat(find(index, "مخطوط")).isNotEmpty();

      index.write(List.of(new IndexChange.Remove("qasr-museum"), replace(text("new", "بركان."))));
      assertThat(find(index, "مخطوط")).isEmpty();
      assertThat(find(index, "بركان")).isNotEmpty();

      index.caughtUp();
      assertThat(find(index, "جسر")).isNotEmpty();
      assertThat(index.revisions()).containsOnlyKeys("dirwan-bridge", "new");
      assertThat(list(root)).hasSize(2);
    }
  }

  @Test
  void rebuildCutShortGoesOnWhereItWas() throws IOException {
    Path root = folder.resolve("formats");
    try (PassageIndex index = open(root, "old analysis")) {
      index.write(List.of(replace(TestArticles.bridge()), replace(TestArticles.museum())));
    }
    try (PassageIndex index = open(root, "new analysis")) {
      index.write(List.of(replace(TestArticles.bridge())));
    }
    try (PassageIndex index = open(root, "new analysis")) {
      assertThat(index.revisions()).containsOnlyKeys("dirwan-bridge");
      assertThat(find(index, "مخطوط")).isNotEmpty();
      index.write(List.of(replace(TestArticles.museum())));
      index.caughtUp();
    }
    try (PassageIndex index = open(root, "new analysis")) {
      assertThat(find(index, "مخطوط")).isNotEmpty();
      assertThat(list(root)).hasSize(2);
    }
  }

  @Test
  void fillingTheNewFormatDoesNotRewriteTheOther() throws IOException {
    Path root = folder.resolve("formats");
    try (PassageIndex index = open(root, "old analysis")) {
      index.write(List.of(replace(TestArticles.bridge())));
    }
    List<Path> before = list(list(root).getLast());
    try (PassageIndex index = open(root, "new analysis")) {
      index.write(List.of(replace(TestArticles.bridge())));
    }
    Path old = before.getFirst().getParent();
    assertThat(list(old)).filteredOn(f -> f.toString().endsWith(".cfs")).hasSize(1);
  }

  @Test
  void afterAFailedWriteTheNextOneWorks() throws IOException {
    Path root = folder.resolve("lost");
    try (PassageIndex index = PassageIndexes.openLucene(root)) {
      index.write(List.of(replace(TestArticles.bridge())));
      IOUtils.rm(list(root).getLast());

      assertThatThrownBy(() -> index.write(List.of(replace(TestArticles.museum()))))
          .isInstanceOf(IndexException.class)
          .hasMessageContaining(root.toString());
      index.write(List.of(replace(TestArticles.museum())));

      assertThat(find(index, "مخطوط")).isNotEmpty();
      assertThat(index.revisions()).containsOnlyKeys("qasr-museum");
    }
  }
}
