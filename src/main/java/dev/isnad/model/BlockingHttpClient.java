package dev.isnad.model;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;

/**
 * LangChain4j's way to the network, over the JDK's client: every call blocks its (virtual) thread
 * from the connection to the last byte, so that interrupting that thread ends the call and closes
 * the connection, whatever the server does; and the answer is read no faster than it is consumed.
 * LangChain4j's own JDK client returns before the answer begins and can be cancelled only between
 * events. HTTP/1.1, since model servers at home stumble over the upgrade to HTTP/2. Thread-safe.
 */
final class BlockingHttpClient implements HttpClient, AutoCloseable {
  /** Bytes of an answer beyond which a server is not believed. */
  private static final int LONGEST_BODY = 16 * 1024 * 1024;

  private static final int LONGEST_ERROR = 8 * 1024;

  private final java.net.http.HttpClient client;

  BlockingHttpClient(Duration connectTimeout) {
    client =
        java.net.http.HttpClient.newBuilder()
            .version(java.net.http.HttpClient.Version.HTTP_1_1)
            .connectTimeout(connectTimeout)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) throws HttpException {
    HttpResponse<InputStream> response = send(request);
    try (InputStream body = bounded(response)) {
      return success(response).body(body.readAllBytes()).build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    var events = new StrictListener(listener);
    try {
      HttpResponse<InputStream> response = send(request);
      listener.onOpen(success(response).build());
      try (InputStream body = bounded(response)) {
        parser.parse(body, events);
      }
      events.end();
    } catch (IOException e) {
      events.onError(new UncheckedIOException(e));
    } catch (RuntimeException e) {
      events.onError(e);
    }
  }

  private HttpResponse<InputStream> send(HttpRequest request) {
    try {
      HttpResponse<InputStream> response =
          client.send(jdkRequest(request), BodyHandlers.ofInputStream());
      if (response.statusCode() / 100 != 2) {
        throw status(response);
      }
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    }
  }

  private static java.net.http.HttpRequest jdkRequest(HttpRequest request) {
    var builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
    request
        .headers()
        .forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
    String body = request.body();
    return builder
        .method(
            request.method().name(),
            body == null
                ? java.net.http.HttpRequest.BodyPublishers.noBody()
                : java.net.http.HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private static StatusException status(HttpResponse<InputStream> response) throws IOException {
    Optional<Duration> retryAfter =
        response
            .headers()
            .firstValue("retry-after")
            .flatMap(value -> RetryAfter.read(value, Instant.now()));
    try (InputStream body = response.body()) {
      String text = new String(body.readNBytes(LONGEST_ERROR), StandardCharsets.UTF_8);
      return new StatusException(response.statusCode(), text, retryAfter);
    }
  }

  private static SuccessfulHttpResponse.Builder success(HttpResponse<InputStream> response) {
    return SuccessfulHttpResponse.builder()
        .statusCode(response.statusCode())
        .headers(response.headers().map());
  }

  private static InputStream bounded(HttpResponse<InputStream> response) {
    return new BoundedStream(response.body(), LONGEST_BODY);
  }

  @Override
  public void close() {
    client.shutdownNow();
  }

  /** What LangChain4j's builders ask for; each gets this one client. */
  HttpClientBuilder builder() {
    return new Builder(this);
  }

  private record Builder(BlockingHttpClient client) implements HttpClientBuilder {
    @Override
    public Duration connectTimeout() {
      return client.client.connectTimeout().orElseThrow();
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
      return this;
    }

    /**
     * Time limits on answers are kept by {@link ModelTry}; this is only what LangChain4j likes to
     * hear.
     */
    @Override
    public Duration readTimeout() {
      return Duration.ofMinutes(30);
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
      return this;
    }

    @Override
    public HttpClient build() {
      return client;
    }
  }
}
