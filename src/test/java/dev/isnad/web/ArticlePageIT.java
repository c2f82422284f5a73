package dev.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link to a passage of a report, opened in a real browser. */
class ArticlePageIT {
  @TempDir private static Path folder;
  private static BrowserAtHand browser;
  private static Newsroom newsroom;

  @BeforeAll
  static void open() throws Exception {
    browser = BrowserAtHand.open();
    newsroom = Newsroom.open(TestCorpus.in(folder), folder.resolve("index"));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      newsroom.close();
      browser.close();
    }
  }

  @Test
  void theLinkedPassageIsMarkedExactlyAndInView() {
    String text = text();
    int start = text.indexOf("وقالت الحارثي");
    int end = text.indexOf("رافعات") + "رافعات".length();
    try (OpenPage page = at("#" + start + "-" + end)) {
      assertThat(page.marked("#report")).isEqualTo(text.substring(start, end));
      PlaywrightAssertions.assertThat(page.page().locator("mark")).isInViewport();
      page.assertFitsTheWidth();
    }
  }

  @Test
  void aPassageOverSeveralBlocksIsMarkedInEach() {
    String text = text();
    int start = text.indexOf("وأوضحت");
    int end = text.indexOf("دفعت");
    try (OpenPage page = at("#" + start + "-" + end)) {
      // The heading is shown without its sign, and so is it marked.
      assertThat(page.marked("#report")).isEqualTo(text.substring(start, end).replace("## ", ""));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#", "#7", "#9-3", "#0-999999", "#a-b", "#-1-5", "#title"})
  void whatIsNoPassageMarksNothing(String fragment) {
    try (OpenPage page = at(fragment)) {
      assertThat(page.page().locator("mark").count()).isZero();
      assertThat(page.page().locator(".report-text h2").allTextContents())
          .containsExactly("الكلفة", "سبب التأخير");
    }
  }

  @Test
  void aReaderSeesWhoSaidItAndWhoseWordsTheseAre() {
    try (OpenPage page = at("")) {
      assertThat(page.page().locator(".chain .name").allTextContents())
          .containsExactly("المهندسة سلمى الحارثي", "إذاعة الساحل", "وكالة سهيل", "Manara Online");
      assertThat(page.page().locator("#report").textContent())
          .contains("صياغة إسناد لتقرير نشره Manara Online", "بقلم هاني يوسف");
      assertThat(page.page().locator(".report-links a").getAttribute("href"))
          .isEqualTo("https://manara.example/2024/bridge");
    }
  }

  @Test
  void anotherPassageOfTheSameReportIsMarkedWithoutALoad() {
    try (OpenPage page = at("#0-4")) {
      page.evaluate("location.hash = '#5-13'");

      PlaywrightAssertions.assertThat(page.page().locator("mark"))
          .hasText(text().substring(5, 13).strip());
    }
  }

  private static OpenPage at(String fragment) {
    OpenPage page =
        OpenPage.at(
            newsroom.door().uri("/articles/dirwan-bridge" + fragment),
            browser.phone(ColorScheme.LIGHT));
    page.page().locator(".report-text").waitFor();
    return page;
  }

  private static String text() {
    return newsroom.store().find("dirwan-bridge").orElseThrow().text();
  }
}
