package dev.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The page for readers who do not see it, do not use a pointer, or need strong contrast. */
class PageAccessIT {
  /** A finger's width, in CSS pixels. */
  private static final double TOUCH = 44;

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

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void axeFindsNothingAndEveryTextIsLegible(ColorScheme scheme) {
    try (OpenPage page = OpenPage.at(newsroom.door().uri("/"), browser.desktop(scheme))) {
      assertAccessible(page);
      page.askAndRead(TestCorpus.QUESTION);
      assertAccessible(page);
      page.openFirstSource();
      assertAccessible(page);
      page.page().navigate(newsroom.door().uri("/articles/dirwan-bridge#0-20").toString());
      page.page().locator("mark").waitFor();
      assertAccessible(page);
      page.page().navigate(newsroom.door().uri("/").toString());
      page.page().locator(".permalink a").waitFor();
      page.page().navigate(newsroom.door().uri(page.permanentLink()).toString());
      page.page().locator(".evidence mark").waitFor();
      assertAccessible(page);
      page.page().navigate(newsroom.door().uri("/nothing").toString());
      assertAccessible(page);
    }
  }

  @Test
  void axeFindsNothingOnAPhone() {
    try (OpenPage page = OpenPage.at(newsroom.door().uri("/"), browser.phone(ColorScheme.DARK))) {
      page.askAndRead(TestCorpus.QUESTION);
      page.openFirstSource();
      assertAccessible(page);
    }
  }

  @Test
  void theContrastTestCanFail() {
    try (OpenPage page =
        OpenPage.at(newsroom.door().uri("/"), browser.desktop(ColorScheme.LIGHT))) {
      page.evaluate("document.querySelector('.motto').style.color = '#ddd'");

      assertThat(Contrast.tooWeak(page.page())).isNotEmpty();
    }
  }

  @Test
  void theKeyboardAloneSuffices() {
    try (OpenPage page =
        OpenPage.at(newsroom.door().uri("/"), browser.desktop(ColorScheme.LIGHT))) {
      Page keys = page.page();
      keys.keyboard().press("Tab");
      assertThat(focused(page)).isEqualTo("skip");
      keys.keyboard().press("Enter");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("question");
      keys.keyboard().type("كم بلغت كلفة");
      keys.keyboard().press("Shift+Enter");
      assertThat(keys.locator(".turn").count()).isZero();
      assertThat(keys.inputValue("#question")).isEqualTo("كم بلغت كلفة\n");
      keys.keyboard().type("مشروع جسر دروان؟");
      keys.keyboard().press("Enter");
      keys.locator(".sources").waitFor();

      // Back from the composer: the permanent link, the source in the list, the citation before it.
      keys.keyboard().press("Shift+Tab");
      assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("رابط دائم");
      keys.keyboard().press("Shift+Tab");
      assertThat(focused(page)).isEqualTo("source");
      keys.keyboard().press("Shift+Tab");
      assertThat(focused(page)).isEqualTo("citation");
      assertThat((String) page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
          .isEqualTo("solid");
      keys.keyboard().press("Enter");
      keys.locator("#sheet mark").first().waitFor();
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("sheet-title");

      keys.keyboard().press("Escape");
      assertThat(keys.locator("#sheet").isVisible()).isFalse();
      assertThat(focused(page)).isEqualTo("citation");
    }
  }

  @Test
  void onAPhoneTheFocusStaysInTheSheet() {
    try (OpenPage page = OpenPage.at(newsroom.door().uri("/"), browser.phone(ColorScheme.LIGHT))) {
      page.askAndRead(TestCorpus.QUESTION);
      page.openFirstSource();
      for (int i = 0; i < 12; i++) {
        page.page().keyboard().press("Tab");
        assertThat(
                page.evaluate(
                    "document.activeElement === document.body"
                        + " || document.getElementById('sheet').contains(document.activeElement)"))
            .isEqualTo(true);
      }
      page.page().keyboard().press("Escape");
      assertThat(focused(page)).isEqualTo("citation");
    }
  }

  @Test
  void aScreenReaderHearsEverySentenceOnce() {
    try (OpenPage page =
        OpenPage.at(newsroom.door().uri("/"), browser.desktop(ColorScheme.LIGHT))) {
      page.askAndRead(TestCorpus.QUESTION);
      Locator announcer = page.page().locator("#announcer");
      PlaywrightAssertions.assertThat(announcer).containsText("جواب من");

      String heard = announcer.textContent();
      for (var sentence : page.rememberedAnswer().path("sentences")) {
        assertThat(heard.split(Pattern.quote(text(sentence)), -1)).hasSize(2);
      }
      assertThat(announcer.getAttribute("aria-live")).isEqualTo("polite");
    }
  }

  @Test
  void thePageRunsFromTheRightAndForeignWordsAreIsolated() {
    try (OpenPage page =
        OpenPage.at(newsroom.door().uri("/"), browser.desktop(ColorScheme.LIGHT))) {
      assertThat(page.evaluate("getComputedStyle(document.body).direction")).isEqualTo("rtl");
      assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("ar");
      assertThat(page.evaluate("getComputedStyle(document.querySelector('#question')).direction"))
          .isEqualTo("rtl");
      page.page().fill("#question", "Who?");
      assertThat(page.evaluate("getComputedStyle(document.querySelector('#question')).direction"))
          .isEqualTo("ltr");

      page.askAndRead(TestCorpus.QUESTION);
      assertThat(page.page().locator(".answer bdi").first().textContent())
          .isEqualTo("Manara Online");
      assertThat((Boolean) page.evaluate("document.fonts.check('1em \"Plex Arabic\"', 'خبر')"))
          .isTrue();
    }
  }

  @Test
  void aFingerHitsEveryButton() {
    try (OpenPage page = OpenPage.at(newsroom.door().uri("/"), browser.phone(ColorScheme.LIGHT))) {
      assertLarge(page.page().locator("button:visible, a.wordmark"));
      page.askAndRead(TestCorpus.QUESTION);
      assertLarge(page.page().locator("button:visible:not(.citation)"));
      assertThat(
              (String)
                  page.evaluate(
                      "getComputedStyle(document.querySelector('.citation'), '::after').width"))
          .isEqualTo("44px");
      page.openFirstSource();
      assertLarge(page.page().locator("#sheet button:visible, #sheet a:visible"));
    }
  }

  @Test
  void withoutScriptsThePageSaysWhatItNeeds() {
    try (var context =
        browser.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(newsroom.door().uri("/").toString());

      assertThat(page.locator("noscript").textContent()).contains("JavaScript");
      assertThat(page.locator(".notice").isVisible()).isTrue();
    }
  }

  private static void assertAccessible(OpenPage page) {
    List<Rule> violations = new AxeBuilder(page.page()).analyze().getViolations();
    assertThat(violations).extracting(rule -> rule.getId() + " " + rule.getNodes()).isEmpty();
    assertThat(Contrast.tooWeak(page.page())).as("text of too little contrast").isEmpty();
  }

  private static void assertLarge(Locator controls) {
    assertThat(controls.count()).isPositive();
    for (Locator control : controls.all()) {
      BoundingBox box = control.boundingBox();
      assertThat(Math.min(box.width, box.height))
          .as(control.evaluate("element => element.outerHTML").toString())
          .isGreaterThanOrEqualTo(TOUCH);
    }
  }

  private static String text(JsonNode sentence) {
    return sentence.path("text").stringValue();
  }

  private static Object focused(OpenPage page) {
    return page.evaluate("document.activeElement.className");
  }
}
