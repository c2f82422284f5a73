package dev.isnad.app.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.convert.ConversionException;

/**
 * Turns values into the record tree with Spring Boot's binder, and its complaints into plain ones.
 */
final class SettingsBinding {
  /** {@code firstToken must be…} or {@code chat.first-token: …}. */
  private static final Pattern NAMED_FIRST =
      Pattern.compile("^(?:[\\w.\\[\\]-]*\\.)?(?<component>[\\w-]+)(?<colon>:)?");

  private final List<SettingKey> keys;
  private final Map<String, SettingValue> values;
  private final List<String> problems;

  /**
   * @param values every key's value, by its exact name
   * @param problems what was found so far; it is added to
   */
  SettingsBinding(List<SettingKey> keys, Map<String, SettingValue> values, List<String> problems) {
    this.keys = keys;
    this.values = values;
    this.problems = problems;
  }

  /**
   * @throws SettingsException where anything is wrong, now or before
   */
  <T extends Record> T bind(String prefix, Class<T> type) {
    Map<String, Object> converted = converted();
    refuse();
    try {
      return new Binder(new MapConfigurationPropertySource(converted)).bindOrCreate(prefix, type);
    } catch (BindException e) {
      problems.add(explain(e));
      throw new SettingsException(problems);
    }
  }

  private void refuse() {
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
  }

  /**
   * Absent values are left out, so that the binder leaves them empty; empty lists must be named.
   */
  private Map<String, Object> converted() {
    Map<String, Object> converted = new TreeMap<>();
    for (SettingValue value : values.values()) {
      SettingKey key = keyOf(value.key());
      if (!value.text().isEmpty()) {
        convert(key, value).ifPresent(object -> converted.put(value.key(), object));
      } else if (key.list()) {
        converted.put(value.key(), List.of());
      } else if (!key.mayBeEmpty() && !value.isDefault()) {
        problems.add(
            "%s: must be set to %s, but is empty (%s)"
                .formatted(value.key(), allowed(key.type()), value.origin()));
      }
    }
    nameEmptyLists(converted);
    return converted;
  }

  private void nameEmptyLists(Map<String, Object> converted) {
    keys.stream()
        .flatMap(key -> key.ofList().stream())
        .filter(list -> converted.keySet().stream().noneMatch(name -> name.startsWith(list + "[")))
        .forEach(list -> converted.put(list, List.of()));
  }

  private Optional<Object> convert(SettingKey key, SettingValue value) {
    try {
      return Optional.of(
          key.list() && !value.key().endsWith("]")
              ? Arrays.stream(value.text().split("\\s*,\\s*")).map(t -> one(t, key.type())).toList()
              : one(value.text(), key.type()));
    } catch (InvalidPathException | ConversionException e) {
      problems.add(
          "%s: must be %s, not \"%s\" (%s)"
              .formatted(value.key(), allowed(key.type()), value.shown(), value.origin()));
    } catch (IllegalArgumentException e) {
      problems.add("%s: %s (%s)".formatted(value.key(), rest(e.getMessage()), value.origin()));
    }
    return Optional.empty();
  }

  private static Object one(String text, Class<?> type) {
    if (ValueRecords.isValue(type)) {
      return ValueRecords.of(type, text);
    }
    // Spring would look for a path among the program's own resources first.
    return type == Path.class
        ? Path.of(text)
        : Objects.requireNonNull(
            ApplicationConversionService.getSharedInstance().convert(text, type));
  }

  private SettingKey keyOf(String exact) {
    return keys.stream().filter(key -> key.named(exact).isPresent()).findFirst().orElseThrow();
  }

  /** The record that refused names its component first: {@code firstToken must be positive}. */
  private String explain(BindException e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = String.valueOf(cause.getMessage());
    String prefix = e.getName().toString();
    if (cause instanceof UnboundConfigurationPropertiesException) {
      return prefix + ": its entries must be numbered from 0 without a gap: " + message;
    }
    Matcher named = NAMED_FIRST.matcher(message);
    SettingValue value =
        named.find()
            ? values.get(prefix + "." + SettingKeys.dashed(named.group("component")))
            : null;
    return value == null
        ? prefix + ": " + message
        : "%s: %s (%s)".formatted(value.key(), rest(message), value.origin());
  }

  /** What follows {@code component:} in a record's message, or the whole of it. */
  private static String rest(@Nullable String message) {
    Matcher named = NAMED_FIRST.matcher(String.valueOf(message));
    return named.find() && named.group("colon") != null
        ? String.valueOf(message).substring(named.end()).strip()
        : String.valueOf(message);
  }

  private static String allowed(Class<?> type) {
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(
                  constant ->
                      ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
              .collect(Collectors.joining(", "));
    }
    return switch (type.getSimpleName()) {
      case "int", "Integer", "long", "Long" -> "a whole number";
      case "double", "Double", "float", "Float" -> "a number";
      case "boolean", "Boolean" -> "true or false";
      case "Duration" -> "a length of time such as 500ms, 30s or 5m";
      case "URI", "URL" -> "an address such as http://127.0.0.1:8000/v1";
      case "Path" -> "a path";
      case "InetAddress" -> "an address of this machine such as 127.0.0.1";
      case "ZoneId" -> "a time zone such as Asia/Riyadh";
      default -> "a text";
    };
  }
}
