package dev.isnad.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports that give different places or persons for one thing, and those that only seem to. */
class DifferingNamesTest {
  private static final String DIFFER = "تختلف التقارير، وأحدثها أولًا:";

  private Press press;

  @BeforeEach
  void open(@TempDir Path folder) {
    press = Press.in(folder);
  }

  @AfterEach
  void close() {
    press.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انهار سد الوادي الكبير في مدينة زهران فجر الاثنين.|انهار سد الوادي الكبير فجر الاثنين في مدينة دروان.|أين انهار سد الوادي الكبير؟
          انهار سد الوادي الكبير في مدينة زهران فجر الاثنين.|انهار سد الوادي الكبير فجر الاثنين بمدينة دروان.|في أي مدينة انهار سد الوادي؟
          ستُعقد القمة السنوية لوزراء النقل في بيروت نهاية الشهر.|تُعقد القمة السنوية لوزراء النقل نهاية الشهر في الدوحة.|وين القمة السنوية لوزراء النقل؟
          وُلد الشاعر ناصر الهادي في مدينة زهران ودرس فيها.|درس الشاعر ناصر الهادي الطب وقد وُلد ناصر الهادي في مدينة دروان.|أين ولد الشاعر ناصر الهادي؟
          التقى الوزير سالم الكعبي نظيره فهد الحارثي في باريس في 2 مارس 2024.|في 2 مارس 2024 التقى الوزير سالم الكعبي نظيره فهد الحارثي في جنيف.|أين التقى سالم الكعبي فهد الحارثي؟
          أعلن المتحدث سالم الكعبي أن محادثات المياه بين ورسان ومرجانا ستُستأنف في مدينة جنيف في 9 ديسمبر 2024.|قال الوزير ناصر الهادي إن محادثات المياه مع ورسان تُستأنف في 9 ديسمبر 2024 في مدينة فيينا.|أين تستأنف محادثات المياه بين ورسان ومرجانا؟
          أُقيم حفل توزيع جوائز الرواية في قصر الثقافة مساء السبت.|أُقيم مساء السبت حفل توزيع جوائز الرواية في قصر المعارض.|أين أقيم حفل توزيع جوائز الرواية؟
          """)
  void twoPlacesOfOneThingAreBothTold(String first, String second, String question) {
    assertBothAreTold(first, second, question);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          افتتح وزير النقل سالم الكعبي جسر دروان الكبير وسط حضور كبير.|افتتح رئيس البلدية ناصر الهادي جسر دروان الكبير وسط حضور كبير.|من افتتح جسر دروان الكبير؟
          صمم المهندس سالم الكعبي برج المنارة في دروان قبل عام.|برج المنارة في دروان صممته المهندسة سلمى الحارثي قبل عام.|مين صمم برج المنارة في دروان؟
          عُين سفير مرجانا لدى ورسان فهد المنصوري الأسبوع الماضي.|قال سفير مرجانا لدى ورسان سالم الكعبي إن المعبر يفتح الأسبوع المقبل.|من هو سفير مرجانا لدى ورسان؟
          افتتحت وزيرة النقل رهام الصالحي جسر دروان الكبير وألقت كلمة.|افتتح رئيس بلدية دروان نبيل الخياط يوم السبت جسر دروان الكبير.|من افتتح جسر دروان الكبير؟
          فاز الروائي سالم الكعبي بجائزة الرواية الكبرى لهذا العام.|فاز بجائزة الرواية الكبرى لهذا العام الروائي ناصر الهادي.|من فاز بجائزة الرواية الكبرى؟
          """)
  void twoPersonsOfOneDeedAreBothTold(String first, String second, String question) {
    assertBothAreTold(first, second, question);
  }

