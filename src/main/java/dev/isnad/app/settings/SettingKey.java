package dev.isnad.app.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key that can be set.
 *
 * @param name as the reference writes it; where it belongs to a list's entries, with the index 0,
 *     and where it takes names of the operator's own, with a star: {@code
 *     isnad.models.chat[0].api-key}, {@code isnad.models.chat[0].headers.*}
 * @param type what its value, or one of its values, is read as
 * @param shape how many values it takes
 */
record SettingKey(String name, Class<?> type, Shape shape) {
  /** How many values a key takes. */
  enum Shape {
    ONE,
    ONE_OR_NONE,
    LIST,
    NAMED
  }

  private static final String INDEX = "[0]";
  private static final String ANY_NAME = ".*";
  private static final Pattern PART = Pattern.compile("\\[0]|\\.\\*|[-.]|[^-.\\[]+");
  private static final String SECRET_TYPE = "Secret";
  private static final List<String> SECRET_ENDINGS =
      List.of("api-key", "token", "password", "secret");

  /** Whether its value must not be shown. */
  boolean secret() {
    // Lengths of time such as that until the first token are no secrets.
    boolean text = type == String.class || ValueRecords.isValue(type);
    boolean named = SECRET_ENDINGS.stream().anyMatch(name::endsWith);
    return text && (named || type.getSimpleName().equals(SECRET_TYPE));
  }

  /** Whether it takes several values, written with commas. */
  boolean list() {
    return shape == Shape.LIST;
  }

  /** Whether it may be set to nothing. */
  boolean mayBeEmpty() {
    return shape != Shape.ONE;
  }

  /** The name of the list whose entries have this key; empty where there is none. */
  Optional<String> ofList() {
    int index = name.indexOf(INDEX);
    return index < 0 ? Optional.empty() : Optional.of(name.substring(0, index));
  }

  /** The key's exact name in the {@code n}th entry of its list. */
  String inEntry(int n) {
    return name.replace(INDEX, "[" + n + "]");
  }

  /** The name of the environment variable that sets it, such as {@code ISNAD_SERVER_PORT}. */
  String environmentName() {
    return name.replace("[", "_")
        .replace("]", "")
        .replace(".*", "_NAME")
        .replace('.', '_')
        .replace('-', '_')
        .toUpperCase(Locale.ROOT);
  }

  /** This key's exact name with the index that {@code written}, as found in a file, gives it. */
  Optional<String> named(String written) {
    String values = list() ? "(?<entry>\\[\\d+])?" : "(?<entry>)";
    return match(written, "[-_]?", "\\.", "\\[(?<index>\\d+)]", "\\.(?<own>.+)", values);
  }

  /** The same for the name of an environment variable. */
  Optional<String> namedByEnvironment(String variable) {
    return match(variable, "_?", "_", "_(?<index>\\d+)", "_(?<own>.+)", "(?<entry>)");
  }

  private Optional<String> match(
      String written, String dash, String dot, String index, String own, String entry) {
    StringBuilder pattern = new StringBuilder();
    Matcher part = PART.matcher(name);
    while (part.find()) {
      pattern.append(
          switch (part.group()) {
            case INDEX -> index;
            case ANY_NAME -> own;
            case "-" -> dash;
            case "." -> dot;
            default -> part.group();
          });
    }
    Matcher matcher = Pattern.compile(pattern + entry, Pattern.CASE_INSENSITIVE).matcher(written);
    return matcher.matches() ? Optional.of(exact(matcher)) : Optional.empty();
  }

  private String exact(Matcher matcher) {
    String exact = name;
    if (name.contains(INDEX)) {
      exact = inEntry(Integer.parseInt(matcher.group("index")));
    }
    if (shape == Shape.NAMED) {
      String own = matcher.group("own").replace('_', '-').toLowerCase(Locale.ROOT);
      exact = exact.substring(0, exact.length() - 1) + own;
    }
    String entry = matcher.group("entry");
    return entry == null ? exact : exact + entry;
  }
}
