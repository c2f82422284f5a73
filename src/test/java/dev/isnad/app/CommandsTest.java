package dev.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.isnad.app.TestHome.Result;
import dev.isnad.article.Status;
import dev.isnad.article.TestArticles;
import dev.isnad.testing.RankingServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each command through the door: arguments in, exit code and the two streams out. */
class CommandsTest {
  private static final String PAGE =
      """
      <!doctype html><html lang="ar"><head><meta charset="utf-8">
      <script type="application/ld+json">{"@type":"NewsArticle",
      "headline":"مكتبة مرسى العنبر تفتح أبوابها",
      "datePublished":"2024-05-09","publisher":{"name":"جريدة المرافئ"}}</script></head>
      <body><article><h1>مكتبة مرسى العنبر تفتح أبوابها</h1>
      <p>فتحت مكتبة مرسى العنبر أبوابها أمام القراء بعد ثلاث سنوات من البناء المتواصل.</p>
      <p>بلغت كلفة مكتبة مرسى العنبر 730 ألف دينار، وفيها قاعة للأطفال وأخرى للمخطوطات.</p>
      </article></body></html>
      """;

  @TempDir Path folder;
  private TestHome home;

  @BeforeEach
  void homeWithTwoReports() throws IOException {
    home = new TestHome(folder);
  }

  @Test
  void askAnswersFromTheReportsAndNamesTheSource() {
    Result result = home.run("ask", TestHome.HOW_LONG);

    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains(TestHome.LENGTH)
        .contains("[1] " + TestArticles.bridge().title() + " (صحيفة المنارة نقلًا عن")
        .contains("https://manara.example/2024/bridge");
    assertThat(result.code()).isZero();
  }

  @Test
  void askNamesWhoElsePublishedTheSameWords() {
    assertThat(home.run("ask", TestHome.HOW_LONG).out()).doesNotContain("نشره أيضًا");
    home.save(TestArticles.copyOfBridge());

    Result result = home.run("ask", TestHome.HOW_LONG);

    assertThat(result.out())
        .containsPattern("\n    نشره أيضًا: (موقع النهر|صحيفة المنارة) \\([23] مارس 2024\\)\n?")
        .contains("[1]");
  }

  @Test
  void askNamesAnAgencyOnceWhateverItIsCalled() {
    home.save(TestArticles.bridgeThrough("إذاعة الساحل", "الساحل"));

    assertThat(home.run("ask", TestHome.HOW_LONG).out())
        .contains("(صحيفة المنارة نقلًا عن إذاعة الساحل، على لسان")
        .doesNotContain("إذاعة الساحل، الساحل");
  }

  @Test
  void askPrintsOneJsonObject() {
    Result result = home.run("ask", "--json", TestHome.HOW_LONG);

    JsonNode answer = JsonMapper.shared().readTree(result.out());
    assertThat(answer.path("status").asString()).isEqualTo("answered");
    assertThat(answer.path("sources").get(0).path("articleId").asString())
        .isEqualTo("dirwan-bridge");
    assertThat(result.out().lines()).hasSize(1);
  }

  @Test
  void askTakesItsWordsOneByOneOrFromStandardInput() {
    assertThat(home.run("ask", "كم", "يبلغ", "طول", "جسر", "دروان؟").out())
        .contains(TestHome.LENGTH);
    assertThat(home.runWith(Map.of(), TestHome.HOW_LONG + "\n", "ask", "-").out())
        .contains(TestHome.LENGTH);
  }

  @Test
  void searchListsPassagesWithTheirReports() {
    Result result = home.run("search", "طول جسر دروان");

    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("1. " + TestArticles.bridge().title() + " (صحيفة المنارة، 2 مارس 2024)")
        .contains("[dirwan-bridge]")
        .contains(TestHome.LENGTH)
        .doesNotContain("الدرجة");
    assertThat(result.code()).isZero();
  }

  @Test
  void searchExplainsItsOrderInArabic() {
    String out = home.run("search", "--explain", "طول جسر دروان", "المعلق").out();

    assertThat(out)
        .contains("«دروان»: ترد كما هي، وفي العنوان؛ في ")
        .contains("«المعلق»: لا ترد هنا؛ لا يعرفها أي مقطع")
        .contains("الدرجة ")
        .contains("الكلمات في العنوان");
  }

