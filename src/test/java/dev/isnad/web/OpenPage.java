package dev.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page open in a browser, with the few things that readers do. */
final class OpenPage implements AutoCloseable {
  private final Page page;
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  private OpenPage(Page page) {
    this.page = page;
    page.onPageError(complaints::add);
    page.onConsoleMessage(this::hear);
  }

  static OpenPage at(URI address, Page page) {
    OpenPage open = new OpenPage(page);
    page.navigate(address.toString());
    return open;
  }

  /** What the browser complains of, but for a request that was answered with a problem. */
  private void hear(ConsoleMessage message) {
    if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
      complaints.add(message.text());
    }
  }

  Page page() {
    return page;
  }

  /** Scripts that failed, and whatever broke the content security policy. */
  List<String> complaints() {
    return complaints;
  }

  void ask(String question) {
    page.fill("#question", question);
    page.press("#question", "Enter");
  }

  /** Asks, and waits until the answer is whole. */
  void askAndRead(String question) {
    int before = page.locator(".turn").count();
    ask(question);
    page.locator(".turn").nth(before).locator(".sources").waitFor();
  }

  /** Presses the first citation, and waits for the marked words. */
  Locator openFirstSource() {
    page.locator(".citation").first().click();
    Locator mark = page.locator("#sheet mark").first();
    mark.waitFor();
    return mark;
  }

  /** Where the page says that its last answer is kept. */
  String permanentLink() {
    return page.locator(".permalink a").last().getAttribute("href");
  }

  /** All that is marked, a line break for every end of a block. */
  String marked(String within) {
    return String.join("\n\n", page.locator(within + " mark").allTextContents());
  }

  /** The last answer as the tab remembers it. */
  JsonNode rememberedAnswer() {
    String memory = (String) page.evaluate("sessionStorage.getItem('isnad.conversation')");
    JsonNode turns = new JsonMapper().readTree(memory).path("turns");
    return turns.path(turns.size() - 1).path("answer");
  }

  Object evaluate(String expression) {
    return page.evaluate(expression);
  }

  void assertFitsTheWidth() {
    assertThat((Integer) evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("pixels that stick out of the window")
        .isNotPositive();
  }

  @Override
  public void close() {
    page.context().close();
    assertThat(complaints).as("what the browser complained of").isEmpty();
  }
}
