package dev.isnad.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports that tell of one thing alike, differently, or in the same words. */
class SeveralReportsTest {
  private static final String DAM =
      "انهار سد الوادي في مدينة زهران بعد أمطار غزيرة. وأسفر انهيار السد عن مقتل %s في زهران."
          + " وأُجليت مئات العائلات من القرى القريبة إلى مدارس المدينة.";

  private Press press;

  @BeforeEach
  void open(@TempDir Path folder) {
    press = Press.in(folder);
  }

  @AfterEach
  void close() {
    press.close();
  }

  @Test
  void reportsThatDifferOnANumberAreBothQuotedTheNewestFirst() {
    add("first", "صحيفة المنارة", "2024-03-02", DAM.formatted("12 شخصًا"));
    add(
        "second",
        "إذاعة الساحل",
        "2024-03-04",
        "ارتفعت حصيلة انهيار سد الوادي في زهران مع استمرار البحث."
            + " وقالت فرق الإنقاذ إن انهيار السد أسفر عن مقتل 17 شخصًا في زهران.");

    Answer answer = ask("كم شخصا قتل في انهيار سد الوادي؟");

    assertThat(answer.status()).isEqualTo(AnswerStatus.ANSWERED);
    assertThat(answer.text()).startsWith("تختلف التقارير، وأحدثها أولًا:");
    assertThat(answer.sentences().getFirst().text())
        .contains("17 شخصًا", "إذاعة الساحل", "4 مارس 2024");
    assertThat(answer.sentences().get(1).text())
        .contains("12 شخصًا", "صحيفة المنارة", "2 مارس 2024");
    assertThat(answer.sources()).extracting(Source::articleId).containsExactly("second", "first");
  }

  @Test
  void independentReportsThatAgreeAreCountedAndCitedTogether() {
    add("first", "صحيفة المنارة", "2024-03-02", DAM.formatted("12 شخصًا"));
    add(
        "second",
        "إذاعة الساحل",
        "2024-03-04",
        "تواصل البحث عن مفقودين في زهران. وأسفر انهيار سد الوادي عن مقتل اثني عشر شخصًا.");

    Answer answer = ask("كم شخصا قتل في انهيار سد الوادي؟");

    assertThat(answer.text()).contains("(ذكره مصدران مستقلان)").doesNotContain("تختلف");
    assertThat(answer.sources()).extracting(Source::articleId).contains("first", "second");
    assertThat(answer.sentences()).anySatisfy(one -> assertThat(one.citations()).hasSize(2));
  }

  @Test
  void reportsOfOneAgencyAreNotIndependent() {
    add("first", "صحيفة المنارة", "2024-03-02", DAM.formatted("12 شخصًا"), "وكالة الضفة");
    add(
        "second",
        "إذاعة الساحل",
        "2024-03-04",
        "تواصل البحث عن مفقودين في زهران. وأسفر انهيار سد الوادي عن مقتل اثني عشر شخصًا.",
        "وكالة الضفة");

    assertThat(ask("كم شخصا قتل في انهيار سد الوادي؟").text()).doesNotContain("مستقل");
  }

  @Test
  void copiesOfOneReportAreOneSource() {
    add("first", "صحيفة المنارة", "2024-03-02", DAM.formatted("12 شخصًا"));
    add("copy", "موقع النهر", "2024-03-03", DAM.formatted("12 شخصًا"));

    Answer answer = ask("كم شخصا قتل في انهيار سد الوادي؟");

    assertThat(answer.text()).doesNotContain("مستقل", "تختلف");
    assertThat(answer.sources())
        .singleElement()
        .satisfies(source -> assertThat(source.alsoIn()).hasSize(1));
  }