  private void assertBothAreTold(String first, String second, String question) {
    addBoth(first, second);

    Answer answer = press.ask(question);

    assertThat(answer.status()).isEqualTo(AnswerStatus.ANSWERED);
    assertThat(answer.text()).startsWith(DIFFER);
    assertThat(answer.sources()).extracting(Source::articleId).containsExactly("second", "first");
    assertThat(answer.sentences().getFirst().text()).contains("إذاعة الساحل", "4 مارس 2024");
    assertThat(answer.sentences().get(1).text()).contains("صحيفة المنارة", "2 مارس 2024");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ستُعقد القمة السنوية لوزراء النقل في قطر نهاية الشهر.|تُعقد القمة السنوية لوزراء النقل نهاية الشهر في الدوحة.|أين تعقد القمة السنوية لوزراء النقل؟
          انهار سد الوادي الكبير في حي الرمان فجر الاثنين.|انهار سد الوادي الكبير فجر الاثنين في مدينة دروان.|أين انهار سد الوادي الكبير؟
          انهار سد الوادي الكبير في مدينة زهران فجر الاثنين.|انهار سد الوادي الكبير فجر الاثنين في مدينة ساحلية.|أين انهار سد الوادي الكبير؟
          انهار سد الوادي الكبير في مدينة دروان فجر الاثنين.|انهار سد الوادي الكبير فجر الاثنين في دروان.|أين انهار سد الوادي الكبير؟
          تُعقد القمة السنوية لوزراء النقل في تبليسي نهاية الشهر.|تُعقد القمة السنوية لوزراء النقل نهاية الشهر في العاصمة الجورجية تبليسي.|أين تعقد القمة السنوية لوزراء النقل؟
          """)
  void onePlaceInAnotherOrByAnotherNameIsNoDifference(
      String first, String second, String question) {
    assertNoDifference(first, second, question);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اندلع حريق كبير في سوق شعبي في مدينة زهران.|اندلع حريق كبير في سوق شعبي في مدينة دروان.|أين اندلع حريق كبير في سوق؟
          زار الوزير سالم الكعبي مصنع السفن في مدينة زهران.|زار الوزير سالم الكعبي مصنع السفن في مدينة دروان.|أين زار سالم الكعبي مصنع السفن؟
          قُتل 12 شخصًا في انهيار سد الوادي في مدينة زهران.|قُتل 5 أشخاص في انهيار سد الوادي في مدينة دروان.|أين وقع انهيار سد الوادي؟
          التقى الوزير سالم الكعبي نظيره فهد الحارثي في باريس في 2 مارس 2024.|التقى الوزير سالم الكعبي نظيره فهد الحارثي في جنيف في 4 مارس 2024.|أين التقى سالم الكعبي فهد الحارثي؟
          تُعقد القمة السنوية لوزراء النقل في بيروت نهاية الشهر.|قال متحدث في الدوحة إن القمة السنوية لوزراء النقل تُعقد نهاية الشهر.|أين تعقد القمة السنوية لوزراء النقل؟
          لم ينهر سد الوادي الكبير في مدينة زهران فجر الاثنين.|انهار سد الوادي الكبير فجر الاثنين في مدينة دروان.|أين انهار سد الوادي الكبير؟
          سجل اللاعب سالم الكعبي هدف الفوز في المباراة.|سجل اللاعب ناصر الهادي هدف الفوز في المباراة.|من سجل هدف الفوز في المباراة؟
          """)
  void differentEventsAreNoDifference(String first, String second, String question) {
    assertNoDifference(first, second, question);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          افتتح وزير النقل سالم الكعبي جسر دروان الكبير وسط حضور كبير.|افتتح وزير النقل سالم بن ناصر الكعبي جسر دروان الكبير وسط حضور كبير.|من افتتح جسر دروان الكبير؟
          افتتح الرئيس غريغوري بوردين جسر دروان الكبير وسط حضور كبير.|افتتح الرئيس جريجوري بوردين جسر دروان الكبير وسط حضور كبير.|من افتتح جسر دروان الكبير؟
          افتتح وزير النقل سالم الكعبي جسر دروان الكبير وسط حضور كبير.|افتتح وزير النقل جسر دروان الكبير بحضور ناصر الهادي.|من افتتح جسر دروان الكبير؟
          افتتح وزير النقل سالم الكعبي جسر دروان الكبير وسط حضور كبير.|قال ناصر الهادي إن الوزير سالم افتتح جسر دروان الكبير.|من افتتح جسر دروان الكبير؟
          """)
  void onePersonByAnotherNameOrBesideAnotherIsNoDifference(
      String first, String second, String question) {
    assertNoDifference(first, second, question);
  }

  @Test
  void copiesOfOneStoryDoNotDiffer() {
    String story =
        "انهار سد الوادي الكبير في مدينة %s فجر الاثنين. ووصلت فرق الإنقاذ بعد ساعة من الحادث،"
            + " وأُجليت مئات العائلات من القرى القريبة إلى مدارس المنطقة ومساجدها.";
    add("first", "صحيفة المنارة", "2024-03-02", story.formatted("زهران"));
    add("second", "إذاعة الساحل", "2024-03-04", story.formatted("دروان"));

    Answer answer = press.ask("أين انهار سد الوادي الكبير؟");

    assertThat(answer.text()).doesNotContain("تختلف", "مستقل");
    assertThat(answer.sources()).allSatisfy(source -> assertThat(source.alsoIn()).isEmpty());
  }

  @Test
  void reportsOfOneAgencyDoNotDiffer() {
    press.add(
        "first",
        "صحيفة المنارة",
        "2024-03-02",
        "انهار سد الوادي الكبير في مدينة زهران فجر الاثنين. وحضر الصحافيون في القاعة.",
        "وكالة الضفة");
    press.add(
        "second",
        "إذاعة الساحل",
        "2024-03-04",
        "انهار سد الوادي الكبير فجر الاثنين في مدينة دروان. وبقيت الأسواق مفتوحة مساء.",
        "وكالة الضفة");

    assertThat(press.ask("أين انهار سد الوادي الكبير؟").text()).doesNotContain("تختلف");
  }

  @Test
  void aReportThatNamesBothPlacesContradictsNone() {
    add(
        "first",
        "صحيفة المنارة",
        "2024-03-02",
        "انهار سد الوادي الكبير في مدينة زهران فجر الاثنين. وتقع زهران على أطراف دروان.");
    add(
        "second",
        "إذاعة الساحل",
        "2024-03-04",
        "انهار سد الوادي الكبير فجر الاثنين في مدينة دروان. وبقيت الأسواق مفتوحة مساء.");

    assertThat(press.ask("أين انهار سد الوادي الكبير؟").text()).doesNotContain("تختلف");
  }

  @Test
  void whatHappensEveryYearIsNotOneThing() {
    add("first", "صحيفة المنارة", "2023-03-02", "عُقدت القمة السنوية لوزراء النقل في بيروت.");
    add("second", "إذاعة الساحل", "2024-03-04", "عُقدت القمة السنوية لوزراء النقل في الدوحة.");

    assertThat(press.ask("أين عقدت القمة السنوية لوزراء النقل؟").text()).doesNotContain("تختلف");
  }

  private void assertNoDifference(String first, String second, String question) {
    addBoth(first, second);

    Answer answer = press.ask(question);

    assertThat(answer.status()).isEqualTo(AnswerStatus.ANSWERED);
    assertThat(answer.text()).doesNotContain("تختلف");
  }

  private void addBoth(String first, String second) {
    add("first", "صحيفة المنارة", "2024-03-02", first + " وحضر الصحافيون في القاعة.");
    add("second", "إذاعة الساحل", "2024-03-04", second + " وبقيت الأسواق مفتوحة مساء.");
  }

  private void add(String id, String publisher, String day, String text) {
    press.add(id, publisher, day, text);
  }
}
