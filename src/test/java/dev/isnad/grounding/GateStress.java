package dev.isnad.grounding;

import dev.isnad.answer.AnswerSettings;
import dev.isnad.article.FolderArticleStore;
import dev.isnad.grounding.Reworder.Reworded;
import dev.isnad.index.Passage;
import dev.isnad.index.PassageCutter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the gate does on text that nobody wrote for it: sentences of the suites' reports, made false
 * by program ({@link Falsifier}) or reworded by program ({@link Reworder}).
 */
final class GateStress {
  private static final Path SUITE = Path.of("src/main/resources/dev/isnad/eval/grounding");
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
  private static final long SEED = 20261124;
  private static final double OVERLAP = AnswerSettings.STANDARD.wordOverlap();

  /** How many sentences of a kind there were, and how many of them were shown. */
  static final class Tally {
    private int all;
    private int shown;

    private void add(boolean show) {
      all++;
      shown += show ? 1 : 0;
    }

    int all() {
      return all;
    }

    int shown() {
      return shown;
    }
  }

  /** One altered sentence, its report, and what was decided. */
  record Case(String report, String base, Reworded altered, Verdict verdict) {
    boolean shown() {
      return verdict instanceof Verdict.Supported;
    }
  }

  private GateStress() {}

  public static void main(String[] arguments) throws IOException {
    List<String> sets = List.of(arguments[0].split(","));
    String wanted = arguments.length > 1 ? arguments[1] : "";
    List<Case> falsified = new ArrayList<>();
    List<Case> reworded = new ArrayList<>();
    for (String set : wanted.equals("suite") ? List.<String>of() : sets) {
      for (List<Passage> report : reports(set).values()) {
        falsified.addAll(falsified(report));
        reworded.addAll(reworded(report));
      }
    }
    print("false sentences shown", falsified, true, wanted);
    print("true sentences shown", reworded, false, wanted);
    for (String set : sets) {
      suite(set, wanted);
    }
  }

  private static void print(String title, List<Case> cases, boolean listShown, String wanted) {
    Map<String, Tally> kinds = new TreeMap<>();
    Tally total = new Tally();
    for (Case one : cases) {
      kinds.computeIfAbsent(one.altered().kind(), kind -> new Tally()).add(one.shown());
      total.add(one.shown());
      if (one.shown() == listShown
          && (wanted.equals("all") || wanted.equals(one.altered().kind()))) {
        System.out.println(
            one.altered().kind() + " " + reason(one.verdict()) + " | " + one.altered().text());
        System.out.println("        < " + one.base());
      }
    }
    kinds.forEach(
        (kind, tally) ->
            System.out.printf(
                Locale.ROOT, "  %-20s %5d of %5d%n", kind, tally.shown(), tally.all()));
    System.out.printf(
        Locale.ROOT,
        "%s: %d of %d (%.1f %%)%n",
        title,
        total.shown(),
        total.all(),
        100.0 * total.shown() / total.all());
  }

  private static String reason(Verdict verdict) {
    return verdict instanceof Verdict.Held held ? held.reason() + " " + held.detail() : "SHOWN";
  }

  static List<Case> falsified(List<Passage> report) {
    List<Case> cases = new ArrayList<>();
    List<String> sentences = sentences(report);
    Falsifier falsifier = new Falsifier(sentences, new Random(SEED));
    for (String sentence : sentences) {
      for (String statement : statements(sentence)) {
        SentenceGate gate = new SentenceGate(report, TODAY, OVERLAP);
        Stream.concat(
                falsifier.of(statement).stream(),
                Crediting.wrongly(statement, report.getFirst().attribution()).stream())
            .forEach(
                one ->
                    cases.add(
                        new Case(
                            report.getFirst().articleId(),
                            statement,
                            one,
                            gate.judge(one.text(), cited(report, sentence)))));
      }
    }
    return cases;
  }

  /** The passage that the sentence is of. */
  private static List<Integer> cited(List<Passage> report, String sentence) {
    return IntStream.rangeClosed(1, report.size())
        .filter(number -> report.get(number - 1).text().contains(sentence))
        .limit(1)
        .boxed()
        .toList();
  }