  @Test
  void aCopyWithANewerNumberIsNoCopyButAnotherAccount() {
    add("first", "صحيفة المنارة", "2024-03-02", DAM.formatted("12 شخصًا"));
    add("copy", "موقع النهر", "2024-03-03", DAM.formatted("14 شخصًا"));

    Answer answer = ask("كم شخصا قتل في انهيار سد الوادي؟");

    assertThat(answer.text()).startsWith("تختلف التقارير").contains("12 شخصًا", "14 شخصًا");
    assertThat(answer.sources()).allSatisfy(source -> assertThat(source.alsoIn()).isEmpty());
  }

  @Test
  void differentThingsDoNotDiffer() {
    add("first", "صحيفة المنارة", "2024-03-02", DAM.formatted("12 شخصًا"));
    add(
        "bus",
        "إذاعة الساحل",
        "2024-03-04",
        "انقلبت حافلة على طريق دروان. وأسفر انقلاب الحافلة عن مقتل 5 أشخاص في دروان.");

    assertThat(ask("كم شخصا قتل في انهيار سد الوادي؟").text())
        .contains("12 شخصًا")
        .doesNotContain("تختلف", "5 أشخاص");
  }

  @Test
  void anApproximateNumberDoesNotDifferFromAnExactOne() {
    add("first", "صحيفة المنارة", "2024-03-02", DAM.formatted("12 شخصًا"));
    add(
        "second",
        "إذاعة الساحل",
        "2024-03-04",
        "تواصل البحث عن مفقودين في زهران. وأسفر انهيار سد الوادي عن مقتل أكثر من 10 أشخاص.");

    assertThat(ask("كم شخصا قتل في انهيار سد الوادي؟").text()).doesNotContain("تختلف");
  }