  @Test
  void searchPrintsOneJsonObjectWhosePartsAddUp() {
    Result result = home.run("search", "--json", "--explain", "طول جسر دروان");

    JsonNode best = JsonMapper.shared().readTree(result.out()).path("hits").get(0);
    double sum = 0;
    for (JsonNode part : best.path("parts")) {
      sum += part.path("value").asDouble();
    }
    assertThat(best.path("articleId").asString()).isEqualTo("dirwan-bridge");
    assertThat(sum).isCloseTo(best.path("score").asDouble(), within(1e-6));
    assertThat(result.out().lines()).hasSize(1);
  }

  @Test
  void askingNothingIsWrongUsage() {
    assertThat(home.run("ask", "").code()).isEqualTo(2);
    assertThat(home.run("ask", " ").err()).contains("No question was given");
  }

  @Test
  void searchTellsWhatItSearchedInsteadOfAMisspelledWord() {
    assertThat(home.run("search", "المهندسة سلمى الحارثثي").out())
        .startsWith("بحثتُ عن «الحارثي» بدل «الحارثثي».");
  }

  @Test
  void askTellsWhatItSearchedInsteadOfAMisspelledWord() {
    Result result = home.run("ask", "--no-model", "ماذا قالت المهندسة سلمى الحارثثي عن الرافعات؟");

    assertThat(result.out()).contains("بدل «الحارثثي»");
  }

  @Test
  void searchFiltersByPublisherKeywordAndDay() {
    assertThat(home.run("search", "--publisher", "موقع الضفاف", "مدينة دروان").out())
        .contains("qasr-museum")
        .doesNotContain("dirwan-bridge");
    assertThat(home.run("search", "--keyword", "الجسور", "مدينة دروان").out())
        .contains("dirwan-bridge")
        .doesNotContain("qasr-museum");
    assertThat(home.run("search", "--from", "2024-03-03", "جسر دروان").code()).isEqualTo(3);
    assertThat(home.run("search", "--to", "2024-03-02", "جسر دروان").code()).isZero();
    assertThat(home.run("search", "--limit", "0", "جسر").code()).isEqualTo(2);
  }

  @Test
  void searchNamesADayThatIsNone() {
    Result result = home.run("search", "--from", "2024-13-01", "جسر");

    assertThat(result.err()).contains("--from", "2024-13-01 is not a day").doesNotContain("java.");
    assertThat(result.code()).isEqualTo(2);
  }

  @Test
  void searchFindsDraftsAndWithdrawnReportsOnlyWhereTheyAreAskedFor() {
    home.save(TestArticles.harbour());
    home.save(TestArticles.bridge().with(Status.WITHDRAWN));

    assertThat(home.run("search", "توسعة ميناء مرسى الورد").out()).doesNotContain("marsa-harbour");
    assertThat(home.run("search", "--status", "draft", "توسعة ميناء مرسى الورد").out())
        .contains("marsa-harbour");
    assertThat(home.run("search", "جسر دروان").out()).doesNotContain("dirwan-bridge");
    assertThat(home.run("search", "--status", "withdrawn", "جسر دروان").out())
        .contains("dirwan-bridge");
  }

  @Test
  void whatTheReportsDoNotSayHasAnExitCodeOfItsOwn() {
    assertThat(home.run("ask", "متى أُسست جامعة كوكب عطارد؟").code()).isEqualTo(3);
  }

  @Test
  void withdrawnReportIsNoLongerAnsweredFrom() {
    home.run("ask", TestHome.HOW_LONG);
    home.save(TestArticles.bridge().with(Status.WITHDRAWN));

    Result result = home.run("ask", TestHome.HOW_LONG);

    assertThat(result.out()).doesNotContain(TestHome.LENGTH);
    assertThat(result.code()).isEqualTo(3);
  }

  @Test
  void aModelThatDoesNotAnswerDegradesTheAnswerAndTheExitCodeSaysSo() throws IOException {
    int closedPort = closedPort();
    Map<String, String> environment =
        Map.of(
            "ISNAD_MODELS_CHAT_0_PROVIDER", "openai",
            "ISNAD_MODELS_CHAT_0_BASE_URL", "http://127.0.0.1:" + closedPort + "/v1",
            "ISNAD_MODELS_CHAT_0_MODEL", "m",
            "ISNAD_MODELS_CHAT_0_RETRIES", "0");

    Result degraded = home.runWith(environment, "", "ask", TestHome.HOW_LONG);
    Result without = home.runWith(environment, "", "ask", "--no-model", TestHome.HOW_LONG);

    assertThat(degraded.code()).isEqualTo(4);
    assertThat(degraded.out()).contains(TestHome.LENGTH);
    assertThat(without.code()).isZero();
  }

