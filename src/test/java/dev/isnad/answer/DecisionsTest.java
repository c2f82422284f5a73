package dev.isnad.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isnad.extraction.Brief;
import dev.isnad.index.PassageFilter;
import dev.isnad.model.ModelSpec;
import dev.isnad.model.Provider;
import dev.isnad.testing.ModelServer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What moderators are told about each sentence that a model wrote. */
class DecisionsTest {
  private static final String QUESTION = "أين التقى الرئيس السنغالي ترامب؟";
  private static final String TRUE = "التقى الرئيس السنغالي ترامب في فلوريدا {فلوريدا}.";

  private final ModelServer server = ModelServer.start();
  private final List<AnswerEvent> events = new ArrayList<>();
  private ModelDesk desk;

  @BeforeEach
  void index(@TempDir Path folder) {
    desk =
        ModelDesk.open(folder, ModelSpec.of(Provider.OPENAI, server.openAiUrl(), "first", "key"));
  }

  @AfterEach
  void close() {
    desk.close();
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "التقى الرئيس السنغالي ترامب في فلوريدا 45 مرة {فلوريدا}. | number | «45»",
        "التقى الرئيس السنغالي ترامب في فلوريدا في 5 مايو 2025 {فلوريدا}. | date | «5 مايو 2025»",
        "التقى الرئيس السنغالي إيمانويل ماكرون في فلوريدا {فلوريدا}. | name | «إيمانويل ماكرون»",
        "وصف التقرير علاقات السنغال بأنها «متينة وراسخة» {فلوريدا}. | quote | «متينة وراسخة»",
        "لم يلتق الرئيس السنغالي ترامب في فلوريدا {فلوريدا}. | negation | نفيًا أو إثباتًا",
        "The president met Trump in Florida {فلوريدا}. | not_arabic | عربية",
        "توسع أسطول صيد التونة قرب السواحل الغربية {فلوريدا}. | words | أسطول",
        "التقى الرئيس السنغالي ترامب في فلوريدا 45 مرة [99]. | unknown_citation | لا وجود",
        "التقى الرئيس السنغالي ترامب في فلوريدا 45 مرة. | no_citation | لا تستشهد",
        "التقى الرئيس السنغالي ترامب | unfinished | انقطع",
        "التقى الرئيس السنغالي ترامب في فلوريدا {فلوريدا}. | repetition | تعيد جملة",
        "ولا تذكر التقارير أن اللقاء دام 45 دقيقة. | missing_part | تذكر نقصًا",
        "لا تجيب التقارير عن هذا السؤال. | refusal | لا تجيب",
      })
  void aHeldSentenceTellsModeratorsWhy(String written, String reason, String words) {
    answer(TRUE + " " + written);

    assertThat(held())
        .singleElement()
        .satisfies(
            decision -> {
              assertThat(decision.reason()).isEqualTo(reason);
              assertThat(decision.shown()).isFalse();
              assertThat(decision.explanation()).contains(words);
              assertThat(written).startsWith(decision.sentence().replaceAll("[.]$", ""));
            });
  }

  @Test
  void anExplanationNamesThePassageThatWasCited() {
    answer(TRUE + " التقى الرئيس السنغالي ترامب في فلوريدا 45 مرة {فلوريدا}.");
    Decision decision = held().getFirst();

    assertThat(decision.cited()).hasSize(1);
    assertThat(decision.explanation())
        .isEqualTo(
            "حُجبت: لم يَرد الرقم «45» في المقطع المستشهد به ["
                + decision.cited().getFirst()
                + "].");
  }

  @Test
  void aMendedCitationIsSaidSo() {
    Page page = write("التقى الرئيس السنغالي ترامب في فلوريدا [99].");

    assertThat(page.decisions())
        .singleElement()
        .satisfies(
            decision -> {
              assertThat(decision.shown()).isTrue();
              assertThat(decision.reason()).isEqualTo("mended");
              assertThat(decision.cited()).containsExactly(99);
              assertThat(decision.explanation()).contains("[99]", "إصلاح الاستشهاد");
            });
  }

  @Test
  void everyWrittenSentenceHasItsDecisionInOrder() {
    Page page =
        write(
            TRUE
                + " وحضر اللقاء 45 صحفيًا {فلوريدا}. وأثار اللقاء جدلًا داخل السنغال {فلوريدا}."
                + " ولا تذكر التقارير موعد اللقاء.");

    assertThat(page.decisions())
        .extracting(Decision::reason)
        .containsExactly("supported", "number", "supported", "needs_no_source");
    assertThat(held()).hasSize(1);
  }

  @Test
  void whatComesAfterTheLongestAnswerIsSaidToBeOverIt() {
    Page page = new Page(events::add);
    Brief brief = brief();
    page.announce(brief.passages());
    ModelText text =
        new ModelText(
            brief,
            page,
            new AnswerSettings(2_000, 12, 12_000, 1, 0.5, "", 0.5, Duration.ofDays(365)));
    text.started("first");
    assertThatThrownBy(
            () -> text.text("التقى الرئيس السنغالي ترامب في فلوريدا. وأثار اللقاء جدلًا. ثم "))
        .isInstanceOf(ModelText.EnoughException.class);

    assertThat(page.decisions())
        .extracting(Decision::reason)
        .containsExactly("mended", "over_limit");
    assertThat(events).filteredOn(AnswerEvent.SentenceReleased.class::isInstance).hasSize(1);
  }

  @Test
  void theReasonOfAHeldSentenceComesBeforeTheAnswerIsFinished() {
    answer(TRUE + " التقى الرئيس السنغالي ترامب 45 مرة {فلوريدا}.");

    assertThat(events.getLast()).isInstanceOf(AnswerEvent.Finished.class);
    assertThat(held()).hasSize(1);
  }

  private List<Decision> held() {
    return events.stream()
        .filter(AnswerEvent.SentenceHeld.class::isInstance)
        .map(event -> ((AnswerEvent.SentenceHeld) event).decision())
        .toList();
  }

  private void answer(String written) {
    server.always(ModelServer.answers(request -> ModelDesk.filled(request, written)));
    desk.answerer().answer(ShippedCorpus.question(QUESTION), events::add);
  }

  /** Writes onto a page of the test's own. */
  private Page write(String written) {
    server.always(ModelServer.answers(request -> ModelDesk.filled(request, written)));
    Page page = new Page(events::add);
    new ModelWriter(desk.models(), Prompts.load(ShippedCorpus.PROMPTS), AnswerSettings.STANDARD)
        .write(brief(), page);
    return page;
  }

  private Brief brief() {
    LocalDate today = ShippedCorpus.NOON.toLocalDate();
    return Brief.of(
        QUESTION, desk.corpus().retriever().find(QUESTION, PassageFilter.NONE, 12, today), today);
  }
}
