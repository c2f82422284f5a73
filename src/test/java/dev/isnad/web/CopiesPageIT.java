package dev.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dev.isnad.article.Article;
import dev.isnad.article.Status;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who else published the same words, as a reader sees it in a real browser. */
class CopiesPageIT {
  private static final String NAMED = "نشره أيضًا: (Manara Online|موقع النهر) \\([23] مارس 2024\\)";

  @TempDir private Path folder;
  private BrowserAtHand browser;
  private Newsroom newsroom;
  private OpenPage page;

  @BeforeEach
  void ask() throws Exception {
    browser = BrowserAtHand.open();
    newsroom = Newsroom.open(TestCorpus.withCopyIn(folder), folder.resolve("index"));
    page = OpenPage.at(newsroom.door().uri("/"), browser.phone(ColorScheme.LIGHT));
    page.askAndRead(TestCorpus.QUESTION);
  }

  @AfterEach
  void leave() {
    page.close();
    newsroom.close();
    browser.close();
  }

  @Test
  void theSourcesOfAnAnswerNameTheOtherOutlet() {
    assertThat(also(".sources")).matches(NAMED);

    page.openFirstSource();

    assertThat(also("#sheet")).matches(NAMED);
    page.assertFitsTheWidth();
  }

  @Test
  void thePageOfAKeptAnswerNamesItToo() {
    openAnswer();

    assertThat(also("#source-1")).matches(NAMED);
    page.assertFitsTheWidth();
  }

  @Test
  void aCopyThatWasWithdrawnIsMarkedOnThePageOfTheAnswer() {
    String copy = page.rememberedAnswer().at("/sources/0/alsoIn/0/articleId").stringValue();
    Article report = newsroom.store().find(copy).orElseThrow();
    newsroom.store().save(report.with(Status.WITHDRAWN));

    openAnswer();

    assertThat(also("#source-1")).matches(NAMED + "، ولم يعد منشورًا");
  }

  private String also(String within) {
    return page.page().locator(within + " .also").textContent().replaceAll("[\u2066-\u2069]", "");
  }

  private void openAnswer() {
    page.page().navigate(newsroom.door().uri(page.permanentLink()).toString());
    page.page().locator(".evidence").waitFor();
  }
}
