package dev.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderArticleStoreTest {
  @TempDir Path folder;
  private Path corpus;
  private FolderArticleStore store;
  private final List<String> read = new ArrayList<>();

  @BeforeEach
  void makeCorpus() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    store = new FolderArticleStore(corpus);
  }

  private List<CorpusProblem> read() {
    read.clear();
    return store.read(article -> read.add(article.id()));
  }

  private Path write(String name, String content) throws IOException {
    Path file = corpus.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private static String file(String title) {
    return "---\ntitle: %s\npublisher: صحيفة المنارة\n---\nنص.\n".formatted(title);
  }

  private static String line(String id, String title) {
    return "{\"id\":\"%s\",\"title\":\"%s\",\"publisher\":\"المنارة\",\"text\":\"نص.\"}\n"
        .formatted(id, title);
  }

  @Test
  void savedArticlesAreFoundAgainInTheFolderOfTheirYear() {
    TestArticles.all().forEach(store::save);

    assertThat(corpus.resolve("2024/dirwan-bridge.md")).isRegularFile();
    assertThat(corpus.resolve("2025/marsa-harbour.md")).isRegularFile();
    assertThat(corpus.resolve("undated/qasr-museum.md")).isRegularFile();
    FolderArticleStore reopened = new FolderArticleStore(corpus);
    assertThat(TestArticles.all())
        .allSatisfy(article -> assertThat(reopened.find(article.id())).contains(article));
    assertThat(read()).isEmpty();
    assertThat(read).containsExactly("dirwan-bridge", "marsa-harbour", "qasr-museum");
  }

  @Test
  void articleStaysInTheFileWhereItIs() throws IOException {
    Path file = write("old/deep/dirwan-bridge.md", file("عنوان قديم"));

    store.save(TestArticles.bridge());

    assertThat(file).content().contains("جسر دروان يُفتتح");
    assertThat(corpus.resolve("2024")).doesNotExist();
  }

  @Test
  void savingLeavesNoOtherFileBehind() throws IOException {
    store.save(TestArticles.bridge());
    store.save(TestArticles.bridge().with(Status.WITHDRAWN));

    try (Stream<Path> files = Files.list(corpus.resolve("2024"))) {
      assertThat(files).containsExactly(corpus.resolve("2024/dirwan-bridge.md"));
    }
    assertThat(store.find("dirwan-bridge"))
        .get()
        .extracting(Article::status)
        .isEqualTo(Status.WITHDRAWN);
  }

  @Test
  void permissionsThatPeopleGaveAreKept() throws IOException {
    store.save(TestArticles.bridge());
    Path file = corpus.resolve("2024/dirwan-bridge.md");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

    store.save(TestArticles.bridge().with(Status.DRAFT));

    assertThat(Files.getPosixFilePermissions(file)).hasSize(5);
  }

  @Test
  void whatCouldNotBeReadAgainIsNotWritten() {
    store.save(TestArticles.bridge());
    List<Article> unwritable =
        List.of(
            TestArticles.withText(TestArticles.bridge(), "نصف حرف \uD83D"),
            TestArticles.withText(TestArticles.bridge(), "طويل ".repeat(1_200_000)),
            TestArticles.withId(TestArticles.bridge(), "../dirwan-bridge"),
            TestArticles.withId(TestArticles.bridge(), "Dirwan Bridge"),
            TestArticles.withId(TestArticles.bridge(), "readme"),
            TestArticles.withId(TestArticles.bridge(), "ج".repeat(101)));

    assertThat(unwritable)
        .allSatisfy(
            article ->
                assertThatThrownBy(() -> store.save(article))
                    .isInstanceOf(ArticleStoreException.class)
                    .hasMessageContaining(article.id()));
    assertThat(store.find("dirwan-bridge")).contains(TestArticles.bridge());
    assertThat(folder.resolve("dirwan-bridge.md")).doesNotExist();
  }

  @Test
  void notesAndEditorsTemporaryFilesAreNotArticles() throws IOException {
    for (String name :
        List.of(
            "README.md",
            "2024/readme.md",
            ".git/x.md",
            "2024/.#a.md",
            "2024/#a.md#",
            "2024/a.md~",
            "2024/.a.md.swp",
            "2024/.a.md",
            "2024/a.txt")) {
      write(name, "ليس تقريرًا");
    }

    assertThat(read()).isEmpty();
    assertThat(read).isEmpty();
    assertThat(store.find("readme")).isEmpty();
  }

  @Test
  void brokenFilesAreReportedAndTheRestIsRead() throws IOException {
    write("2024/a.md", file("عنوان"));
    write("2024/b.md", "");
    write("2024/c.md", "---\ntitle: [\n---\nنص");
    write("2024/Not A Slug.md", file("عنوان"));
    Files.write(corpus.resolve("2024/d.md"), file("عنوان").getBytes("windows-1256"));

    List<CorpusProblem> problems = read();

    assertThat(read).containsExactly("a");
    assertThat(problems)
        .extracting(p -> p.file() + ":" + p.line())
        .containsExactly("2024/Not A Slug.md:0", "2024/b.md:0", "2024/c.md:2", "2024/d.md:2");
    assertThat(problems)
        .flatExtracting(p -> p.articleId().stream().toList())
        .containsExactly("b", "c", "d");
    assertThat(store.find("c")).isEmpty();
  }

  @Test
  void hugeFilesAreReportedAndNotReadIntoMemory() throws IOException {
    write("a.md", file("عنوان"));
    for (String name : List.of("huge.md", "huge.jsonl")) {
      try (RandomAccessFile file = new RandomAccessFile(corpus.resolve(name).toFile(), "rw")) {
        file.setLength(200L << 20);
      }
    }

    List<CorpusProblem> problems = read();

    assertThat(read).containsExactly("a");
    assertThat(problems)
        .extracting(CorpusProblem::toString)
        .satisfiesExactly(
            md -> assertThat(md).startsWith("huge.md: the file is larger than 5,242,880 bytes"),
            line -> assertThat(line).startsWith("huge.jsonl:1: the line is larger than 1,048,576"));
  }

  @Test
  void linksOutOfTheCorpusAreNotFollowed() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(outside.resolve("secret.md"), file("سر"));
    write("2024/inside.md", file("عنوان"));
    Files.createSymbolicLink(corpus.resolve("a-file.md"), outside.resolve("secret.md"));
    Files.createSymbolicLink(corpus.resolve("b-folder"), outside);
    Files.createSymbolicLink(corpus.resolve("c-lost.md"), corpus.resolve("nowhere.md"));
    Files.createSymbolicLink(corpus.resolve("d-within.md"), corpus.resolve("2024/inside.md"));

    List<CorpusProblem> problems = read();

    assertThat(read).containsExactly("inside", "d-within");
    assertThat(problems)
        .extracting(CorpusProblem::file)
        .containsExactly("a-file.md", "b-folder", "c-lost.md");
    assertThat(store.find("a-file")).isEmpty();
    assertThat(store.find("secret")).isEmpty();
  }

  @Test
  void nothingIsWrittenThroughALink() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.createSymbolicLink(corpus.resolve("2024"), outside);

    assertThatThrownBy(() -> store.save(TestArticles.bridge()))
        .isInstanceOf(ArticleStoreException.class)
        .hasMessageContaining("link out of the corpus");
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void corpusMayItselfBeALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), corpus);
    store.save(TestArticles.bridge());

    assertThat(new FolderArticleStore(link).find("dirwan-bridge")).isPresent();
  }

  @Test
  void namedPipeIsReportedAndNotWaitedFor() throws Exception {
    Process pipe = new ProcessBuilder("mkfifo", corpus.resolve("pipe.md").toString()).start();
    assertThat(pipe.waitFor()).isZero();

    assertThat(read()).singleElement().asString().contains("not a plain file");
  }

  @Test
  void ofTwoFilesWithOneIdTheFirstIsServed() throws IOException {
    write("2023/a.md", file("الأول"));
    write("2024/a.md", file("الثاني"));

    List<CorpusProblem> problems = read();

    assertThat(read).containsExactly("a");
    assertThat(problems)
        .singleElement()
        .asString()
        .startsWith("2024/a.md: the id a is already taken by 2023/a.md");
    assertThat(problems.getFirst().articleId()).isEmpty();
    assertThat(store.find("a")).get().extracting(Article::title).isEqualTo("الأول");
  }

  @Test
  void bulkFileHoldsAnArticleALine() throws IOException {
    write(
        "bulk/news.jsonl",
        "\uFEFF"
            + line("a", "الأول")
            + "\r\n"
            + line("b", "الثاني").replace("}\n", ",\"x\":1}\r\n"));

    assertThat(read()).isEmpty();
    assertThat(read).containsExactly("a", "b");
    assertThat(store.find("b")).get().extracting(Article::title).isEqualTo("الثاني");
    assertThat(store.find("c")).isEmpty();
  }

  @Test
  void lineWithoutAnIdHasAlwaysTheSameOne() throws IOException {
    write("News 2024.jsonl", line("a", "الأول").replace("\"id\":\"a\",", ""));
    read();
    String id = read.getFirst();
    write("News 2024.jsonl", line("b", "قبله") + line("a", "الأول").replace("\"id\":\"a\",", ""));
    read();

    assertThat(id).matches("news-2024-[0-9a-f]{16}");
    assertThat(read).containsExactly("b", id);
    assertThat(store.find(id)).isPresent();
  }

  @Test
  void brokenLinesAreReportedByNumberAndTheRestIsRead() throws IOException {
    write(
        "news.jsonl",
        line("a", "الأول")
            + "{\"id\":\"b\",\"title\":\n"
            + line("c", "").replace("}", ",\"published\":\"2024-13-40\"}")
            + "[]\n"
            + line("d", "x".repeat(2 << 20))
            + line("NOT", "عنوان")
            + line("a", "مكرر")
            + "{\"id\":\"e\",\"title\":\"x\",\"publisher\":\"y\",\"text\":7}\n"
            + line("z", "الأخير").stripTrailing());

    List<CorpusProblem> problems = read();

    assertThat(read).containsExactly("a", "z");
    assertThat(problems).extracting(CorpusProblem::line).containsExactly(2, 3, 3, 4, 5, 6, 7, 8);
    assertThat(problems)
        .flatExtracting(p -> p.articleId().stream().toList())
        .containsExactly("b", "c", "c", "d", "NOT", "e");
    assertThat(store.find("b")).isEmpty();
    assertThat(store.find("a")).get().extracting(Article::title).isEqualTo("الأول");
  }

  @Test
  void savedArticleGoesBeforeItsLineInABulkFile() throws IOException {
    Path bulk = write("news.jsonl", line("dirwan-bridge", "كما كان") + line("b", "غيره"));
    String before = Files.readString(bulk);

    store.save(TestArticles.bridge());

    assertThat(read()).isEmpty();
    assertThat(read).containsExactly("dirwan-bridge", "b");
    assertThat(store.find("dirwan-bridge")).contains(TestArticles.bridge());
    assertThat(bulk).content().isEqualTo(before);
  }

  @Test
  void changedBulkFileIsLookedUpAnew() throws IOException {
    write("news.jsonl", line("a", "الأول"));
    assertThat(store.find("a")).isPresent();

    write("news.jsonl", line("longer-id", "قبله") + line("a", "بعد التصحيح"));

    assertThat(store.find("a")).get().extracting(Article::title).isEqualTo("بعد التصحيح");
  }

  @Test
  void missingFolderIsAFailureAndNotAnEmptyCorpus() throws IOException {
    Files.delete(corpus);

    assertThatThrownBy(this::read).isInstanceOf(ArticleStoreException.class);
    assertThatThrownBy(() -> new FolderArticleStore(corpus))
        .isInstanceOf(ArticleStoreException.class)
        .hasMessageContaining(corpus.toString());
  }

  @Test
  void nobodyEverReadsHalfAFileWhileTwoWrite() throws Exception {
    List<Article> states =
        Stream.of("أ", "ب")
            .map(c -> TestArticles.withText(TestArticles.bridge(), c.repeat(200_000)))
            .toList();
    store.save(states.getFirst());
    FolderArticleStore another = new FolderArticleStore(corpus);
    try (ExecutorService writers = Executors.newFixedThreadPool(2)) {
      List<Future<?>> writing = new ArrayList<>();
      writing.add(writers.submit(() -> saveOften(store, states.getFirst())));
      writing.add(writers.submit(() -> saveOften(another, states.getLast())));
      while (!writing.stream().allMatch(Future::isDone)) {
        assertThat(Set.copyOf(states)).contains(another.find("dirwan-bridge").orElseThrow());
      }
      for (Future<?> writer : writing) {
        writer.get();
      }
    }
    assertThat(read()).isEmpty();
    try (Stream<Path> files = Files.list(corpus.resolve("2024"))) {
      assertThat(files).hasSize(1);
    }
  }

  private static void saveOften(FolderArticleStore store, Article article) {
    for (int i = 0; i < 40; i++) {
      store.save(article);
    }
  }

  @Test
  void leftoversOfAKilledWriterAreClearedAway() throws IOException {
    Path leftover = write("2024/.isnad-1.tmp", "نصف");
    Path fresh = write("2024/.isnad-2.tmp", "نصف");
    Files.setLastModifiedTime(leftover, FileTime.from(Instant.EPOCH));

    store.save(TestArticles.bridge());

    assertThat(leftover).doesNotExist();
    assertThat(fresh).exists();
  }

  @Test
  void articlesInNewFoldersAreFoundAtOnce() throws IOException {
    for (int i = 0; i < 20; i++) {
      assertThat(store.find("a-" + i)).isEmpty();
      write("new" + i + "/deep/a-" + i + ".md", file("عنوان"));
      assertThat(store.find("a-" + i)).isPresent();
    }
  }

  @Test
  void whyALineIsNoJsonIsToldWithoutTheParsersInnerPlaces() throws IOException {
    write("news.jsonl", "{\"title\":\"عنوان\"\n" + line("a", "عنوان"));

    assertThat(read().getFirst().english())
        .contains("expected close marker for Object")
        .doesNotContain("Source", "REDACTED");
  }

  @Test
  void fileOfManyBrokenLinesIsNotReportedLineByLine() throws IOException {
    write("news.jsonl", "{\n".repeat(5_000) + line("a", "عنوان"));

    List<CorpusProblem> problems = read();

    assertThat(read).containsExactly("a");
    assertThat(problems).hasSize(100);
    assertThat(problems.getLast().line()).isEqualTo(100);
    assertThat(problems.getLast().hidesOthers()).isFalse();

    write("news.jsonl", "{\n".repeat(5_000) + "{\"id\":\"b\",\n" + line("a", "عنوان"));
    assertThat(read().getLast().hidesOthers()).isTrue();
  }

  @Test
  void arabicSlugsServeToo() throws IOException {
    write("2024/جسر-دروان-٢.md", file("عنوان"));

    assertThat(read()).isEmpty();
    assertThat(store.find("جسر-دروان-٢")).isPresent();
  }
}
