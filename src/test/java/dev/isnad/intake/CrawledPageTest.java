package dev.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isnad.article.Article;
import dev.isnad.article.Status;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page as a crawler leaves it becomes the reports that stand on it. */
class CrawledPageTest {
  private static final String BODY =
      "افتتحت بلدية دروان أمس سوقا للخضر في حي الرمان، وقالت إن فيه سبعين دكانا.\n"
          + "وأضافت البلدية أن السوق يفتح كل يوم من الفجر إلى الظهر.\n";

  @Test
  void bothReportsOfThePageAreFound() throws IOException {
    List<Draft> drafts = page();

    assertThat(drafts)
        .extracting(draft -> draft.article().title())
        .containsExactly(
            "وزيرة الموانئ في تلمار: لن نغلق ميناء الورد أمام مراكب الصيادين الصغيرة",
            "دروب القوافل القديمة تعود إلى الحياة: سياحة وتجارة على خطى الأجداد (تحقيق)");
    assertThat(drafts).extracting(draft -> draft.article().status()).containsOnly(Status.DRAFT);
  }

  @Test
  void theLastSourceIsThePublisherAndTheEarlierOnesTheAgencies() throws IOException {
    Article first = page().getFirst().article();

    assertThat(first.publisher()).isEqualTo("المنارة اليوم");
    assertThat(first.via()).containsExactly("الساحل");
    assertThat(first.published()).contains(LocalDate.of(2025, 3, 3));
    assertThat(first.speaker()).contains("وزيرة الموانئ في تلمار سلمى الحارثي");
  }

  @Test
  void keywordsThatRanTogetherAreDividedByThePagesOwnPhrases() throws IOException {
    Draft first = page().getFirst();

    assertThat(first.article().keywords())
        .containsExactly("تلمار", "نجيب السهلي", "وزارة الأشغال العامة", "ميناء الورد");
    assertThat(first.doubts()).extracting(Doubt::where).contains("نجيب السهلي");
  }

  @Test
  void whatBelongsToTheWebSiteIsDropped() throws IOException {
    assertThat(page().getFirst().article().text())
        .startsWith("أكدت وزيرة الموانئ")
        .endsWith("أجرة المرسى المؤقت.")
        .doesNotContain("المصدر", "شارك", "حقوق", "اقرأ", "جسر دروان", "كلمات دلالية");
  }

  @Test
  void whatWasGluedIsPulledApartAndTheHeadingsAreRestored() throws IOException {
    assertThat(page().get(1).article().text())
        .isEqualTo(TestPages.text("crawled-page-second.md").strip());
  }

  @Test
  void captionsThatRepeatAHeadingAreDroppedAndListed() throws IOException {
    assertThat(page().get(1).doubts())
        .filteredOn(doubt -> doubt.arabic().contains("تعليق صورة"))
        .extracting(Doubt::where)
        .containsExactly("واحة النخيل", "وادي الغيم", "رأس النورس", "سهل الريحان", "جبل الزعتر");
  }