  @Test
  void aBrokenReportIsNamedOnStandardErrorAndTheRestAnswers() throws IOException {
    Files.writeString(home.corpus().resolve("broken.md"), "---\ntitle: [\n---\nنص");

    Result result = home.run("ask", TestHome.HOW_LONG);

    assertThat(result.out()).contains(TestHome.LENGTH);
    assertThat(result.code()).isZero();
  }

  @Test
  void checkFindsNothingWrongInAGoodHome() {
    Result result = home.run("check");

    assertThat(result.out())
        .contains("2 reports are published")
        .contains("every prompt has its placeholders")
        .doesNotContain("error");
    assertThat(result.code()).isZero();
  }

  @Test
  void checkTellsThatTheIndexIsBehindTheReports() throws IOException {
    assertThat(home.run("check").out()).contains("nothing is indexed yet");
    home.run("ask", TestHome.HOW_LONG);
    assertThat(home.run("check").out()).contains("2 reports are indexed\n");

    home.save(TestArticles.copyOfBridge());

    assertThat(home.run("check").out())
        .contains("2 reports are indexed; the next start or question brings the index up to date");
  }

  @Test
  void checkNamesEachBrokenFileWithItsLine() throws IOException {
    Path report = home.corpus().resolve("2024/broken.md");
    Files.writeString(report, "---\ntitle: عنوان\npublisher: ناشر\npublished: 2024-13-45\n---\nنص");
    Path prompt = folder.resolve("prompts/answer.md");
    Files.writeString(prompt, Files.readString(prompt).replace("{{question}}", "{{quetsion}}"));

    Result result = home.run("check");

    assertThat(result.out())
        .containsPattern("error   .*corpus/2024/broken.md:4: ")
        .containsPattern("error   .*prompts/answer.md:\\d+: .*quetsion");
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void checkReachesEachConfiguredModel() throws IOException {
    Result result =
        home.runWith(
            Map.of(
                "ISNAD_MODELS_CHAT_0_PROVIDER", "openai",
                "ISNAD_MODELS_CHAT_0_BASE_URL", "http://127.0.0.1:" + closedPort() + "/v1",
                "ISNAD_MODELS_CHAT_0_NAME", "far-away",
                "ISNAD_MODELS_CHAT_0_MODEL", "m"),
            "",
            "check");

    assertThat(result.out()).containsPattern("error   model far-away .*base-url");
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void checkReachesTheModelsThatHelpToFind() {
    try (RankingServer models = RankingServer.start()) {
      Map<String, String> environment =
          new HashMap<>(
              Map.of(
                  "ISNAD_MODELS_EMBEDDING_PROVIDER", "openai",
                  "ISNAD_MODELS_EMBEDDING_BASE_URL", models.url(),
                  "ISNAD_MODELS_EMBEDDING_MODEL", "embedder",
                  "ISNAD_MODELS_EMBEDDING_QUESTION_TIMEOUT", "9s",
                  "ISNAD_MODELS_SCORING_BASE_URL", models.url(),
                  "ISNAD_MODELS_SCORING_MODEL", "reranker",
                  "ISNAD_MODELS_SCORING_TIMEOUT", "9s"));

      Result good = home.runWith(environment, "", "check");
      environment.put("ISNAD_MODELS_EMBEDDING_BASE_URL", RankingServer.refusingUrl());
      Result bad = home.runWith(environment, "", "check");

      assertThat(good.out())
          .containsPattern("ok      model embedder .*: answers")
          .containsPattern("ok      model reranker .*: answers");
      assertThat(bad.out()).containsPattern("warning model embedder .*refused");
      // Questions are answered without it.
      assertThat(bad.code()).isZero();
    }
  }

  @Test
  void checkNamesAFolderWithoutAModel() {
    Result result =
        home.runWith(
            Map.of(
                "ISNAD_MODELS_EMBEDDING_PROVIDER", "onnx",
                "ISNAD_MODELS_EMBEDDING_FOLDER", "models/none"),
            "",
            "check");

    assertThat(result.out())
        .containsPattern("error   .*models/none.*model.onnx")
        .contains(folder.toString());
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void reindexMakesTheIndexAnew() {
    home.run("ask", TestHome.HOW_LONG);

    Result result = home.run("reindex");

    assertThat(result.out()).contains("Indexed 2 reports");
    assertThat(home.run("ask", TestHome.HOW_LONG).code()).isZero();
  }

  @Test
  void configShowsTheReferenceAndWhatIsInForceWithSecretsMasked() {
    Result result =
        home.runWith(
            Map.of(
                "ISNAD_MODELS_CHAT_0_PROVIDER", "anthropic",
                "ISNAD_MODELS_CHAT_0_MODEL", "m",
                "ISNAD_MODELS_CHAT_0_API_KEY", "very-secret"),
            "",
            "config",
            "--isnad.server.port=9191");

    assertThat(result.out())
        .contains("#isnad.server.port=8080")
        .contains("# isnad.server.port=9191 (command line)")
        .contains("# isnad.models.chat[0].api-key=******** (environment variable")
        .doesNotContain("very-secret");
    assertThat(result.code()).isZero();
  }

  @Test
  void wrongSettingsAreOneClearLineAndNoStackTrace() {
    Result result = home.run("ask", TestHome.HOW_LONG, "--isnad.answer.passages=0");

    assertThat(result.err().strip())
        .isEqualTo("isnad.answer.passages: passages must be 1 to 100, not 0 (command line)");
    assertThat(result.out()).isEmpty();
    assertThat(result.code()).isEqualTo(2);
  }

  @Test
  void aSecretOnTheCommandLineIsRefusedAndNotRepeated() {
    Result result =
        home.run(
            "check",
            "--isnad.models.chat[0].provider=anthropic",
            "--isnad.models.chat[0].model=m",
            "--isnad.models.chat[0].api-key=very-secret");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .contains("isnad.models.chat[0].api-key: a secret must not stand on the command line")
        .doesNotContain("very-secret");
  }

  @Test
  void aProvidersOwnVariableAloneTurnsNoModelOn() {
    Result result = home.runWith(Map.of("OPENAI_API_KEY", "k"), "", "check");

    assertThat(result.out()).contains("isnad.models: none is set");
  }

  @Test
  void importSavesADraftThatPublishingMakesAnswerable() throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), PAGE);

    Result draft = home.run("import", page.toString());
    Result asked = home.run("ask", "كم كلفة مكتبة مرسى العنبر؟");
    Result published = home.run("import", "--publish", page.toString());
    Result again = home.run("import", "--publish", page.toString());

    assertThat(draft.err()).isEmpty();
    assertThat(draft.out()).startsWith("draft: ").contains("مكتبة مرسى العنبر تفتح أبوابها");
    assertThat(draft.code()).isZero();
    assertThat(asked.out()).doesNotContain("730");
    assertThat(published.out()).startsWith("published: ");
    assertThat(again.out()).startsWith("there already, unchanged: ");
    assertThat(home.run("ask", "كم كلفة مكتبة مرسى العنبر؟").out()).contains("730");
  }

