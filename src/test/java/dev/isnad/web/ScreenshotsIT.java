package dev.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pictures of the page over the shipped reports, into {@code target/screenshots}. The README's are
 * made by {@code ./mvnw verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false
 * -Dit.test=ScreenshotsIT -Disnad.screenshots=docs}.
 */
class ScreenshotsIT {
  private static final String QUESTION = "لماذا تتمسك روسيا بدورها في جنوب القوقاز؟";
  private static final Path FOLDER =
      Path.of(System.getProperty("isnad.screenshots", "target/screenshots"));

  /** A README should load quickly. */
  private static final int MOST_BYTES = 300_000;

  @TempDir private static Path index;
  private static BrowserAtHand browser;
  private static Newsroom newsroom;

  @BeforeAll
  static void open() throws IOException {
    browser = BrowserAtHand.open();
    newsroom = Newsroom.open(Newsroom.SHIPPED, index);
    Files.createDirectories(FOLDER);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      newsroom.close();
      browser.close();
    }
  }

  @Test
  void onADesk() throws IOException {
    assertPicture(browser.desktop(ColorScheme.LIGHT), "screenshot.png");
  }

  @Test
  void onAPhone() throws IOException {
    assertPicture(browser.phone(ColorScheme.DARK), "screenshot-phone.png");
  }

  @Test
  void ofAnAnswerUnderItsPermanentLink() throws IOException {
    try (OpenPage page =
        OpenPage.at(newsroom.door().uri("/"), browser.desktop(ColorScheme.LIGHT))) {
      page.askAndRead(QUESTION);
      page.page().navigate(newsroom.door().uri(page.permanentLink()).toString());
      page.page().locator(".evidence mark").first().waitFor();
      page.evaluate("document.fonts.ready");

      Path file = FOLDER.resolve("screenshot-answer.png");
      page.page().screenshot(new Page.ScreenshotOptions().setPath(file));
      assertThat(Files.size(file)).isBetween(1L, (long) MOST_BYTES);
    }
  }

  private static void assertPicture(Page window, String name) throws IOException {
    try (OpenPage page = OpenPage.at(newsroom.door().uri("/"), window)) {
      page.askAndRead(QUESTION);
      Locator mark = page.openFirstSource();
      assertThat(mark.textContent()).contains("السلام والاستقرار");
      page.evaluate("document.fonts.ready");

      Path file = FOLDER.resolve(name);
      window.screenshot(new Page.ScreenshotOptions().setPath(file));
      assertThat(Files.size(file)).isBetween(1L, (long) MOST_BYTES);
    }
  }
}
