package dev.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses are read within their limits, from real servers. */
class FetchingTest {
  private static final IntakeSettings SMALL =
      new IntakeSettings(50_000, Duration.ofSeconds(20), 5, "IsnadBot/1.0");
  private static final IntakeSettings HASTY =
      new IntakeSettings(50_000, Duration.ofMillis(400), 5, "IsnadBot/1.0");

  /** Stands for a public network: one address of loopback, and no other. */
  private static final AddressPolicy ONE_ADDRESS =
      address -> address.getHostAddress().equals("127.0.0.1");

  private TestSite site;

  @BeforeEach
  void open() throws IOException {
    site = new TestSite();
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void aPageIsReadAndItsAddressKept() {
    site.page("/market", "text/html; charset=utf-8", TestSite.PAGE);
    Draft draft = read("/market").getFirst();

    assertThat(draft.article().title()).isEqualTo("سوق في دروان");
    assertThat(draft.article().url()).contains(site.uri("/market"));
  }

  @Test
  void redirectsAreFollowedToTheirEnd() {
    site.redirect("/old", "/new?x=1").page("/new", "text/html", TestSite.PAGE);

    assertThat(read("/old").getFirst().article().url()).contains(site.uri("/new?x=1"));
  }

  @Test
  void aCircleOfRedirectsIsLeft() {
    site.redirect("/a", "/b").redirect("/b", "/a");

    refused("/a").hasMessageContaining("redirects more than 5 times");
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/hosts", "ftp://127.0.0.1/a", "javascript:alert(1)"})
  void aRedirectToAnotherSchemeIsRefused(String location) {
    site.redirect("/a", location);

    refused("/a").hasMessageContaining("which is no web address");
  }

  @Test
  void aRedirectToAnAddressThatIsNotAllowedIsRefusedBeforeItIsReached() {
    site.redirect("/a", "http://127.0.0.2:" + site.port() + "/inner")
        .page("/inner", "text/html", TestSite.PAGE);

    refused("/a").hasMessageContaining("private or local network");
    assertThat(site.wasAsked("/inner")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]"})
  void thisMachineIsNoPublicAddressInWhateverForm(String host) {
    site.page("/a", "text/html", TestSite.PAGE);
    URI address = URI.create("http://" + host + ":" + site.port() + "/a");
    try (Intake intake = new Intake(SMALL)) {
      assertThatThrownBy(() -> intake.read(address)).isInstanceOf(IntakeException.class);
    }
    assertThat(site.wasAsked("/a")).isFalse();
    assertThat(site.wasAsked("/robots.txt")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://manara.example/a",
        "file:///etc/hosts",
        "manara.example",
        "mailto:a@b.example"
      })
  void onlyWebAddressesAreRead(String address) {
    try (Intake intake = new Intake(SMALL)) {
      assertThatThrownBy(() -> intake.read(URI.create(address)))
          .isInstanceOf(IntakeException.class)
          .hasMessageContaining("http://");
    }
  }

  @Test
  void aBodyThatSaysItIsTooLargeIsNotRead() {
    site.page("/a", "text/html", "ا".repeat(60_000));

    refused("/a").hasMessageContaining("more than 50,000 bytes");
  }

  @Test
  void aBodyWithoutEndIsCutOff() {
    site.on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, 0);
          byte[] part = new byte[8192];
          // Bounded: a reader that does not stop fails the test instead of hanging it.
          for (int i = 0; i < 2000; i++) {
            exchange.getResponseBody().write(part);
          }
        });

    refused("/a").hasMessageContaining("more than 50,000 bytes");
  }

  @Test
  void compressedPagesAreReadAndCompressedFloodsCutOff() {
    site.on("/small", exchange -> sendCompressed(exchange, TestSite.PAGE));
    site.on("/flood", exchange -> sendCompressed(exchange, "<p>" + "ا".repeat(5_000_000)));

    assertThat(read("/small").getFirst().article().title()).isEqualTo("سوق في دروان");
    refused("/flood").hasMessageContaining("more than 50,000 bytes");
  }

  @Test
  void aServerThatDoesNotAnswerIsGivenUp() {
    site.silent("/a");

    assertThatThrownBy(() -> read(HASTY, site.uri("/a")))
        .isInstanceOf(IntakeException.class)
        .hasMessageContaining("within 400 ms");
  }

  @Test
  void theTimeLimitCoversAllRedirects() {
    site.redirect("/a", "/b").silent("/b");

    assertThatThrownBy(() -> read(HASTY, site.uri("/a"))).hasMessageContaining("within 400 ms");
  }

  @Test
  void aPageClosedToRobotsIsNotRead() {
    site.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /closed\n")
        .page("/closed/a", "text/html", TestSite.PAGE)
        .page("/open", "text/html", TestSite.PAGE);

    refused("/closed/a").hasMessageContaining("robots.txt");
    assertThat(site.wasAsked("/closed/a")).isFalse();
    assertThat(read("/open")).hasSize(1);
  }

  @Test
  void aSiteMayCloseToUsByName() {
    site.page(
            "/robots.txt",
            "text/plain",
            "User-agent: isnadbot\nDisallow: /\n\nUser-agent: *\nAllow: /\n")
        .page("/a", "text/html", TestSite.PAGE);

    refused("/a").hasMessageContaining("robots.txt");
  }

  @Test
  void aSiteWhoseRobotsFileFailsIsNotRead() {
    site.on("/robots.txt", exchange -> exchange.sendResponseHeaders(503, -1))
        .page("/a", "text/html", TestSite.PAGE);

    refused("/a").hasMessageContaining("robots.txt");
  }

  @Test
  void robotsAreAskedAgainWhereARedirectLeads() {
    site.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /closed\n")
        .redirect("/a", "/closed/a")
        .page("/closed/a", "text/html", TestSite.PAGE);

    refused("/a").hasMessageContaining("robots.txt");
    assertThat(site.wasAsked("/closed/a")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "video/mp4", "application/zip", "application/octet-stream"})
  void otherContentIsRefused(String mediaType) {
    site.page("/a", mediaType, "x");

    refused("/a").hasMessageContaining(mediaType);
  }

  @Test
  void aMissingPageIsSaidToBeMissing() {
    assertThatThrownBy(() -> read("/nowhere"))
        .isInstanceOfSatisfying(
            IntakeException.class,
            e -> {
              assertThat(e).hasMessageContaining("HTTP status 404");
              assertThat(e.arabic()).contains("لا صفحة في العنوان");
            });
  }

  @Test
  void aServerThatIsNotThereIsAnError() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    assertThatThrownBy(() -> read(SMALL, URI.create("http://127.0.0.1:" + port + "/a")))
        .isInstanceOf(IntakeException.class)
        .hasMessageContaining("cannot be read");
  }

  private AbstractThrowableAssert<?, ? extends Throwable> refused(String path) {
    return assertThatThrownBy(() -> read(path)).isInstanceOf(IntakeException.class);
  }

  private List<Draft> read(String path) {
    return read(SMALL, site.uri(path));
  }

  private static List<Draft> read(IntakeSettings settings, URI address) {
    try (Intake intake = new Intake(settings, ONE_ADDRESS)) {
      return intake.read(address);
    }
  }

  private static void sendCompressed(HttpExchange exchange, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    TestSite.send(exchange, "text/html; charset=utf-8", bytes.toByteArray());
  }
}