  @Test
  void thePagesDateAndSourceAreNotTheLaterReports() throws IOException {
    Draft second = page().get(1);

    assertThat(second.article().published()).isEmpty();
    assertThat(second.article().via()).isEmpty();
    assertThat(second.article().publisher()).isEqualTo(Draft.UNKNOWN_PUBLISHER);
    assertThat(second.namesPublisher()).isFalse();
    assertThat(TestPages.messages(second))
        .anyMatch(message -> message.contains("قد يكون ناشر التقرير «صوت الريح»"))
        .anyMatch(message -> message.contains("تاريخ نشر هذا التقرير"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "إقرأ أيضاً:",
        "اقرأ أيضا",
        "أقرأ ايضاً :",
        "شاهد أيضًا:",
        "مواضيع ذات صلة",
        "أخبار ذات صلة:"
      })
  void linksBehindEverySpellingOfReadAlsoAreDropped(String marker) {
    List<Draft> drafts =
        TestPages.drafts(
            "سوق جديد في دروان\n"
                + BODY
                + marker
                + "\nالعسل يعود إلى سهل الريحان\nكم يبلغ سعر الزيت؟\n");

    assertThat(drafts).hasSize(1);
    assertThat(drafts.getFirst().article().text()).doesNotContain("العسل", "الزيت", "أيض", "صلة");
    assertThat(TestPages.messages(drafts.getFirst())).anyMatch(m -> m.contains("عددها 2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "تاريخ النشر: 11th, February 2024 GMT|2024-02-11",
        "نشر في 11 شباط 2024|2024-02-11",
        "نُشر في: الأحد 11 شباط/فبراير 2024|2024-02-11",
        "تاريخ النشر : ١١ فيفري ٢٠٢٤|2024-02-11",
        "١١/٠٢/٢٠٢٤|2024-02-11",
        "آخر تحديث: 2024-02-11 10:30|2024-02-11"
      })
  void datesAreReadInEveryForm(String line, LocalDate day) {
    Draft draft = TestPages.drafts("سوق جديد في دروان\n" + line + "\n" + BODY).getFirst();

    assertThat(draft.article().published()).contains(day);
    assertThat(draft.article().title()).isEqualTo("سوق جديد في دروان");
    assertThat(draft.article().text()).startsWith("افتتحت");
  }

  @ParameterizedTest
  @ValueSource(strings = {"تاريخ النشر: 1 رمضان 1445", "تاريخ النشر: ١٤٤٥/٠٩/٠١ هـ"})
  void hijriDatesAreLeftAloneAndListed(String line) {
    Draft draft = TestPages.drafts("سوق جديد في دروان\n" + line + "\n" + BODY).getFirst();

    assertThat(draft.article().published()).isEmpty();
    assertThat(TestPages.messages(draft)).anyMatch(message -> message.contains("هجري"));
  }

  @Test
  void anAgencyBesideAnotherNameIsNotThePublisher() {
    Draft draft =
        TestPages.drafts("سوق جديد في دروان\n" + BODY + "المصدر: المنارة + رويترز\n").getFirst();

    assertThat(draft.article().publisher()).isEqualTo("المنارة");
    assertThat(draft.article().via()).containsExactly("رويترز");
    assertThat(TestPages.messages(draft)).anyMatch(message -> message.contains("أكثر من اسم"));
  }

  @Test
  void keywordsWithSeparatorsAreTakenAsTheyStand() {
    Draft draft =
        TestPages.drafts(
                "سوق جديد\n" + BODY + "الكلمات المفتاحية: حي الرمان، الخضر والفاكهة، بلدية\n")
            .getFirst();

    assertThat(draft.article().keywords()).containsExactly("حي الرمان", "الخضر والفاكهة", "بلدية");
  }

  @Test
  void authorAndAddressAreTakenFromTheirLines() {
    Article article =
        TestPages.drafts(
                "سوق جديد\nبقلم: هاني يوسف\n" + BODY + "الرابط: https://manara.example/market\n")
            .getFirst()
            .article();

    assertThat(article.author()).contains("هاني يوسف");
    assertThat(article.url().orElseThrow()).hasToString("https://manara.example/market");
  }

  @Test
  void aTextWithoutAHeadlineGetsItsFirstWordsAndADoubt() {
    Draft draft = TestPages.drafts(BODY).getFirst();

    assertThat(draft.article().title()).startsWith("افتتحت بلدية دروان");
    assertThat(draft.article().text()).startsWith("افتتحت بلدية دروان");
    assertThat(TestPages.messages(draft)).anyMatch(message -> message.contains("لا عنوان"));
  }

  @Test
  void brokenLinesOfAPlainTextAreJoined() {
    String wrapped =
        "سوق جديد في دروان\n\nافتتحت بلدية دروان أمس سوقا كبيرا للخضر في حي الرمان\n"
            + "وقالت إن فيه سبعين دكانا وإن أجرتها قليلة وإن من\n"
            + "أراد دكانا فليكتب إلى البلدية قبل نهاية الشهر.\n\nوالسوق قريب من الجسر.\n";

    assertThat(TestPages.drafts(wrapped).getFirst().article().text())
        .isEqualTo(
            "افتتحت بلدية دروان أمس سوقا كبيرا للخضر في حي الرمان وقالت إن فيه سبعين دكانا وإن أجرتها"
                + " قليلة وإن من أراد دكانا فليكتب إلى البلدية قبل نهاية الشهر.\n\nوالسوق قريب من الجسر.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n\n ", "شارك\nجميع الحقوق محفوظة"})
  void aPageWithoutAReportIsRefused(String text) {
    assertThatThrownBy(() -> TestPages.drafts(text))
        .isInstanceOfSatisfying(
            IntakeException.class, e -> assertThat(e.arabic()).contains("page.txt"));
  }

  @Test
  void theSameTextGivesTheSameId() throws IOException {
    assertThat(page().getFirst().article().id())
        .isEqualTo(page().getFirst().article().id())
        .matches("[a-z0-9]+(-[a-z0-9]+)*");
  }

  private static List<Draft> page() throws IOException {
    return TestPages.drafts(TestPages.text("crawled-page.txt"));
  }
}
