package dev.isnad.testing;

import dev.isnad.testing.LoopbackServer.Connection;
import dev.isnad.testing.LoopbackServer.Request;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Telegram's Bot API on loopback, as far as a bot that chats needs it: {@code getMe}, {@code
 * getUpdates} with long polling and offsets, {@code sendMessage} with Telegram's own checks of
 * length and entities, {@code sendChatAction}, {@code setMyCommands} and {@code deleteWebhook}.
 * Tests play the people with {@link #says} and read what they would see with {@link #nextSent()};
 * the next calls of a method can be made to fail. Thread-safe.
 */
public final class TelegramServer implements AutoCloseable {
  public static final long BOT_ID = 4242;
  public static final String BOT_NAME = "isnad_test_bot";
  public static final String TOKEN = "4242:a-token-for-tests-alone-0123456789";

  /** How a call is answered instead of being obeyed. */
  public interface Failure {
    void write(Connection connection) throws IOException;
  }

  /** A call that was made, whether or not it was obeyed. */
  public record Call(String method, JsonNode json) {}

  /** Longest text of a message, in UTF-16 units. */
  private static final int LONGEST = 4096;

  private static final JsonMapper JSON = JsonMapper.shared();

  private final LoopbackServer server;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private final List<Map<String, Object>> updates = new ArrayList<>();
  private final AtomicInteger numbers = new AtomicInteger(100);
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final BlockingQueue<JsonNode> sent = new LinkedBlockingQueue<>();
  private final BlockingQueue<JsonNode> actions = new LinkedBlockingQueue<>();
  private final Map<String, Queue<Failure>> failures = new ConcurrentHashMap<>();
  private volatile boolean closed;

  private TelegramServer() {
    server = LoopbackServer.start(this::handle);
  }

  public static TelegramServer start() {
    return new TelegramServer();
  }

  /** Where the API is; a bot appends {@code /bot<token>/<method>}. */
  public String url() {
    return "http://127.0.0.1:" + server.port();
  }

  /** Somebody writes to the bot in private. */
  public int says(long person, String text) {
    return message(privateChat(person), person, Map.of("text", text));
  }

  /** Somebody writes in a group that the bot is in; entities are found as Telegram finds them. */
  public int saysInGroup(long group, long person, String text, Map<String, Object> more) {
    Map<String, Object> content = new LinkedHashMap<>(more);
    content.put("text", text);
    content.putIfAbsent("entities", entities(text));
    return message(Map.of("id", group, "type", "supergroup", "title", "مجموعة"), person, content);
  }

  /** Somebody sends something in private that is not only text. */
  public int sends(long person, Map<String, Object> content) {
    return message(privateChat(person), person, content);
  }

  /** A message as the field of another one, for example as {@code reply_to_message}. */
  public static Map<String, Object> messageOfTheBot(long group) {
    return Map.of(
        "message_id",
        7,
        "date",
        1,
        "text",
        "جواب",
        "chat",
        Map.of("id", group, "type", "supergroup"),
        "from",
        Map.of("id", BOT_ID, "is_bot", true, "first_name", "إسناد", "username", BOT_NAME));
  }

  private static Map<String, Object> privateChat(long person) {
    return Map.of("id", person, "type", "private", "first_name", "قارئ");
  }

  private int message(Map<String, Object> chat, long person, Map<String, Object> content) {
    Map<String, Object> message = new LinkedHashMap<>(content);
    int id = numbers.incrementAndGet();
    message.put("message_id", id);
    message.put("date", 1_700_000_000);
    message.put("chat", chat);
    message.putIfAbsent("from", Map.of("id", person, "is_bot", false, "first_name", "قارئ"));
    if (message.get("text") instanceof String text && text.startsWith("/")) {
      message.putIfAbsent("entities", entities(text));
    }
    update("message", message);
    return id;
  }

  /** Any other kind of update. */
  public void update(String kind, Map<String, Object> value) {
    lock.lock();
    try {
      updates.add(Map.of("update_id", numbers.incrementAndGet(), kind, value));
      arrived.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Sends the last update once more, under its old number. */
  public void repeatLastUpdate() {
    lock.lock();
    try {
      updates.add(updates.getLast());
      arrived.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private static List<Map<String, Object>> entities(String text) {
    List<Map<String, Object>> found = new ArrayList<>();
    var matcher = Pattern.compile("(?<=^|\\s)([@/])[A-Za-z0-9_@]+").matcher(text);
    while (matcher.find()) {
      String type = matcher.group(1).equals("@") ? "mention" : "bot_command";
      found.add(
          Map.of(
              "type", type, "offset", matcher.start(), "length", matcher.end() - matcher.start()));
    }
    return found;
  }

  /** The next message that people see; waits for it. */
  public JsonNode nextSent() throws InterruptedException {
    return sent.take();
  }

  /** The next chat action that people see; waits for it. */
  public JsonNode nextAction() throws InterruptedException {
    return actions.take();
  }

  /** Messages that were sent and not yet looked at. */
  public int unread() {
    return sent.size();
  }

  /** Calls of a method so far. */
  public List<JsonNode> calls(String method) {
    return calls.stream()
        .filter(call -> call.method().equalsIgnoreCase(method))
        .map(Call::json)
        .toList();
  }

  /** Lets the next call of a method fail; several line up. */
  public TelegramServer failNext(String method, Failure failure) {
    failures
        .computeIfAbsent(method.toLowerCase(Locale.ROOT), m -> new ConcurrentLinkedQueue<>())
        .add(failure);
    return this;
  }

  /** Status 429. */
  public static Failure tooMany(int retryAfterSeconds) {
    return connection ->
        connection.answer(
            429,
            "application/json",
            "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests\",\"parameters\":{\"retry_after\":"
                + retryAfterSeconds
                + "}}");
  }

  /** An error in Telegram's form. */
  public static Failure error(int status, String description) {
    return connection ->
        connection.answer(status, "application/json", errorBody(status, description));
  }

  /** The group has become a supergroup with another id. */
  public static Failure movedTo(long chat) {
    return connection ->
        connection.answer(
            400,
            "application/json",
            "{\"ok\":false,\"error_code\":400,\"description\":\"group chat was upgraded\",\"parameters\":"
                + "{\"migrate_to_chat_id\":"
                + chat
                + "}}");
  }

  /** Any body with status 200. */
  public static Failure body(String body) {
    return connection -> connection.answer(200, "application/json", body);
  }

  /** The connection breaks before an answer. */
  public static Failure drop() {
    return connection -> {};
  }

  @Override
  public void close() {
    closed = true;
    server.close();
    lock.lock();
    try {
      arrived.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void handle(Request request, Connection connection) throws IOException {
    String method = request.path().replaceFirst(".*/", "").toLowerCase(Locale.ROOT);
    if (!request.path().startsWith("/bot" + TOKEN + "/")) {
      connection.answer(401, "application/json", errorBody(401, "Unauthorized"));
      return;
    }
    JsonNode json = JSON.readTree(request.body().isEmpty() ? "{}" : request.body());
    calls.add(new Call(method, json));
    Queue<Failure> failing = failures.get(method);
    Failure failure = failing == null ? null : failing.poll();
    if (failure == null) {
      obey(method, json, connection);
    } else {
      failure.write(connection);
    }
  }

  private void obey(String method, JsonNode json, Connection connection) throws IOException {
    switch (method) {
      case "getme" -> ok(connection, me());
      case "getupdates" -> ok(connection, updatesFor(json));
      case "sendmessage" -> sendMessage(json, connection);
      case "sendchataction" -> {
        actions.add(json);
        ok(connection, true);
      }
      case "setmycommands", "deletewebhook" -> ok(connection, true);
      default -> connection.answer(404, "application/json", errorBody(404, "Not Found: " + method));
    }
  }

  private static Map<String, Object> me() {
    return Map.of("id", BOT_ID, "is_bot", true, "first_name", "إسناد", "username", BOT_NAME);
  }

  private void sendMessage(JsonNode json, Connection connection) throws IOException {
    String wrong = wrongWith(json);
    if (!wrong.isEmpty()) {
      connection.answer(400, "application/json", errorBody(400, "Bad Request: " + wrong));
      return;
    }
    sent.add(json);
    Map<String, Object> chat = Map.of("id", json.path("chat_id").asLong(), "type", "private");
    ok(
        connection,
        Map.of(
            "message_id",
            numbers.incrementAndGet(),
            "date",
            1,
            "chat",
            chat,
            "from",
            me(),
            "text",
            json.path("text").asString()));
  }

  /** What Telegram would object to; empty if nothing. */
  private static String wrongWith(JsonNode json) {
    String text = json.path("text").asString("");
    if (text.isBlank()) {
      return "message text is empty";
    }
    if (text.length() > LONGEST) {
      return "message is too long";
    }
    if (json.has("parse_mode")) {
      return "can't parse entities";
    }
    for (JsonNode entity : json.path("entities")) {
      int start = entity.path("offset").asInt();
      int end = start + entity.path("length").asInt();
      if (start < 0
          || start >= end
          || end > text.length()
          || tears(text, start)
          || tears(text, end)) {
        return "entity out of place";
      }
    }
    return "";
  }

  private static boolean tears(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
  }

  /**
   * Waits as Telegram does until there is an update from the offset on, or the call's timeout has
   * passed.
   */
  private List<Map<String, Object>> updatesFor(JsonNode json) {
    int offset = json.path("offset").asInt(0);
    lock.lock();
    try {
      long left = TimeUnit.SECONDS.toNanos(json.path("timeout").asInt(0));
      while (!closed && left > 0 && due(offset).isEmpty()) {
        left = arrived.awaitNanos(left);
      }
      return due(offset);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    } finally {
      lock.unlock();
    }
  }

  private List<Map<String, Object>> due(int offset) {
    return updates.stream().filter(update -> (int) update.get("update_id") >= offset).toList();
  }

  private static void ok(Connection connection, Object result) throws IOException {
    connection.answer(
        200, "application/json", JSON.writeValueAsString(Map.of("ok", true, "result", result)));
  }

  private static String errorBody(int status, String description) {
    return JSON.writeValueAsString(
        Map.of("ok", false, "error_code", status, "description", description));
  }
}
