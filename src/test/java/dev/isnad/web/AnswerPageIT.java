package dev.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import dev.isnad.article.Article;
import dev.isnad.article.Status;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The permanent link of an answer, found on the first page and opened in a real browser. */
class AnswerPageIT {
  private static final String QUOTED = "48 مليون درهم";

  @TempDir private static Path folder;
  private static BrowserAtHand browser;
  private static Newsroom newsroom;
  private static Article bridge;
  private OpenPage page;

  @BeforeAll
  static void open() throws Exception {
    browser = BrowserAtHand.open();
    newsroom = Newsroom.open(TestCorpus.in(folder), folder.resolve("index"));
    bridge = newsroom.store().find("dirwan-bridge").orElseThrow();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      newsroom.close();
      browser.close();
    }
  }

  @BeforeEach
  void ask() {
    page = OpenPage.at(newsroom.door().uri("/"), browser.phone(ColorScheme.LIGHT));
    page.askAndRead(TestCorpus.QUESTION);
  }

  @AfterEach
  void leave() {
    newsroom.store().save(bridge);
    page.close();
  }

  @Test
  void theLinkLeadsToTheAnswerWithTheQuotedWordsMarked() {
    openAnswer();

    assertThat(page.page().locator("h1").textContent()).isEqualTo(TestCorpus.QUESTION);
    assertThat(page.page().locator(".answer").textContent()).contains(QUOTED).contains("[1]");
    assertThat(page.marked("#source-1")).contains(QUOTED);
    assertThat(page.page().locator("#source-1 .state").count()).isZero();
    assertThat(page.page().title()).contains(TestCorpus.QUESTION);
    page.assertFitsTheWidth();

    page.page().locator("#source-1 .report-links a").click();
    PlaywrightAssertions.assertThat(page.page().locator(".report-page mark").first())
        .containsText(QUOTED);
  }

  @Test
  void theLinkIsThereAfterAReload() {
    String link = page.permanentLink();

    page.page().reload();
    page.page().locator(".sources").waitFor();

    assertThat(page.permanentLink()).isEqualTo(link).startsWith("/answers/");
  }

  @Test
  void anEditedReportIsMarkedBesideTheWordsOfThen() {
    newsroom.store().save(TestCorpus.withText(bridge, "نص جديد كله لهذا التقرير."));
    openAnswer();

    assertThat(page.page().locator("#source-1 .state").textContent())
        .isEqualTo("تغيّر التقرير بعد هذه الإجابة، ولم يعد فيه النص المقتبس");
    assertThat(page.marked("#source-1")).contains(QUOTED);
  }

  @Test
  void ofAWithdrawnReportOnlyTheCitationIsSeen() {
    newsroom.store().save(bridge.with(Status.WITHDRAWN));
    openAnswer();

    assertThat(page.page().locator("#source-1 .state").textContent()).isEqualTo("سُحب هذا التقرير");
    assertThat(page.page().locator("#source-1").textContent()).contains(bridge.title());
    assertThat(page.page().locator(".answer").textContent())
        .contains("[حُجبت هنا جملة: سُحب التقرير الذي تستند إليه]");
    assertThat(page.page().content()).doesNotContain("48 مليون");
    assertThat(page.page().locator("#source-1 a").count()).isZero();
  }

  private void openAnswer() {
    page.page().navigate(newsroom.door().uri(page.permanentLink()).toString());
    page.page().locator(".evidence").waitFor();
  }
}
