package dev.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import dev.isnad.answer.AnswerEvent;
import dev.isnad.article.Status;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader does on the page, in a real browser, down to real reports. */
class PageIT {
  private static BrowserAtHand browser;
  @TempDir private Path folder;
  private Newsroom newsroom;

  @BeforeAll
  static void openBrowser() {
    browser = BrowserAtHand.open();
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() throws Exception {
    newsroom = Newsroom.open(TestCorpus.in(folder), folder.resolve("index"));
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void aQuestionIsAnsweredAndItsCitationOpensTheExactQuote() {
    try (OpenPage page = desk()) {
      page.askAndRead(TestCorpus.QUESTION);
      assertThat(page.page().locator(".answer").textContent()).contains("48 مليون");

      Locator mark = page.openFirstSource();

      assertThat(page.marked("#sheet"))
          .isEqualTo(page.rememberedAnswer().path("sources").path(0).path("quote").stringValue());
      PlaywrightAssertions.assertThat(mark).isInViewport();
      // What the project cost is the outlet's own statement, not its speaker's.
      assertThat(page.page().locator("#sheet .chain .name").allTextContents())
          .containsExactly("إذاعة الساحل", "وكالة سهيل", "Manara Online");
      assertThat(page.page().locator("#sheet .chain .day").textContent()).contains("2 مارس 2024");
    }
  }

  @Test
  void aPhoneShowsTheSameWithNothingStickingOut() {
    try (OpenPage page = OpenPage.at(newsroom.door().uri("/"), browser.phone(ColorScheme.LIGHT))) {
      page.assertFitsTheWidth();
      page.askAndRead(TestCorpus.QUESTION);
      page.assertFitsTheWidth();

      page.page().locator(".citation").first().tap();
      page.page().locator("#sheet mark").first().waitFor();

      page.assertFitsTheWidth();
      assertThat(page.evaluate("document.getElementById('sheet').matches(':modal')"))
          .isEqualTo(true);
    }
  }

  @Test
  void exampleQuestionsAreAskedByPressingThem() {
    try (OpenPage page = desk()) {
      Locator example = page.page().locator("[data-question]").first();
      String question = example.textContent();
      example.click();

      assertThat(page.page().locator(".turn h2").textContent()).isEqualTo(question);
      page.page().locator(".verdict:not(.working)").waitFor();
    }
  }

  @Test
  void aConversationOutlivesAReloadAndEndsWhenTheReaderBeginsANewOne() {
    try (OpenPage page = desk()) {
      page.askAndRead(TestCorpus.QUESTION);
      String answer = page.page().locator(".answer").textContent();

      page.page().reload();
      assertThat(page.page().locator(".answer").textContent()).isEqualTo(answer);
      page.openFirstSource();

      page.page().locator("#new-conversation").click();
      assertThat(page.page().locator(".turn").count()).isZero();
      assertThat(page.page().locator("#invitation").isVisible()).isTrue();
      page.page().reload();
      assertThat(page.page().locator(".turn").count()).isZero();
    }
  }

  @Test
  void aSecondQuestionBeginsAtTheTop() {
    try (OpenPage page = desk()) {
      page.askAndRead(TestCorpus.QUESTION);
      page.askAndRead("لماذا تأخر العمل في جسر دروان؟");

      PlaywrightAssertions.assertThat(page.page().locator(".turn h2").last()).isInViewport();
      PlaywrightAssertions.assertThat(page.page().locator(".answer").last()).isInViewport();
      PlaywrightAssertions.assertThat(page.page().locator(".turn h2").first()).not().isInViewport();
    }
  }

  @Test
  void whatIsNotInTheReportsIsSaidInWords() {
    try (OpenPage page = desk()) {
      page.ask("كم سعر برميل النفط في بورصة طوكيو؟");

      PlaywrightAssertions.assertThat(page.page().locator(".verdict")).hasText("ليس في التقارير");
    }
  }

  @Test
  void aWithdrawnReportIsNotShownButTheQuoteIsAndWhy() {
    try (OpenPage page = desk()) {
      page.askAndRead(TestCorpus.QUESTION);
      newsroom
          .store()
          .save(newsroom.store().find("dirwan-bridge").orElseThrow().with(Status.WITHDRAWN));

      page.openFirstSource();

      assertThat(page.page().locator("#sheet-body").textContent())
          .contains("سُحب", "48 مليون")
          .doesNotContain("فيضان");
    }
  }

  @Test
  void anEditedReportIsMarkedWhereTheQuoteNowStands() {
    try (OpenPage page = desk()) {
      page.askAndRead(TestCorpus.QUESTION);
      String quote = page.rememberedAnswer().path("sources").path(0).path("quote").stringValue();
      edit("فقرة جديدة قبل غيرها.\n\n" + text());
      page.openFirstSource();
      assertThat(page.marked("#sheet")).isEqualTo(quote);

      page.page().keyboard().press("Escape");
      edit("لم يبق شيء.");
      page.openFirstSource();
      assertThat(page.page().locator("#sheet-body").textContent())
          .contains("عُدّل هذا التقرير", quote);
    }
  }

  @Test
  void markupInAQuestionStaysText() {
    String markup = "<img src=x onerror=alert(1)><b>جسر</b>";
    try (OpenPage page = desk()) {
      page.ask(markup);

      assertThat(page.page().locator(".turn h2").textContent()).isEqualTo(markup);
      assertThat(page.page().locator(".turn img, .turn b").count()).isZero();
    }
  }

  @Test
  void stoppingEndsTheWorkAndKeepsWhatWasReleased() throws Exception {
    CompletableFuture<Boolean> ended = new CompletableFuture<>();
    Scripted endless =
        Scripted.as(
            (conversation, question, zone, events) -> {
              events.accept(new AnswerEvent.SourcesFound(List.of(Scripted.SOURCE)));
              events.accept(new AnswerEvent.SentenceReleased(Scripted.SENTENCE));
              try {
                new CountDownLatch(1).await();
                return Scripted.ANSWER;
              } catch (InterruptedException e) {
                ended.complete(true);
                throw new IllegalStateException(e);
              }
            });
    try (WebDoor door = WebDoor.open(endless, newsroom.store(), Duration.ofMillis(5));
        OpenPage page = OpenPage.at(door.uri("/"), browser.desktop(ColorScheme.LIGHT))) {
      page.ask("ما طول الجسر؟");
      page.page().locator(".sentence").waitFor();
      page.page().locator("#stop").click();

      assertThat(ended.get()).isTrue();
      PlaywrightAssertions.assertThat(page.page().locator(".verdict"))
          .hasText("أوقفتم الجواب قبل أن يكتمل");
      assertThat(page.page().locator(".sentence").count()).isEqualTo(1);
      assertThat(page.page().locator("#send").isVisible()).isTrue();
    }
  }

  @Test
  void aFailureIsToldAndTheQuestionCanBeAskedAgain() {
    AtomicInteger times = new AtomicInteger();
    Scripted answering = Scripted.answering();
    Scripted failing = Scripted.failing("أعيدوا المحاولة بعد قليل.");
    Scripted once =
        Scripted.as(
            (conversation, question, zone, events) ->
                (times.getAndIncrement() == 0 ? failing : answering)
                    .ask(conversation, question, zone, events));
    try (WebDoor door = WebDoor.open(once, newsroom.store());
        OpenPage page = OpenPage.at(door.uri("/"), browser.desktop(ColorScheme.LIGHT))) {
      page.ask("ما طول الجسر؟");
      PlaywrightAssertions.assertThat(page.page().locator(".failure"))
          .containsText("أعيدوا المحاولة بعد قليل.");

      page.page().locator(".failure button").click();

      page.page().locator(".sources").waitFor();
      assertThat(page.page().locator(".turn").count()).isEqualTo(1);
      assertThat(page.page().locator(".failure").count()).isZero();
      assertThat(once.asked())
          .extracting(Scripted.Asked::question)
          .containsExactly("ما طول الجسر؟", "ما طول الجسر؟");
    }
  }

  @Test
  void aServerThatIsGoneIsToldInArabic() {
    try (OpenPage page = desk()) {
      page.page().context().setOffline(true);
      page.ask(TestCorpus.QUESTION);

      PlaywrightAssertions.assertThat(page.page().locator(".failure"))
          .containsText("تعذّر الاتصال بالخادم");
    }
  }

  private OpenPage desk() {
    return OpenPage.at(newsroom.door().uri("/"), browser.desktop(ColorScheme.LIGHT));
  }

  private String text() {
    return newsroom.store().find("dirwan-bridge").orElseThrow().text();
  }

  private void edit(String text) {
    newsroom
        .store()
        .save(TestCorpus.withText(newsroom.store().find("dirwan-bridge").orElseThrow(), text));
  }
}
