package dev.isnad.web;

import dev.isnad.answer.Examples;
import dev.isnad.article.ArticleStore;
import dev.isnad.conversation.AnswerRecords;
import dev.isnad.conversation.Conversations;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** The HTTP door on a free port of loopback, with a real Tomcat, and a caller of it. */
final class WebDoor implements AutoCloseable {
  private final ConfigurableApplicationContext context;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private WebDoor(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** With these parts behind it; the heart beats every {@code heartbeat}. */
  static WebDoor open(Asking asking, ArticleStore store, Duration heartbeat) {
    WebSettings settings =
        new WebSettings(WebSettings.USUAL.timeZone(), heartbeat, Optional.empty());
    return start(
        Application.class,
        beans -> {
          beans.registerBean(Asking.class, () -> asking);
          beans.registerBean(Suggesting.class, () -> List::of);
          beans.registerBean(Keeping.class, () -> id -> Optional.empty());
          beans.registerBean(ArticleStore.class, () -> store);
          beans.registerBean(WebSettings.class, () -> settings);
        });
  }

  /** As the program opens it, with real conversations behind it. */
  static WebDoor open(
      Conversations conversations, AnswerRecords records, ArticleStore store, Examples examples) {
    return start(
        Whole.class,
        beans -> {
          beans.registerBean(Conversations.class, () -> conversations);
          beans.registerBean(AnswerRecords.class, () -> records);
          beans.registerBean(Examples.class, () -> examples);
          beans.registerBean(ArticleStore.class, () -> store);
          beans.registerBean(WebSettings.class, () -> WebSettings.USUAL);
        });
  }

  private static WebDoor start(
      Class<?> application, ApplicationContextInitializer<GenericApplicationContext> parts) {
    return new WebDoor(
        new SpringApplicationBuilder(application)
            .initializers(parts)
            .properties(
                Map.of(
                    "server.port", "0",
                    "server.address", "127.0.0.1",
                    "spring.threads.virtual.enabled", "true",
                    "spring.main.banner-mode", "off",
                    "spring.main.register-shutdown-hook", "false",
                    "logging.level.root", "warn"))
            .run());
  }

  static WebDoor open(Asking asking, ArticleStore store) {
    return open(asking, store, WebSettings.USUAL.heartbeat());
  }

  <T> T bean(String name, Class<T> type) {
    return context.getBean(name, type);
  }

  URI uri(String path) {
    return URI.create(
        "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    return send(request(path, headers).GET().build(), BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String body, String... headers) throws Exception {
    return send(posting(path, body, headers), BodyHandlers.ofString());
  }

  /** Asks the chat API; the answer is one document. */
  HttpResponse<String> ask(String json) throws Exception {
    return post("/api/chat", json, "Content-Type", "application/json");
  }

  /** Asks the chat API for events; the caller reads them as they come. */
  EventReader stream(String json) throws Exception {
    HttpResponse<InputStream> response =
        send(
            posting(
                "/api/chat",
                json,
                "Content-Type",
                "application/json",
                "Accept",
                "text/event-stream"),
            BodyHandlers.ofInputStream());
    return new EventReader(response);
  }

  private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler)
      throws IOException, InterruptedException {
    return client.send(request, handler);
  }

  private HttpRequest posting(String path, String body, String... headers) {
    return request(path, headers).POST(BodyPublishers.ofString(body)).build();
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  @Override
  public void close() {
    client.close();
    context.close();
  }

  @SpringBootConfiguration
  @EnableAutoConfiguration
  @Import(WebDoors.class)
  static class Application {}

  @SpringBootConfiguration
  @EnableAutoConfiguration
  @Import(WebConfiguration.class)
  static class Whole {}
}
