package dev.isnad.article;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One pass through the corpus: hands on what is whole, gathers what is not, and sees that no id is
 * served twice. Used by one thread.
 */
final class CorpusReading {
  private static final int MAX_OF_A_FILE = 100;

  private final Corpus corpus;
  private final Consumer<? super Article> reader;
  private final Map<String, String> claims = new HashMap<>();
  private final List<CorpusProblem> problems = new ArrayList<>();
  private String bulkFile = "";
  private int bulkProblems;
  private Optional<CorpusProblem> more = Optional.empty();

  CorpusReading(Corpus corpus, Consumer<? super Article> reader) {
    this.corpus = corpus;
    this.reader = reader;
  }

  List<CorpusProblem> problems() {
    reportMore();
    return List.copyOf(problems);
  }

  void report(CorpusProblem problem) {
    problems.add(problem);
  }

  /** Whether the file may have the id: it can be one, and no earlier file has it. */
  boolean claims(Path file, String id) {
    String name = corpus.relative(file);
    if (!Slugs.isSlug(id)) {
      report(Flaws.badSlug(0, id).in(name));
      return false;
    }
    String first = claims.putIfAbsent(id, name);
    if (first != null) {
      report(Flaws.duplicate(0, id, first).in(name));
    }
    return first == null;
  }

  /** The file went away after it had claimed the id. */
  void gone(String id) {
    claims.remove(id);
  }

  void take(Path file, String id, ArticleFile read) {
    String name = corpus.relative(file);
    read.flaws().forEach(flaw -> report(flaw.in(name, id)));
    read.article().ifPresent(reader);
  }

  void take(String file, int number, ArticleLine line) {
    if (!file.equals(bulkFile)) {
      reportMore();
      bulkFile = file;
      bulkProblems = 0;
    }
    if (line.id().isEmpty()) {
      line.flaws().forEach(flaw -> reportLine(flaw.in(file)));
      return;
    }
    String id = line.id().get();
    String first = claims.putIfAbsent(id, file + ":" + number);
    if (first == null) {
      line.flaws().forEach(flaw -> reportLine(flaw.in(file, id)));
      line.article().ifPresent(reader);
    } else if (!first.endsWith(Corpus.ARTICLE)) {
      reportLine(Flaws.duplicate(number, id, first).in(file));
    }
  }

  /** A file of a million broken lines is one mistake, not a million. */
  private void reportLine(CorpusProblem problem) {
    bulkProblems++;
    if (bulkProblems < MAX_OF_A_FILE) {
      report(problem);
    } else {
      Flaw flaw = Flaws.moreLines(more.map(CorpusProblem::line).orElse(problem.line()));
      boolean hides =
          problem.articleId().isPresent() || more.filter(CorpusProblem::hidesOthers).isPresent();
      more =
          Optional.of(
              new CorpusProblem(
                  problem.file(),
                  flaw.line(),
                  flaw.english(),
                  flaw.arabic(),
                  Optional.empty(),
                  hides));
    }
  }

  private void reportMore() {
    more.ifPresent(this::report);
    more = Optional.empty();
  }
}
