package dev.isnad.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads server-sent events as they come. */
final class EventReader implements AutoCloseable {
  /** One event. */
  record Event(String name, JsonNode data) {}

  private final HttpResponse<InputStream> response;
  private final BufferedReader lines;
  private final JsonMapper json = new JsonMapper();
  private int comments;

  EventReader(HttpResponse<InputStream> response) {
    this.response = response;
    this.lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
  }

  HttpResponse<InputStream> response() {
    return response;
  }

  /** How many comments were read so far. */
  int comments() {
    return comments;
  }

  /** Waits for a comment. */
  void awaitComment() throws IOException {
    int before = comments;
    while (comments == before) {
      String line = lines.readLine();
      if (line == null) {
        throw new IOException("The stream ended");
      }
      countComment(line);
    }
  }

  /** Waits for the next event; empty at the end of the stream. */
  Optional<Event> next() throws IOException {
    String name = "";
    String data = "";
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      countComment(line);
      if (line.startsWith("event: ")) {
        name = line.substring("event: ".length());
      } else if (line.startsWith("data: ")) {
        data += line.substring("data: ".length());
      } else if (line.isEmpty() && !data.isEmpty()) {
        return Optional.of(new Event(name, json.readTree(data)));
      }
    }
    return Optional.empty();
  }

  /** All events to the end. */
  List<Event> all() throws IOException {
    List<Event> events = new ArrayList<>();
    for (Optional<Event> event = next(); event.isPresent(); event = next()) {
      events.add(event.get());
    }
    return events;
  }

  private void countComment(String line) {
    if (line.startsWith(":")) {
      comments++;
    }
  }

  /** Hangs up. */
  @Override
  public void close() throws IOException {
    response.body().close();
  }
}