  private static List<String> statements(String sentence) {
    String whole = Reworder.withoutEnd(sentence);
    List<String> all = new ArrayList<>(List.of(whole));
    Clauses.of(whole).stream()
        .map(Reworder::standing)
        .filter(one -> !all.contains(one))
        .forEach(all::add);
    return all;
  }

  static List<Case> reworded(List<Passage> report) {
    List<Case> cases = new ArrayList<>();
    SentenceGate gate = new SentenceGate(report, TODAY, OVERLAP);
    for (String sentence : sentences(report)) {
      Stream.concat(
              Reworder.of(sentence).stream(),
              Crediting.rightly(Reworder.withoutEnd(sentence), report.getFirst().attribution())
                  .stream())
          .forEach(
              one ->
                  cases.add(
                      new Case(
                          report.getFirst().articleId(),
                          sentence,
                          one,
                          gate.judge(one.text(), cited(report, sentence)))));
    }
    return cases;
  }

  private static List<String> sentences(List<Passage> report) {
    return Ground.join(report.stream().map(one -> Ground.of(one, TODAY)).toList())
        .sentences()
        .stream()
        .map(Candidate::text)
        .toList();
  }

  /** The passages of each report of a set. */
  static Map<String, List<Passage>> reports(String set) throws IOException {
    Path corpus = Files.createTempDirectory("gate-stress");
    Files.copy(SUITE.resolve(set + "_articles.jsonl"), corpus.resolve("articles.jsonl"));
    for (String shipped :
        List.of(
            "2024/russian-ambassador-armenia-south-caucasus.md",
            "undated/west-africa-washington-tel-aviv.md")) {
      if (set.equals("tuned")) {
        Path file = Path.of("corpus").resolve(shipped);
        Files.copy(file, corpus.resolve(file.getFileName()));
      }
    }
    Map<String, List<Passage>> reports = new LinkedHashMap<>();
    new FolderArticleStore(corpus)
        .read(article -> reports.put(article.id(), PassageCutter.cut(article)));
    return reports;
  }

  /** The set's own sentences, held against the report they cite. */
  private static void suite(String set, String wanted) throws IOException {
    Map<String, List<Passage>> reports = reports(set);
    for (String part : List.of("adversarial", "grounded")) {
      Tally bad = new Tally();
      Tally good = new Tally();
      for (String line : Files.readAllLines(SUITE.resolve(set + "_" + part + ".jsonl"))) {
        JsonNode output = JsonMapper.shared().readTree(line);
        output
            .path("sentences")
            .forEach(
                one -> {
                  String text = one.path("text").asString();
                  java.util.regex.Matcher cited =
                      java.util.regex.Pattern.compile("\\[@([a-z0-9-]+)]").matcher(text);
                  List<Passage> report =
                      reports.getOrDefault(cited.find() ? cited.group(1) : "", List.of());
                  if (report.isEmpty()) {
                    return;
                  }
                  String plain = text.replaceAll("\\s*\\[[^]]*]", "").replaceAll("[.]$", "");
                  SentenceGate gate = new SentenceGate(report, TODAY, OVERLAP);
                  Verdict verdict =
                      gate.judge(plain, IntStream.rangeClosed(1, report.size()).boxed().toList());
                  boolean shown = verdict instanceof Verdict.Supported;
                  boolean supported = one.path("supported").asBoolean();
                  (supported ? good : bad).add(shown);
                  if (shown != supported && (wanted.equals("suite") || wanted.equals("all"))) {
                    System.out.println(
                        (supported ? "LOST " : "SHOWN ")
                            + output.path("id").asString()
                            + " "
                            + reason(verdict)
                            + " | "
                            + plain);
                  }
                });
      }
      System.out.printf(
          Locale.ROOT,
          "%s %s: false shown %d of %d, true shown %d of %d%n",
          set,
          part,
          bad.shown(),
          bad.all(),
          good.shown(),
          good.all());
    }
  }
}
