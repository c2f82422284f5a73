package dev.isnad.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium of this machine, else the one that Playwright has installed. Where there is neither,
 * tests that need it are skipped with a word of why, and fail where {@code CI} is {@code true}.
 * Nothing is downloaded.
 */
final class BrowserAtHand implements AutoCloseable {
  private static final List<Path> SYSTEM =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"),
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

  private final Playwright playwright;
  private final Browser browser;

  private BrowserAtHand(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static BrowserAtHand open() {
    Optional<Path> system = SYSTEM.stream().filter(Files::isExecutable).findFirst();
    try {
      return launch(system);
    } catch (PlaywrightException e) {
      if (system.isPresent() || "true".equals(System.getenv("CI"))) {
        throw e;
      }
      return Assumptions.abort(
          "No Chromium on this machine: install the package chromium, or Google Chrome, to test"
              + " the page in a browser");
    }
  }

  private static BrowserAtHand launch(Optional<Path> system) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Playwright playwright = Playwright.create(new CreateOptions().setEnv(environment));
    LaunchOptions options = new LaunchOptions().setArgs(List.of("--no-sandbox"));
    system.ifPresent(options::setExecutablePath);
    try {
      return new BrowserAtHand(playwright, playwright.chromium().launch(options));
    } catch (PlaywrightException e) {
      playwright.close();
      throw e;
    }
  }

  Browser browser() {
    return browser;
  }

  /** A page of a phone, with a finger and no room. */
  Page phone(ColorScheme scheme) {
    return page(
        new Browser.NewContextOptions().setViewportSize(390, 844).setHasTouch(true), scheme);
  }

  /** A page on a desk. */
  Page desktop(ColorScheme scheme) {
    return page(new Browser.NewContextOptions().setViewportSize(1280, 800), scheme);
  }

  private Page page(Browser.NewContextOptions options, ColorScheme scheme) {
    BrowserContext context =
        browser.newContext(
            options
                .setColorScheme(scheme)
                .setLocale("ar")
                .setTimezoneId("Africa/Cairo")
                .setReducedMotion(ReducedMotion.REDUCE));
    return context.newPage();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
