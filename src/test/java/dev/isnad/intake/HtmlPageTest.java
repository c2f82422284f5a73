package dev.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isnad.article.Article;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages: what they state of themselves first, then what they show. */
class HtmlPageTest {
  @Test
  void whatThePageStatesAboutItselfIsTaken() throws IOException {
    Article article = newsPage().article();

    assertThat(article.title()).isEqualTo("جسر دروان يُفتتح في الربيع");
    assertThat(article.publisher()).isEqualTo("صحيفة المنارة");
    assertThat(article.via()).containsExactly("وكالة سهيل");
    assertThat(article.author()).contains("هاني يوسف، ليلى عمران");
    assertThat(article.published()).contains(LocalDate.of(2024, 3, 2));
    assertThat(article.keywords()).containsExactly("دروان", "الجسور");
  }

  @Test
  void theTextHasThePagesHeadingsAndListsAndNothingElse() throws IOException {
    assertThat(newsPage().article().text())
        .isEqualTo(
            """
            قالت المهندسة سلمى الحارثي إن جسر دروان الجديد سيُفتتح أمام السيارات في الربيع بعد عامين من العمل.

            ## الكلفة

            بلغت كلفة المشروع ثمانية وأربعين مليون درهم دفعت بلدية دروان نصفها.

            1. الحديد من دروان.
            2. الحجارة من وادي الغيم.""");
  }

  @Test
  void theStatedTextIsTakenWhereThePageShowsAnother() {
    String html =
        """
        <html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"سوق في دروان",
        "articleBody":"افتتحت البلدية سوقا للخضر في حي الرمان أمس.\\n\\nوفيه سبعون دكانا."}</script></head>
        <body><p>سجل الدخول لتقرأ هذا الخبر وغيره من أخبار اليوم في موقعنا.</p></body></html>""";

    assertThat(draft(html).article().text())
        .isEqualTo("افتتحت البلدية سوقا للخضر في حي الرمان أمس.\n\nوفيه سبعون دكانا.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "charset=windows-1256", "charset=iso-8859-1"})
  void anOldEncodingIsFoundOut(String stated) throws IOException {
    byte[] bytes = TestPages.text("old-page.html").getBytes(Charset.forName("windows-1256"));
    Draft draft = TestPages.drafts(bytes, "old-page.html", "text/html; " + stated).getFirst();

    assertThat(draft.article().title()).isEqualTo("متحف القصر في تلمار يستعيد مخطوطا ضائعا");
    assertThat(draft.article().published()).isEmpty();
    assertThat(TestPages.messages(draft).stream().anyMatch(m -> m.contains("windows-1256")))
        .isEqualTo(!stated.contains("1256"));
  }

  @Test
  void aPageThatStatesNothingIsReadByItsText() throws IOException {
    Article article =
        TestPages.drafts(TestPages.bytes("old-page.html"), "old-page.html", "")
            .getFirst()
            .article();

    assertThat(article.title()).isEqualTo("متحف القصر في تلمار يستعيد مخطوطا ضائعا");
    assertThat(article.published()).contains(LocalDate.of(2024, 6, 18));
    assertThat(article.publisher()).isEqualTo("موقع الضفاف");
    assertThat(article.text())
        .isEqualTo(
            "استعاد متحف القصر في مدينة تلمار مخطوطا في علم الفلك فُقد منه قبل أربعين عاما.\n\n"
                + "وذكر أمين المتحف أن تاجر كتب أعاد المخطوط من غير مقابل، وأنه يُعرض في القاعة الثالثة.");
  }

  @Test
  void brokenStatementsAboutItselfDoNotStopAPage() {
    String html =
        "<html><head><meta property='og:title' content='سوق في دروان'><script"
            + " type='application/ld+json'>{\"@type\":</script></head><body><p>افتتحت البلدية سوقا للخضر"
            + " في حي الرمان أمس صباحا.</p></body></html>";

    assertThat(draft(html).article().title()).isEqualTo("سوق في دروان");
  }

  @Test
  void aPageWithoutTextIsRefused() {
    assertThatThrownBy(() -> draft("<html><body><nav><a href='/'>أخبار</a></nav></body></html>"))
        .isInstanceOf(IntakeException.class);
  }

  private static Draft newsPage() throws IOException {
    return TestPages.drafts(TestPages.bytes("news-page.html"), "news-page.html", "").getFirst();
  }

  private static Draft draft(String html) {
    return TestPages.drafts(html.getBytes(StandardCharsets.UTF_8), "a.html", "text/html")
        .getFirst();
  }
}