  @Test
  void reportsThatDifferOnADateAreBothQuoted() {
    add(
        "first",
        "صحيفة المنارة",
        "2024-03-02",
        "افتتح وزير النقل جسر دروان الكبير في 12 فبراير 2024 وسط حضور كبير من أهل المدينة.");
    add(
        "second",
        "إذاعة الساحل",
        "2024-03-04",
        "جرى الاحتفال على ضفة النهر. وافتتح الوزير جسر دروان الكبير في 14 فبراير 2024.");

    Answer answer = ask("متى افتتح جسر دروان الكبير؟");

    assertThat(answer.text())
        .startsWith("تختلف التقارير")
        .contains("12 فبراير 2024", "14 فبراير 2024", "نُشر في 4 مارس 2024");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          زار الرئيس سالم مدينة دروان والتقى عمال الميناء.|لم يزر الرئيس سالم مدينة دروان ولا عمال الميناء.|هل زار الرئيس سالم مدينة دروان؟
          قال وزير النقل إن الحكومة سترفع أسعار التذاكر في دروان.|نفى وزير النقل أن ترفع الحكومة أسعار التذاكر في دروان.|هل ترفع الحكومة أسعار التذاكر في دروان؟
          وافق مجلس دروان على بناء السد الجديد.|لم يوافق مجلس دروان على بناء السد الجديد.|هل وافق مجلس دروان على بناء السد الجديد؟
          """)
  void whatOneReportDeniesAndAnotherAffirmsIsToldFromBoth(
      String affirmed, String denied, String question) {
    add("first", "صحيفة المنارة", "2024-03-02", affirmed + " وحضر الصحافيون في القاعة.");
    add("second", "إذاعة الساحل", "2024-03-04", denied + " وبقيت الأسواق مفتوحة مساء.");

    Answer answer = ask(question);

    assertThat(answer.text()).startsWith("تختلف التقارير، وأحدثها أولًا:");
    assertThat(answer.sources()).extracting(Source::articleId).containsExactly("second", "first");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          زار الرئيس سالم مدينة دروان والتقى عمال الميناء.|زار الرئيس سالم مدينة دروان ولم يلق كلمة أمام عمال الميناء.|هل زار الرئيس سالم مدينة دروان؟
          وافق مجلس دروان على بناء السد الجديد في مايو 2023.|لم يوافق مجلس دروان على بناء السد الجديد في مايو 2021.|هل وافق مجلس دروان على بناء السد الجديد؟
          قال الوزير إن كلفة الجسر في دروان لا تقل عن 5 ملايين دينار.|قال الوزير إن كلفة الجسر في دروان 6 ملايين دينار.|ما كلفة الجسر في دروان؟
          """)
  void whatIsDeniedOfAnotherThingOrAnotherTimeDoesNotDiffer(
      String one, String other, String question) {
    add("first", "صحيفة المنارة", "2024-03-02", one + " وحضر الصحافيون في القاعة.");
    add("second", "إذاعة الساحل", "2024-03-04", other + " وبقيت الأسواق مفتوحة مساء.");

    assertThat(ask(question).text()).doesNotContain("تختلف");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وبلغت كلفة جسر دروان 62 مليون دينار، وطوله 940 مترًا.|وبلغت كلفة جسر دروان 71 مليون دينار بحسب الموازنة.|ما طول جسر دروان؟
          وبلغت كلفة جسر دروان 62 مليون دينار، وطوله 940 مترًا.|وبلغت كلفة جسر دروان 71 مليون دينار، وطوله 940 مترًا.|ما طول جسر دروان؟
          أسفر حادث قطار دروان عن مقتل 9 ركاب وإصابة 34 آخرين.|أسفر حادث قطار دروان عن مقتل 9 ركاب وإصابة 41 آخرين.|كم عدد قتلى حادث قطار دروان؟
          أتى حريق سوق دروان على 40 متجرًا من دون أن يُصاب أحد.|أتى حريق سوق دروان على 55 متجرًا وأصيب تاجر.|هل أصيب أحد في حريق سوق دروان؟
          """)
  void numbersThatNobodyAsksForAreNoDifference(String one, String other, String question) {
    add("first", "صحيفة المنارة", "2024-03-02", one + " وحضر الصحافيون في القاعة.");
    add("second", "إذاعة الساحل", "2024-03-04", other + " وبقيت الأسواق مفتوحة مساء.");

    assertThat(ask(question).text()).doesNotContain("تختلف");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قالت هيئة القطارات إن حادث قطار دروان أسفر عن مقتل 9 ركاب.|ارتفع عدد قتلى حادث قطار دروان إلى 11 قتيلًا بعد وفاة اثنين من المصابين.|كم عدد قتلى حادث قطار دروان؟
          قال الوزير سالم الكعبي إن كلفة جسر دروان بلغت 62 مليون دينار.|قال النائب ناصر الهادي إن كلفة جسر دروان بلغت 71 مليون دينار.|كم بلغت كلفة جسر دروان؟
          """)
  void theNumberAskedForIsComparedWhateverItCountsAndWhoeverTellsIt(
      String one, String other, String question) {
    add("first", "صحيفة المنارة", "2024-03-02", one + " وحضر الصحافيون في القاعة.");
    add("second", "إذاعة الساحل", "2024-03-04", other + " وبقيت الأسواق مفتوحة مساء.");

    assertThat(ask(question).text()).startsWith("تختلف التقارير، وأحدثها أولًا:");
  }

  @Test
  void theNumberOfAnEarlierEventIsNotQuotedBesideThatOfTheOneAskedAbout() {
    add(
        "first",
        "صحيفة المنارة",
        "2026-10-12",
        "قالت هيئة القطارات إن حادث القطار أسفر عن مقتل 9 ركاب."
            + " وكان حادث مماثل قد وقع عام 2014. وقُتل فيه 21 شخصًا في حادث القطار.");

    assertThat(ask("كم عدد قتلى حادث القطار؟").text()).contains("9 ركاب").doesNotContain("21");
    assertThat(ask("كم عدد قتلى حادث القطار عام 2014؟").text()).contains("21 شخصًا");
  }

  private void add(String id, String publisher, String day, String text, String... via) {
    press.add(id, publisher, day, text, via);
  }

  private Answer ask(String question) {
    return press.ask(question);
  }
}
