package dev.isnad.app.settings;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One value a key, laid layer upon layer: what comes later wins, key by key. */
final class SettingLayers {
  private final List<SettingKey> keys;
  private final List<String> problems;
  private final Map<String, SettingValue> values = new TreeMap<>();
  private Set<String> ofThisLayer = new HashSet<>();

  SettingLayers(List<SettingKey> keys, List<String> problems) {
    this.keys = keys;
    this.problems = problems;
  }

  /** What is put from here on wins over what was put before. */
  void nextLayer() {
    ofThisLayer = new HashSet<>();
  }

  /** Sets a key by the name that a file or a command line gave it; an unknown one is a problem. */
  void put(String written, String text, String origin) {
    for (SettingKey key : keys) {
      Optional<String> exact = key.named(written);
      if (exact.isPresent()) {
        put(key, exact.get(), text, origin);
        return;
      }
    }
    problems.add(
        written
            + ": there is no such key ("
            + origin
            + "); the nearest is "
            + NearestName.to(written, keys.stream().map(SettingKey::name).toList()));
  }

  /** Sets a key by an environment variable; others' variables are let be. */
  void putVariable(String variable, String text) {
    for (SettingKey key : keys) {
      key.namedByEnvironment(variable)
          .ifPresent(exact -> put(key, exact, text, "environment variable " + variable));
    }
  }

  /** Fills what is left with the defaults, also in each entry of a list. */
  Map<String, SettingValue> over(Map<String, String> defaults) {
    for (SettingKey key : keys) {
      String text = defaults.getOrDefault(key.name(), "");
      key.ofList()
          .map(this::entriesOf)
          .ifPresentOrElse(
              entries -> entries.forEach(n -> fill(key, key.inEntry(n), text)),
              () -> fill(key, key.name(), text));
    }
    return values;
  }

  private void fill(SettingKey key, String exact, String text) {
    boolean own = key.shape() == SettingKey.Shape.NAMED;
    if (!own
        && (!key.list() || values.keySet().stream().noneMatch(k -> k.startsWith(exact + "[")))) {
      values.putIfAbsent(exact, new SettingValue(exact, text, SettingValue.DEFAULT, key.secret()));
    }
  }

  private void put(SettingKey key, String exact, String text, String origin) {
    if (key.list() && ofThisLayer.add(key.name())) {
      // A list of values is replaced as a whole, never mixed from two layers.
      String whole = exact.endsWith("]") ? exact.substring(0, exact.lastIndexOf('[')) : exact;
      values.keySet().removeIf(k -> k.equals(whole) || k.startsWith(whole + "["));
    }
    values.put(exact, new SettingValue(exact, text, origin, key.secret()));
  }

  private Set<Integer> entriesOf(String list) {
    Set<Integer> entries = new TreeSet<>();
    for (String name : values.keySet()) {
      if (name.startsWith(list + "[")) {
        entries.add(Integer.parseInt(name.substring(list.length() + 1, name.indexOf(']'))));
      }
    }
    return entries;
  }
}
