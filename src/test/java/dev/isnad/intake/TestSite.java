package dev.isnad.intake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web site on loopback. */
final class TestSite implements AutoCloseable {
  static final String PAGE =
      "<html><head><meta charset='utf-8'><title>سوق في دروان</title></head><body><p>افتتحت البلدية سوقا"
          + " للخضر في حي الرمان أمس صباحا.</p></body></html>";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<String> asked = new CopyOnWriteArrayList<>();

  /** What a path of the site does. */
  @FunctionalInterface
  interface Handler {
    void handle(HttpExchange exchange) throws IOException;
  }

  TestSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.setExecutor(threads);
    on("/robots.txt", exchange -> exchange.sendResponseHeaders(404, -1));
    server.start();
  }

  TestSite on(String path, Handler handler) {
    if (asked.contains("on " + path)) {
      server.removeContext(path);
    }
    asked.add("on " + path);
    server.createContext(
        path,
        exchange -> {
          asked.add(exchange.getRequestURI().getPath());
          try (exchange) {
            handler.handle(exchange);
          }
        });
    return this;
  }

  TestSite page(String path, String mediaType, String body) {
    return on(path, exchange -> send(exchange, mediaType, body.getBytes(StandardCharsets.UTF_8)));
  }

  TestSite redirect(String path, String location) {
    return on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", location);
          exchange.sendResponseHeaders(302, -1);
        });
  }

  /** Keeps the reader waiting until the site is closed. */
  TestSite silent(String path) {
    return on(
        path,
        exchange -> {
          try {
            closed.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  static void send(HttpExchange exchange, String mediaType, byte[] body) throws IOException {
    if (!mediaType.isEmpty()) {
      exchange.getResponseHeaders().set("Content-Type", mediaType);
    }
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }

  int port() {
    return server.getAddress().getPort();
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  boolean wasAsked(String path) {
    return asked.contains(path);
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.close();
  }
}
