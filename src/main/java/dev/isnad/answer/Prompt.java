package dev.isnad.answer;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a model is told: a fixed system part, which providers can keep in their caches, and a user
 * part with named places to fill.
 *
 * @param version 12 hexadecimal digits of the file's SHA-256, to tell versions apart
 * @param system what comes before the line {@code --- user ---}
 * @param user what comes after it, with its placeholders
 */
record Prompt(String version, String system, String user) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([\\w.-]+)\\s*}}");

  /**
   * The messages with every placeholder filled.
   *
   * @throws IllegalArgumentException where {@code values} does not name exactly the placeholders
   */
  List<ChatMessage> fill(Map<String, String> values) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(user);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    if (!places.equals(values.keySet())) {
      throw new IllegalArgumentException(
          "The prompt has the places " + places + ", the values are for " + values.keySet());
    }
    String filled =
        PLACEHOLDER
            .matcher(user)
            .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), "")));
    return List.of(SystemMessage.from(system), UserMessage.from(filled));
  }
}
