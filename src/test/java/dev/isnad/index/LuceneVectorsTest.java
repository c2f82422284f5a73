package dev.isnad.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.isnad.article.Article;
import dev.isnad.article.TestArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneVectorsTest {
  private static final VectorSpace PLANE = new VectorSpace("plane", 2);
  private static final float[] EAST = {1, 0};
  private static final float[] NORTH = {0, 5};
  private static final float[] NORTH_EAST = {3, 3.1f};
  private static final IndexChange.Replace BRIDGE = replace(TestArticles.bridge());
  private static final IndexChange.Replace MUSEUM = replace(TestArticles.museum());

  @TempDir Path folder;
  private PassageIndex index;
  private PassageVectors vectors;

  @BeforeEach
  void open() {
    index = PassageIndexes.openLucene(folder);
    vectors = index.vectors().orElseThrow();
    vectors.use(PLANE);
  }

  @AfterEach
  void close() {
    index.close();
  }

  private void reopen() {
    close();
    open();
  }

  private static IndexChange.Replace replace(Article article) {
    return new IndexChange.Replace(article.id(), article.revision(), PassageCutter.cut(article));
  }

  /** Vectors for all that lacks one: bridges are east of everything. */
  private void fill() {
    PassageVectors.Gap gap = vectors.gap(100, Set.of());
    Map<String, float[]> made = new HashMap<>();
    gap.texts().forEach((key, text) -> made.put(key, text.contains("جسر") ? EAST : NORTH));
    vectors.keep(made);
    vectors.attach(gap.articles());
    assertThat(vectors.gap(100, Set.of()).isEmpty()).isTrue();
  }

  private List<Hit> near(float[] vector, PassageFilter filter) {
    return index.near(new VectorQuery("plane", vector, filter, 10));
  }

  private List<String> idsNear(float[] vector) {
    return near(vector, PassageFilter.NONE).stream()
        .map(hit -> hit.passage().articleId())
        .distinct()
        .toList();
  }

  private List<Hit> find(String text) {
    return index.find(new PassageQuery(text, PassageFilter.NONE, 10));
  }

  @Test
  void nearestComesFirst() {
    index.write(List.of(BRIDGE, MUSEUM));
    fill();

    assertThat(idsNear(EAST)).containsExactly("dirwan-bridge", "qasr-museum");
    assertThat(idsNear(NORTH)).containsExactly("qasr-museum", "dirwan-bridge");
    assertThat(near(EAST, PassageFilter.NONE).getFirst().score()).isGreaterThan(0.99);
    assertThat(near(EAST, PassageFilter.NONE).getFirst().passage()).isIn(BRIDGE.passages());
  }

  @Test
  void passagesWithoutVectorsAreStillFoundByTheirWords() {
    index.write(List.of(BRIDGE));

    assertThat(near(EAST, PassageFilter.NONE)).isEmpty();
    assertThat(find("جسر")).isNotEmpty();
  }

  @Test
  void vectorsChangeNothingInWhatWordsFind() {
    index.write(List.of(BRIDGE, MUSEUM));
    List<String> questions = List.of("جسر دروان", "مخطوط في متحف", "كم كلفة المشروع؟");
    List<List<Hit>> before = questions.stream().map(this::find).toList();
    Map<String, String> revisions = index.revisions();
    IndexScope scope = index.scope();
    fill();

    assertThat(before).noneMatch(List::isEmpty);
    assertThat(questions.stream().map(this::find).toList()).isEqualTo(before);
    assertThat(index.revisions()).isEqualTo(revisions);
    assertThat(index.scope()).isEqualTo(scope);
  }

  @Test
  void filterHoldsForVectorsToo() {
    index.write(List.of(BRIDGE, MUSEUM));
    fill();
    PassageFilter byPublisher =
        new PassageFilter(Set.of("موقع الضفاف"), Set.of(), Optional.empty(), Optional.empty());
    PassageFilter byKeyword =
        new PassageFilter(Set.of(), Set.of("الجسور"), Optional.empty(), Optional.empty());
    PassageFilter since =
        new PassageFilter(
            Set.of(), Set.of(), Optional.of(LocalDate.of(2024, 3, 3)), Optional.empty());

    assertThat(near(EAST, byPublisher))
        .isNotEmpty()
        .allMatch(hit -> hit.passage().articleId().equals("qasr-museum"));
    assertThat(near(NORTH, byKeyword))
        .isNotEmpty()
        .allMatch(hit -> hit.passage().articleId().equals("dirwan-bridge"));
    assertThat(near(EAST, since)).isEmpty();
  }

  @Test
  void withdrawnReportIsNotNearAnything() {
    index.write(List.of(BRIDGE, MUSEUM));
    fill();
    index.write(List.of(new IndexChange.Replace(BRIDGE.articleId(), "later", List.of())));

    assertThat(idsNear(EAST)).containsExactly("qasr-museum");
    assertThat(vectors.gap(100, Set.of()).isEmpty()).isTrue();
  }

  @Test
  void reportWithdrawnWhileItsVectorsWereMadeStaysAway() {
    index.write(List.of(BRIDGE));
    PassageVectors.Gap gap = vectors.gap(100, Set.of());
    index.write(List.of(new IndexChange.Remove(BRIDGE.articleId())));
    gap.texts().keySet().forEach(key -> vectors.keep(Map.of(key, EAST)));
    vectors.attach(gap.articles());

    assertThat(find("جسر")).isEmpty();
    assertThat(near(EAST, PassageFilter.NONE)).isEmpty();
    assertThat(index.revisions()).isEmpty();
  }

  @Test
  void whatIsIndexedAgainHasItsVectorsAtOnce() {
    index.write(List.of(BRIDGE));
    fill();
    index.write(List.of(new IndexChange.Remove(BRIDGE.articleId())));
    reopen();
    index.write(List.of(BRIDGE));

    assertThat(idsNear(EAST)).containsExactly("dirwan-bridge");
    assertThat(vectors.gap(100, Set.of()).isEmpty()).isTrue();
  }

  @Test
  void whatWasKeptButNotAttachedIsNotAskedForAgain() {
    index.write(List.of(BRIDGE));
    PassageVectors.Gap gap = vectors.gap(100, Set.of());
    gap.texts().keySet().forEach(key -> vectors.keep(Map.of(key, EAST)));
    reopen();

    PassageVectors.Gap rest = vectors.gap(100, Set.of());
    assertThat(rest.texts()).isEmpty();
    assertThat(rest.articles()).containsExactly("dirwan-bridge");
    vectors.attach(rest.articles());
    assertThat(idsNear(EAST)).containsExactly("dirwan-bridge");
  }

  @Test
  void changedPassageLosesItsVectorAndUnchangedOnesKeepTheirs() {
    index.write(List.of(BRIDGE));
    fill();
    Article bridge = TestArticles.bridge();
    Article edited =
        TestArticles.withText(bridge, bridge.text().replace("ثلاث رافعات", "أربع رافعات"));
    index.write(List.of(replace(edited)));

    assertThat(vectors.coverage().orElseThrow().without()).isEqualTo(1);
    assertThat(vectors.coverage().orElseThrow().with()).isEqualTo(BRIDGE.passages().size() - 1);
    assertThat(vectors.gap(100, Set.of()).texts().values())
        .singleElement()
        .asString()
        .contains("أربع رافعات");
  }

  @Test
  void gapLeavesOutWhatCannotHaveAVector() {
    index.write(List.of(BRIDGE));
    Set<String> keys = vectors.gap(100, Set.of()).texts().keySet();

    assertThat(vectors.gap(100, keys).isEmpty()).isTrue();
    assertThat(vectors.gap(1, Set.of()).texts()).hasSize(1);
  }

  @Test
  void otherModelFindsNothingUntilItsVectorsAreMade() throws IOException {
    index.write(List.of(BRIDGE, MUSEUM));
    fill();
    VectorSpace other = new VectorSpace("other", 3);
    vectors.use(other);

    assertThat(index.near(new VectorQuery("other", new float[] {1, 0, 0}, PassageFilter.NONE, 9)))
        .isEmpty();
    assertThat(idsNear(EAST)).hasSize(2);
    PassageVectors.Gap gap = vectors.gap(100, Set.of());
    assertThat(gap.texts()).hasSize(BRIDGE.passages().size() + MUSEUM.passages().size());
    assertThat(keptSpaces()).isEqualTo(2);

    gap.texts().keySet().forEach(key -> vectors.keep(Map.of(key, new float[] {1, 2, 3})));
    vectors.attach(gap.articles());
    assertThat(index.near(new VectorQuery("other", new float[] {1, 0, 0}, PassageFilter.NONE, 9)))
        .hasSameSizeAs(gap.texts().keySet());
    assertThat(near(EAST, PassageFilter.NONE)).isEmpty();
    assertThat(vectors.gap(100, Set.of()).isEmpty()).isTrue();
    assertThat(keptSpaces()).isEqualTo(1);
  }

  private long keptSpaces() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(e -> e.getFileName().toString().startsWith("vectors-")).count();
    }
  }

  @Test
  void vectorsOfAnotherLengthOrWithoutDirectionAreRefused() {
    index.write(List.of(BRIDGE));
    String key = vectors.gap(1, Set.of()).texts().keySet().iterator().next();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> vectors.keep(Map.of(key, new float[] {1, 2, 3})));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> vectors.keep(Map.of(key, new float[] {0, 0})));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> vectors.keep(Map.of(key, new float[] {Float.NaN, 1})));
    vectors.keep(Map.of(key, NORTH_EAST));
  }

  @Test
  void longVectorsOfLargeModelsAreTaken() {
    VectorSpace large = new VectorSpace("large", 3072);
    vectors.use(large);
    index.write(List.of(BRIDGE));
    float[] vector = new float[3072];
    vector[3071] = 1;
    PassageVectors.Gap gap = vectors.gap(100, Set.of());
    gap.texts().keySet().forEach(key -> vectors.keep(Map.of(key, vector)));
    vectors.attach(gap.articles());

    assertThat(index.near(new VectorQuery("large", vector, PassageFilter.NONE, 9))).isNotEmpty();
  }

  @Test
  void damagedVectorsAreMadeAgain() throws IOException {
    index.write(List.of(BRIDGE));
    fill();
    close();
    try (Stream<Path> files = Files.walk(folder.resolve("vectors-" + PLANE.hash()))) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("segments")).toList()) {
        Files.writeString(file, "damage");
      }
    }
    open();
    assertThat(idsNear(EAST)).containsExactly("dirwan-bridge");
    index.write(List.of(new IndexChange.Remove(BRIDGE.articleId()), BRIDGE));

    assertThat(vectors.gap(100, Set.of()).texts()).hasSameSizeAs(BRIDGE.passages());
  }

  @Test
  void whoeverOnlyReadsSearchesByVectorsToo() {
    index.write(List.of(BRIDGE, MUSEUM));
    fill();
    try (PassageIndex reader = PassageIndexes.openLuceneReadOnly(folder).orElseThrow()) {
      assertThat(reader.near(new VectorQuery("plane", EAST, PassageFilter.NONE, 9)))
          .isEqualTo(near(EAST, PassageFilter.NONE));
      assertThat(reader.vectors()).isEmpty();
    }
  }

  @Test
  void everyWriteIsTold() {
    int[] told = new int[1];
    vectors.onWrite(() -> told[0]++);
    index.write(List.of(BRIDGE));
    index.check();

    assertThat(told[0]).isEqualTo(1);
  }

  private static Map<String, float[]> vectorsOfTextsThatAreGone(int count) {
    Map<String, float[]> gone = new HashMap<>();
    for (int i = 0; i < count; i++) {
      gone.put("gone-" + i, NORTH_EAST);
    }
    return gone;
  }

  private boolean bringsItsVectors(IndexChange.Replace change) {
    index.write(List.of(change));
    return vectors.gap(100, Set.of()).isEmpty();
  }

  @Test
  void vectorsOfTextsThatNoPassageHasAnyMoreArePurged() {
    index.write(List.of(BRIDGE, MUSEUM));
    fill();
    index.write(List.of(new IndexChange.Remove(MUSEUM.articleId())));
    vectors.keep(vectorsOfTextsThatAreGone(100));
    index.caughtUp();
    assertThat(vectors.gap(100, Set.of()).isEmpty()).isTrue();

    assertThat(bringsItsVectors(MUSEUM)).isFalse();
    index.write(List.of(new IndexChange.Remove(MUSEUM.articleId())));
    assertThat(bringsItsVectors(BRIDGE)).isTrue();
  }

  @Test
  void fewVectorsOfFormerTextsAreLeftForTheirReturn() {
    index.write(List.of(BRIDGE, MUSEUM));
    fill();
    index.write(List.of(new IndexChange.Remove(MUSEUM.articleId())));
    index.caughtUp();
    assertThat(vectors.gap(100, Set.of()).isEmpty()).isTrue();

    assertThat(bringsItsVectors(MUSEUM)).isTrue();
  }

  @Test
  void nothingIsPurgedWhileTheIndexIsNotYetWhole() {
    index.write(List.of(BRIDGE, MUSEUM));
    fill();
    index.write(List.of(new IndexChange.Remove(MUSEUM.articleId())));
    vectors.keep(vectorsOfTextsThatAreGone(100));
    assertThat(vectors.gap(100, Set.of()).isEmpty()).isTrue();

    assertThat(bringsItsVectors(MUSEUM)).isTrue();
  }
}
