package dev.isnad;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the order of the packages: imports point towards the text, never towards a door. */
class ArchitectureTest {
  private static final String ROOT = "dev.isnad.";
  private static final String[] ABOVE_DOORS = {
    "conversation", "answer", "publish", "intake", "article", "arabic"
  };

  /** Package → the packages of ours that it may import; {@code app} may import all. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("arabic", Set.of()),
          Map.entry("article", Set.of("arabic")),
          Map.entry("intake", Set.of("article", "arabic")),
          Map.entry("index", Set.of("article", "arabic")),
          Map.entry("publish", Set.of("index", "article")),
          Map.entry("retrieval", Set.of("index", "article", "arabic")),
          Map.entry("model", Set.of()),
          Map.entry("lexicon", Set.of("arabic")),
          Map.entry("grounding", Set.of("lexicon", "index", "article", "arabic")),
          Map.entry(
              "extraction",
              Set.of("grounding", "lexicon", "retrieval", "index", "article", "arabic")),
          Map.entry(
              "voices",
              Set.of(
                  "extraction", "grounding", "lexicon", "retrieval", "index", "article", "arabic")),
          Map.entry(
              "answer",
              Set.of(
                  "voices",
                  "extraction",
                  "grounding",
                  "lexicon",
                  "retrieval",
                  "model",
                  "index",
                  "article",
                  "arabic")),
          Map.entry("conversation", Set.of("answer")),
          Map.entry("eval", allowed("extraction", "index", "retrieval", "model")),
          Map.entry("telegram", allowed()),
          Map.entry("web", allowed()),
          Map.entry("desk", allowed()),
          Map.entry("cli", allowed("eval")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.isnad");

  @Test
  void packagesImportOnlyWhatTheDesignAllows() {
    List<String> forbidden =
        CLASSES.stream()
            .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
            .filter(ArchitectureTest::isForbidden)
            .map(Dependency::getDescription)
            .toList();

    assertThat(forbidden).isEmpty();
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    Set<String> rooms = CLASSES.stream().map(ArchitectureTest::room).collect(Collectors.toSet());
    rooms.remove("app");

    assertThat(MAY_IMPORT.keySet()).containsAll(rooms);
  }

  @Test
  void noPackagesImportEachOtherInACircle() {
    slices().matching("dev.isnad.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void springStaysAtTheEdges() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "app..", ROOT + "web..", ROOT + "desk..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineWritesToStandardOutput() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "cli..", ROOT + "app..")
        .should()
        .accessField(System.class, "out")
        .check(CLASSES);
  }

  private static boolean isForbidden(Dependency dependency) {
    String from = room(dependency.getOriginClass());
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    if (from.equals("app") || !target.getPackageName().startsWith(ROOT)) {
      return false;
    }
    String to = room(target);
    return !to.equals(from) && !MAY_IMPORT.getOrDefault(from, Set.of()).contains(to);
  }

  private static String room(JavaClass javaClass) {
    String rest = javaClass.getPackageName().substring(ROOT.length());
    return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
  }

  private static Set<String> allowed(String... more) {
    Set<String> all = new TreeSet<>(Arrays.asList(ABOVE_DOORS));
    all.addAll(Arrays.asList(more));
    return all;
  }
}
