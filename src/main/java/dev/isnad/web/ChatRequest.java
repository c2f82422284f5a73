package dev.isnad.web;

import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a caller of the chat API sends.
 *
 * @param question as the reader wrote it, any length that fits the body
 * @param conversation the conversation that it continues or begins
 * @param zone the reader's time zone
 */
record ChatRequest(String question, String conversation, ZoneId zone) {
  /** Longest body that is read, in bytes. */
  static final int MAX_BYTES = 64 * 1024;

  private static final Pattern CONVERSATION = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final int ID_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /**
   * Reads a request.
   *
   * @param usual the zone of a reader who names none, or one that this program does not know
   * @throws ProblemException where the body is too large or is not a request
   */
  static ChatRequest read(InputStream body, ZoneId usual) throws IOException {
    byte[] bytes = body.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new ProblemException(ProblemType.TOO_LARGE);
    }
    JsonNode request = parse(bytes);
    String question =
        text(request, "question").orElseThrow(() -> ProblemException.missingField("question"));
    return new ChatRequest(
        question,
        conversation(request),
        text(request, "timeZone").flatMap(ChatRequest::zone).orElse(usual));
  }

  private static JsonNode parse(byte[] bytes) {
    try {
      JsonNode tree = JSON.readTree(bytes);
      if (tree.isObject()) {
        return tree;
      }
    } catch (JacksonException e) {
      throw new ProblemException(ProblemType.NOT_JSON, e);
    }
    throw new ProblemException(ProblemType.NOT_JSON);
  }

  private static Optional<String> text(JsonNode request, String field) {
    JsonNode value = request.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isString()) {
      throw ProblemException.wrongField(field, "نصًّا", "a string");
    }
    return Optional.of(value.stringValue());
  }

  private static String conversation(JsonNode request) {
    String id = text(request, "conversation").orElseGet(ChatRequest::newConversation);
    if (!CONVERSATION.matcher(id).matches()) {
      throw ProblemException.wrongField(
          "conversation",
          "من 1 إلى 64 حرفًا لاتينيًّا أو رقمًا أو - أو _",
          "1 to 64 Latin letters, digits, - or _");
    }
    return id;
  }

  /** 128 random bits: whoever does not know the id cannot guess it. */
  private static String newConversation() {
    byte[] id = new byte[ID_BYTES];
    RANDOM.nextBytes(id);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
  }

  private static Optional<ZoneId> zone(String name) {
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException unknownHere) {
      // A browser's list of zones may be newer than ours; a reader is not turned away for that.
      return Optional.empty();
    }
  }
}