  @Test
  void importOnTrialSavesNothing() throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), PAGE);

    Result result = home.run("import", "--dry-run", page.toString());

    assertThat(result.out()).startsWith("would be draft: ");
    assertThat(home.run("check").out()).contains("2 reports are published, 0 are drafts");
  }

  @Test
  void whatCannotBeImportedIsNamedAndTheRestIsTaken() throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), PAGE);

    Result result = home.run("import", "absent.html", "http://127.0.0.1:1/x", page.toString());

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("absent.html").contains("127.0.0.1").hasLineCount(2);
    assertThat(result.out()).startsWith("draft: ");
  }

  @Test
  void benchRetrievalMeasuresTheCostBesideItsPeers() throws IOException {
    Path set = tinySet();

    Result tables =
        home.run(
            "bench", "retrieval", "--data", set.toString(), "--passages", "0,20", "--rounds=1");
    Result json = home.run("bench", "retrieval", "--data", set.toString(), "--json");

    assertThat(tables.code()).isZero();
    assertThat(tables.out())
        .contains("### 2 passages, 1 questions of tiny", "### 20 passages")
        .contains("| arabic-bm25 |", "| isnad index |", "| CPU p99 ms |");
    JsonNode size = JsonMapper.shared().readTree(json.out()).path("sizes").get(0);
    assertThat(size.path("passages").asInt()).isEqualTo(2);
    assertThat(size.path("finding").findValuesAsString("system"))
        .contains("arabic-bm25", "standard-bm25", "isnad index", "isnad");
    assertThat(json.out().lines()).hasSize(1);
  }

  @Test
  void benchWithoutRoundsOrWithAnUnknownSystemIsRefused() throws IOException {
    Path set = tinySet();

    assertThat(home.run("bench").code()).isEqualTo(2);
    assertThat(home.run("bench", "retrieval", "--data", set.toString(), "--rounds=0").code())
        .isEqualTo(2);
    Result unknown = home.run("bench", "retrieval", "--data", set.toString(), "--systems", "solr");
    assertThat(unknown.code()).isEqualTo(1);
    assertThat(unknown.err()).contains("No peer solr");
  }

  @Test
  void evalRetrievalMeasuresASetBesideTheBaselines() throws IOException {
    Path set = tinySet();
    Result json = home.run("eval", "retrieval", "--data", set.toString(), "--json");
    Result table = home.run("eval", "retrieval", "--data", set.getParent().toString());

    JsonNode measured = JsonMapper.shared().readTree(json.out()).path("sets").get(0);
    assertThat(measured.path("name").asString()).isEqualTo("tiny");
    assertThat(measured.path("results").findValuesAsString("system"))
        .containsExactlyInAnyOrder("isnad", "arabic-bm25-0.9-0.4", "arabic-bm25-1.2-0.75");
    assertThat(table.out()).contains("MRR@10").contains("| tiny |");
    assertThat(table.code()).isZero();
  }

  private Path tinySet() throws IOException {
    Path set = Files.createDirectories(folder.resolve("sets/tiny"));
    Files.writeString(
        set.resolve("corpus.jsonl"),
        """
        {"_id":"p1","title":"الجسر","text":"يبلغ طول جسر دروان 1240 مترًا."}
        {"_id":"p2","title":"المتحف","text":"يقع متحف القصر في مدينة تلمار."}
        """);
    Files.writeString(
        set.resolve("queries.jsonl"),
        """
        {"_id":"q1","text":"ما طول جسر دروان؟","answers":["1240"]}
        """);
    Files.writeString(set.resolve("qrels.tsv"), "query-id\tcorpus-id\tscore\nq1\tp1\t1\n");
    return set;
  }

  /** Two sets, each with a hundred texts and a few questions about them. */
  private Path answerSets() throws IOException {
    Path sets = folder.resolve("answer-sets");
    writeAnswerSet(sets.resolve("bridges"), "جسر", "ور", "طول", "مترًا");
    writeAnswerSet(sets.resolve("orchards"), "بستان", "ين", "محصول", "طنًا");
    return sets;
  }

  private static void writeAnswerSet(
      Path set, String thing, String ending, String asked, String unit) throws IOException {
    Files.createDirectories(set);
    StringBuilder corpus = new StringBuilder();
    StringBuilder queries = new StringBuilder();
    StringBuilder relevant = new StringBuilder("query-id\tcorpus-id\tscore\n");
    for (int i = 0; i < 120; i++) {
      String name =
          "%s %sا%s%s"
              .formatted(
                  thing, "ابتثجحخدذرزس".charAt(i % 12), "شصضطظعغفقكلم".charAt(i / 10), ending);
      String id = set.getFileName() + "-" + i;
      corpus.append(
          """
          {"_id":"%s","title":"%s","text":"يبلغ %s %s %d %s منذ سنوات."}
          """
              .formatted(id, name, asked, name, 1000 + i, unit));
      if (i % 20 == 0) {
        queries.append(
            """
            {"_id":"q%d","text":"كم يبلغ %s %s؟","answers":["%d"]}
            """
                .formatted(i, asked, name, 1000 + i));
        relevant.append("q%d\t%s\t1\n".formatted(i, id));
      }
    }
    Files.writeString(set.resolve("corpus.jsonl"), corpus);
    Files.writeString(set.resolve("queries.jsonl"), queries);
    Files.writeString(set.resolve("qrels.tsv"), relevant);
  }

  @Test
  void evalAnswersMeasuresHitsAndRefusals() throws IOException {
    String sets = answerSets().toString();

    JsonNode measured =
        JsonMapper.shared().readTree(home.run("eval", "answers", "--data", sets, "--json").out());
    Result table = home.run("eval", "answers", "--data", sets, "--sample", "3");

    assertThat(measured.path("sets").get(0).propertyNames())
        .containsExactly(
            "name",
            "questions",
            "hit",
            "overRefusal",
            "refusalGoldRemoved",
            "refusalForeign",
            "meanWords",
            "p50Ms");
    assertThat(measured.path("sets").findValuesAsString("name"))
        .containsExactly("bridges", "orchards");
    assertThat(measured.at("/sets/0/questions").asInt()).isEqualTo(6);
    assertThat(measured.at("/sets/0/refusalForeign").asDouble()).isEqualTo(1);
    assertThat(measured.at("/alce/1/name").asString()).isEqualTo("orchards");
    assertThat(table.out())
        .startsWith("confidence 0.5, calibrated on ")
        .contains("| bridges | 3 |");
    assertThat(table.code()).isZero();
  }

  @Test
  void evalAnswersCalibratesAndWritesTheSettings() throws IOException {
    String sets = answerSets().toString();
    Path file = folder.resolve("found.properties");

    Result found =
        home.run("eval", "answers", "--data", sets, "--calibrate", "--out", file.toString());

    assertThat(found.code()).isZero();
    assertThat(file).hasContent(found.out());
    assertThat(found.out())
        .contains("isnad.answer.calibrated-on=bridges 6 questions, orchards 6 questions (")
        .containsPattern("(?m)^isnad\\.answer\\.confidence=0\\.\\d{3}$");
    assertThat(home.run("config", "--config", file.toString()).out())
        .contains("bridges 6 questions, orchards 6 questions");
  }

  @Test
  void calibrationOverwritesNothing() throws IOException {
    String sets = answerSets().toString();
    Path file = Files.writeString(folder.resolve("mine.properties"), "isnad.server.port=0\n");

    Result again =
        home.run("eval", "answers", "--data", sets, "--calibrate", "--out", file.toString());

    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).contains("exists already");
    assertThat(file).hasContent("isnad.server.port=0\n");
    assertThat(home.run("eval", "answers", "--data", sets, "--out", "x").code()).isEqualTo(2);
  }

  @Test
  void evalWithoutASetIsRefused() {
    assertThat(home.run("eval").code()).isEqualTo(2);
    assertThat(home.run("eval", "retrieval").code()).isEqualTo(2);
    assertThat(home.run("eval", "retrieval", "--data", "absent").code()).isEqualTo(1);
  }

  @Test
  void aBrokenPromptStopsTheStartWithItsLine() throws IOException {
    Files.writeString(folder.resolve("prompts/rewrite.md"), "لا شيء");

    Result result = home.run("serve", "--isnad.server.port=0");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("prompts/rewrite.md:1:").hasLineCount(1);
  }

  @Test
  void anAddressThatIsNotThisMachinesStopsTheStart() {
    // Reserved for documentation (RFC 5737): no machine has it.
    Result result = home.run("serve", "--isnad.server.port=0", "--isnad.server.address=192.0.2.1");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("Nothing can listen on port 0 of 192.0.2.1").hasLineCount(1);
  }

  @Test
  void aMissingCorpusIsNamed() throws IOException {
    Result result = home.run("ask", TestHome.HOW_LONG, "--isnad.corpus=nowhere");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains(home.folder().resolve("nowhere").toString());
    assertThat(result.err()).doesNotContain("\tat ");
  }

  @Test
  void everyCommandHasHelp() {
    for (String command :
        new String[] {"serve", "ask", "import", "reindex", "check", "eval", "bench", "config"}) {
      Result result = home.run(command, "--help");
      assertThat(result.code()).as(command).isZero();
      assertThat(result.out()).as(command).contains("Usage: isnad " + command);
    }
  }

  @Test
  void whatIsMistypedIsAnsweredWithTheUsage() {
    Result result = home.run("aks");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("ask").contains("Usage: isnad");
    assertThat(result.out()).isEmpty();
  }

  @Test
  void versionIsTold() {
    assertThat(home.run("--version").out()).startsWith("isnad ");
  }

  private static int closedPort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
