package dev.isnad.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asked what somebody said, the answer is their words, or that the reports quote none. */
class AskedSpeakerTest {
  private Press press;

  @BeforeEach
  void open(@TempDir Path folder) {
    press = Press.in(folder);
    press.add(
        "bridge",
        "صحيفة المنارة",
        "2026-02-20",
        "افتتح رئيس البلدية كمال الزين جسر النهر بحضور المهندس سمير الطويل."
            + " وقال كمال الزين إن الجسر سيخفف الازدحام في المدينة."
            + " وكانت كلفة الجسر قد بلغت 40 مليون دينار، وأشرف سمير الطويل على بنائه، ثم زاره رونالد سميث."
            + " وشكر الحاضرون سمير الطويل، الذي يصفه التقرير بأنه مهندس ماهر."
            + " وقال محامي سمير الطويل، ناجي الحداد، إن موكله لا يطلب شيئًا.");
    press.add(
        "school",
        "إذاعة الساحل",
        "2026-02-21",
        "التقى كمال الزين مديري المدارس. وأعلنت وزارة التربية أن العام الدراسي يبدأ في سبتمبر."
            + " ودعا كمال الزين إلى بناء مدرسة جديدة قرب الجسر.");
  }

  @AfterEach
  void close() {
    press.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ماذا قال كمال الزين؟",
        "ماذا قال كمال الزين عن الجسر؟",
        "شو قال كمال الزين عن الازدحام؟"
      })
  void theirWordsAreQuoted(String question) {
    Answer answer = press.ask(question);

    assertThat(answer.status()).as(answer.text()).isEqualTo(AnswerStatus.ANSWERED);
    assertThat(answer.text()).contains("سيخفف الازدحام").doesNotContain("40 مليون");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ماذا قال سمير الطويل؟",
        "ماذا قال سمير الطويل عن الجسر؟",
        "ما تصريحات سمير الطويل؟"
      })
  void ofSomebodyWhomTheReportsOnlyNameItIsSaidThatTheyQuoteNothing(String question) {
    Answer answer = press.ask(question);

    assertThat(answer.status()).as(answer.text()).isEqualTo(AnswerStatus.NOT_IN_REPORTS);
    assertThat(answer.text()).startsWith("تذكر التقارير «سمير الطويل»");
    assertThat(answer.sources()).extracting(Source::articleId).containsExactly("bridge");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"شو قال ماجد الدوري؟", "ماذا قال ماجد الدوري عن الوزيرة؟", "ماذا قال الدوري؟"})
  void whoRepliesOrCallsForSomethingSpeaks(String question) {
    press.add(
        "reply",
        "موقع النهر",
        "2026-03-02",
        "رفضت الوزيرة رهام الصالحي الاستقالة. ورد زعيم المعارضة ماجد الدوري بأن بقاء الوزيرة"
            + " خطأ كبير. ودعا الدوري إلى تظاهرة يوم السبت.");

    assertThat(press.ask(question).text()).contains("خطأ كبير").doesNotContain("رفضت");
  }

  @Test
  void anOfficeOfACountryIsNotWhoeverSpeaksForThatCountry() {
    press.add(
        "talks",
        "وكالة الضفة",
        "2026-03-02",
        "أعلن المتحدث باسم خارجية ورسان طارق السبيعي أن محادثات ورسان تُستأنف غدًا."
            + " وقال السبيعي إن الجولة السابقة من محادثات ورسان فشلت.");
    press.add(
        "team",
        "صحيفة المنارة",
        "2026-03-01",
        "فاز منتخب ورسان بالكأس. وقال مدرب ورسان كارلوس ميندوزا إن الفوز ثمرة عمل عامين.");

    assertThat(press.ask("ماذا قال مدرب ورسان؟").text())
        .contains("ثمرة عمل عامين")
        .doesNotContain("محادثات");
    assertThat(press.ask("ماذا قال حاكم ورسان؟").text())
        .doesNotContain("محادثات ورسان تُستأنف غدًا");
  }

  @Test
  void thePresidentOfOneCountryIsNotTheAmbassadorOfAnother() {
    press.add(
        "ambassador",
        "وكالة الضفة",
        "2026-03-02",
        "قال السفير الروسي لدى أرمينيا إن موسكو حريصة على السلام. وأضاف السفير أن بلاده سترد.");
    press.add(
        "president",
        "صحيفة المنارة",
        "2026-03-01",
        "التقى رئيس ليبيريا عمدة المدينة في ليبيريا. وزار رئيس ليبيريا الميناء.");

    assertThat(press.ask("ماذا قال رئيس ليبيريا؟").text()).doesNotContain("موسكو");
  }

  @Test
  void whatTheySaidOfOtherThingsIsNoAnswer() {
    Answer answer = press.ask("ماذا قال كمال الزين عن الضرائب؟");

    assertThat(answer.status()).as(answer.text()).isEqualTo(AnswerStatus.NOT_IN_REPORTS);
    assertThat(answer.text()).startsWith("تنقل التقارير أقوالًا منسوبة إلى «كمال الزين»");
  }

  @Test
  void aFollowUpAsksForTheWordsOfWhoWasSpokenOf() {
    Turn before = new Turn("متى زار رونالد سميث الجسر؟", "متى زار رونالد سميث الجسر؟", "أمس");
    Question question = new Question("وماذا قال؟", List.of(before), ShippedCorpus.NOON);

    Answer answer = press.answerer().answer(question, event -> {});

    assertThat(answer.text()).startsWith("تذكر التقارير «رونالد سميث»");
  }

  @Test
  void anOfficeIsQuotedAsBefore() {
    assertThat(press.ask("ماذا أعلنت وزارة التربية؟").text()).contains("يبدأ في سبتمبر");
  }
}
