package dev.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as its users start it: a process, its streams, its exit code, its death. */
class ProgramIT {
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Pattern ADDRESS = Pattern.compile("Isnad answers at (http://\\S+)");
  private static final Map<String, String> NO_LOCALE = Map.of("LC_ALL", "C", "LANG", "C");

  @TempDir Path folder;
  private TestHome home;

  @BeforeEach
  void homeWithTwoReports() throws IOException {
    home = new TestHome(folder);
  }

  @Test
  void answersAlone_onStandardOutput() throws Exception {
    try (ForkedProgram program = start(Map.of(), "", "ask", TestHome.HOW_LONG)) {
      assertThat(program.exitCode()).as(program.err()).isZero();
      assertThat(program.out()).contains(TestHome.LENGTH).contains("المصادر:");
      assertThat(program.err()).isEmpty();
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void understandsAnArabicQuestionWithoutALocale() throws Exception {
    try (ForkedProgram program = start(NO_LOCALE, "", "ask", "--json", TestHome.HOW_LONG)) {
      assertThat(program.exitCode()).as(program.err()).isZero();
      assertThat(program.out())
          .contains("\"question\":\"" + TestHome.HOW_LONG + "\"")
          .contains(TestHome.LENGTH);
    }
  }

  @Test
  void readsAnArabicQuestionFromStandardInputWithoutALocale() throws Exception {
    try (ForkedProgram program = start(NO_LOCALE, TestHome.HOW_LONG, "ask", "-")) {
      assertThat(program.exitCode()).as(program.err()).isZero();
      assertThat(program.out()).contains(TestHome.LENGTH);
    }
  }

  @Test
  void afterBeingKilledItStartsAgainAndKnowsWhatHappenedMeanwhile() throws Exception {
    try (ForkedProgram first = start(Map.of(), "", "serve", "--isnad.server.port=0")) {
      assertThat(howLong(first)).contains(TestHome.LENGTH);
      first.kill();
    }
    home.bridgeIsLong(1775);

    try (ForkedProgram second = start(Map.of(), "", "--isnad.server.port=0")) {
      await().atMost(PATIENCE).untilAsserted(() -> assertThat(howLong(second)).contains("1775"));
      assertThat(second.out()).isEmpty();
    }
  }

  @Test
  void anAnswerThatWasToldToBeKeptSurvivesAKill() throws Exception {
    String address;
    try (ForkedProgram first = start(Map.of(), "", "serve", "--isnad.server.port=0")) {
      HttpReader reader = new HttpReader(address(first));
      address = "/api/answers/" + reader.ask(TestHome.HOW_LONG).path("id").asString();
      await().atMost(PATIENCE).until(() -> reader.get(address).statusCode() == 200);
      first.kill();
    }

    try (ForkedProgram second = start(Map.of(), "", "--isnad.server.port=0")) {
      assertThat(new HttpReader(address(second)).get(address).body()).contains(TestHome.LENGTH);
    }
  }

  @Test
  void stopsInOrderWhenTold() throws Exception {
    try (ForkedProgram program = start(Map.of(), "", "serve", "--isnad.server.port=0")) {
      assertThat(howLong(program)).contains(TestHome.LENGTH);

      program.terminate();

      // 128 + SIGTERM, as every orderly program ends.
      assertThat(program.exitCode()).isEqualTo(143);
      assertThat(program.err()).doesNotContain("ERROR").doesNotContain("\tat ");
    }
  }

  private ForkedProgram start(Map<String, String> environment, String input, String... arguments)
      throws IOException {
    return new ForkedProgram(home.folder(), environment, input, arguments);
  }

  private static String howLong(ForkedProgram program) throws IOException {
    return new HttpReader(address(program)).ask(TestHome.HOW_LONG).path("text").asString();
  }

  private static URI address(ForkedProgram program) throws IOException {
    await()
        .atMost(PATIENCE)
        .until(() -> !program.isAlive() || ADDRESS.matcher(program.err()).find());
    Matcher told = ADDRESS.matcher(program.err());
    assertThat(told.find()).as(program.err()).isTrue();
    return URI.create(told.group(1));
  }
}
