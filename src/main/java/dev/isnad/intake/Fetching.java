package dev.isnad.intake;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Fetches addresses that strangers may have written: http and https only, allowed network addresses
 * only (a name is looked up once, and the address found is the one connected to), with limits on
 * size, time and redirects, each of which is checked anew. Safe for use by several threads.
 */
final class Fetching implements AutoCloseable {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final IntakeSettings settings;
  private final AddressPolicy addresses;
  private final OkHttpClient client;
  private final Robots robots;

  /**
   * @param address where the bytes came from in the end
   * @param mediaType as the server stated it; empty where it did not
   */
  record Fetched(URI address, String mediaType, byte[] bytes) {}

  /**
   * @param status the HTTP status, never a redirect
   */
  record Reply(HttpUrl url, int status, String mediaType, byte[] bytes) {}

  Fetching(IntakeSettings settings, AddressPolicy addresses) {
    this.settings = settings;
    this.addresses = addresses;
    this.client =
        new OkHttpClient.Builder()
            .dns(this::lookup)
            .proxy(Proxy.NO_PROXY)
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .build();
    this.robots = new Robots(settings.robotName());
  }

  /**
   * @throws IntakeException saying what stood in the way
   */
  Fetched fetch(URI address) {
    Deadline deadline = new Deadline(settings.timeLimit());
    HttpUrl url = HttpUrl.get(web(address));
    Reply reply = get(url, deadline, true);
    if (reply.status() != 200) {
      throw new FetchRefusals(address).status(reply.status());
    }
    return new Fetched(reply.url().uri(), reply.mediaType(), reply.bytes());
  }

  private String web(URI address) {
    boolean web =
        "http".equalsIgnoreCase(address.getScheme())
            || "https".equalsIgnoreCase(address.getScheme());
    if (!web || HttpUrl.parse(address.toString()) == null) {
      throw new FetchRefusals(address).notWeb();
    }
    return address.toString();
  }

  /** Follows redirects; at each the address is checked and, for pages, the site's robots.txt. */
  private Reply get(HttpUrl start, Deadline deadline, boolean isPage) {
    HttpUrl url = start;
    for (int redirects = 0; redirects <= settings.maxRedirects(); redirects++) {
      FetchRefusals refusals = new FetchRefusals(url.uri());
      requireAllowed(url, refusals);
      if (isPage) {
        requireWelcome(url, deadline, refusals);
      }
      try (Response response = open(url, deadline)) {
        if (!REDIRECTS.contains(response.code())) {
          return reply(url, response, isPage, refusals);
        }
        url = next(url, response, refusals);
      } catch (InterruptedIOException e) {
        throw refusals.tooSlow(settings.timeLimit(), e);
      } catch (IOException e) {
        throw refusals.unreachable(e);
      }
    }
    throw new FetchRefusals(start.uri()).tooManyRedirects(settings.maxRedirects());
  }

  private Response open(HttpUrl url, Deadline deadline) throws IOException {
    Request request =
        new Request.Builder()
            .url(url)
            .header("User-Agent", settings.userAgent())
            .header(
                "Accept",
                "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5")
            .build();
    Call call = client.newCall(request);
    call.timeout().timeout(deadline.leftMillis(), TimeUnit.MILLISECONDS);
    return call.execute();
  }

  private static HttpUrl next(HttpUrl url, Response response, FetchRefusals refusals) {
    String location = response.header("Location", "");
    HttpUrl next = location == null || location.isEmpty() ? null : url.resolve(location);
    if (next == null) {
      throw refusals.badRedirect(String.valueOf(location));
    }
    return next;
  }

  private Reply reply(HttpUrl url, Response response, boolean isPage, FetchRefusals refusals)
      throws IOException {
    String mediaType = Objects.requireNonNullElse(response.header("Content-Type"), "");
    boolean wanted = response.code() == 200;
    if (isPage && wanted && !mediaType.isBlank() && MediaKind.ofType(mediaType).isEmpty()) {
      throw refusals.mediaType(mediaType);
    }
    byte[] bytes = wanted ? body(Objects.requireNonNull(response.body()), refusals) : new byte[0];
    return new Reply(url, response.code(), mediaType, bytes);
  }

  private byte[] body(ResponseBody body, FetchRefusals refusals) throws IOException {
    if (body.contentLength() > settings.maxBytes()) {
      throw refusals.tooLarge(settings.maxBytes());
    }
    byte[] bytes = body.byteStream().readNBytes((int) settings.maxBytes() + 1);
    if (bytes.length > settings.maxBytes()) {
      throw refusals.tooLarge(settings.maxBytes());
    }
    return bytes;
  }

  private void requireWelcome(HttpUrl url, Deadline deadline, FetchRefusals refusals) {
    HttpUrl file = url.newBuilder().encodedPath("/robots.txt").query(null).fragment(null).build();
    Reply reply = get(file, deadline, false);
    if (!robots.allow(url.toString(), file.toString(), reply.status(), reply.bytes())) {
      throw refusals.robots();
    }
  }

  /** The HTTP client looks names up, but takes an address written as such without asking. */
  private void requireAllowed(HttpUrl url, FetchRefusals refusals) {
    try {
      lookup(url.host());
    } catch (ForbiddenAddressException e) {
      throw refusals.notPublic(e);
    } catch (UnknownHostException e) {
      throw refusals.unknownHost(e);
    }
  }

  /** All addresses of the host must be allowed: one that is not may be a trap. */
  private List<InetAddress> lookup(String host) throws UnknownHostException {
    List<InetAddress> found = List.of(InetAddress.getAllByName(host));
    for (InetAddress address : found) {
      if (!addresses.allows(address)) {
        throw new ForbiddenAddressException(host, address);
      }
    }
    return found;
  }

  private static final class ForbiddenAddressException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    ForbiddenAddressException(String host, InetAddress address) {
      super(host + " is " + address.getHostAddress() + ", which may not be reached");
    }
  }

  private static final class Deadline {
    private final long end;

    Deadline(Duration limit) {
      this.end = System.nanoTime() + limit.toNanos();
    }

    /** At least one, for zero would mean no limit. */
    long leftMillis() {
      return Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
    }
  }

  @Override
  public void close() {
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
