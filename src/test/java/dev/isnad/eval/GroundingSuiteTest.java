package dev.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.answer.AnswerSettings;
import dev.isnad.eval.GroundingReport.SetReport;
import dev.isnad.model.ModelSettings;
import dev.isnad.model.ModelSpec;
import dev.isnad.model.Provider;
import dev.isnad.testing.ModelServer;
import dev.isnad.testing.ModelServer.ModelRequest;
import dev.isnad.testing.ModelServer.Reply;
import dev.isnad.testing.ModelWire;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole grounding suite, over the program's own scripted model and in the form of each
 * provider. Where the script breaks off in the middle of a sentence, the provider's server says
 * that the limit of tokens was reached.
 */
class GroundingSuiteTest {
  private static final GroundingEvaluation EVALUATION =
      new GroundingEvaluation(Path.of("prompts"), AnswerSettings.STANDARD);

  /** What has been won back is not lost again: at most so much gives way to a quotation. */
  private static final Map<String, Double> MOST_QUOTED =
      Map.of(
          "tuned",
          0.42,
          "round1",
          0.85,
          "round2",
          0.95,
          "round3",
          0.63,
          "round4",
          0.67,
          "round5",
          0.69,
          "prompted",
          0.11,
          "round6",
          0.35);

  private static GroundingReport ofTheProgram = new GroundingReport(List.of());

  @BeforeAll
  static void runTheProgramsOwn() {
    ofTheProgram = EVALUATION.run();
  }

  @Test
  void noUnsupportedSentenceReachesAReaderAndWhatTheReportsSayIsNotLost() {
    assertThat(ofTheProgram.adversarial().outputs()).isGreaterThanOrEqualTo(200);
    assertThat(ofTheProgram.grounded().outputs()).isGreaterThanOrEqualTo(150);
    assertThat(ofTheProgram.sets())
        .extracting(SetReport::name)
        .contains("tuned", "round1", "round2", "round3", "round4", "round5", "prompted", "round6");
    assertThat(ofTheProgram.adversarial().shownWrongly()).isEmpty();
    assertThat(ofTheProgram.grounded().shownWrongly()).isEmpty();
    assertThat(ofTheProgram.grounded().lostShare()).isLessThanOrEqualTo(0.05);
  }

  @Test
  void ofEachSetNoMoreGivesWayToQuotationsThanBefore() {
    assertThat(ofTheProgram.sets())
        .filteredOn(set -> MOST_QUOTED.containsKey(set.name()))
        .hasSize(MOST_QUOTED.size())
        .allSatisfy(
            set ->
                assertThat(set.grounded().quotedShare())
                    .as(set.name())
                    .isLessThanOrEqualTo(MOST_QUOTED.getOrDefault(set.name(), 1.0)));
  }

  @ParameterizedTest
  @EnumSource(ModelWire.class)
  void everyWireLeadsToTheSameAnswers(ModelWire wire) {
    try (ModelServer server = ModelServer.start()) {
      GroundingReport report = EVALUATION.run(script -> speaking(wire, script, server));

      assertThat(report).isEqualTo(ofTheProgram);
      assertThat(server.requests()).extracting(ModelRequest::wire).containsOnly(wire);
    }
  }

  private static ModelSettings speaking(ModelWire wire, Script script, ModelServer server) {
    server.always(ModelServer.chosen(request -> reply(script, request.user())));
    Provider provider = Provider.valueOf(wire.name());
    return ScriptedModel.settings(
        ModelSpec.of(provider, server.url(wire), ScriptedModel.NAME, "key"));
  }

  private static Reply reply(Script script, String prompt) {
    String said = script.reply(prompt);
    return script.breaksOff() ? ModelServer.stopsAtLength(said) : ModelServer.streams(said);
  }
}
