package dev.isnad.app.settings;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The keys of a record tree, read from its components. */
final class SettingKeys {
  private SettingKeys() {}

  /** Every key under {@code prefix}, in the order of the components. */
  static List<SettingKey> of(String prefix, Class<?> root) {
    List<SettingKey> keys = new ArrayList<>();
    for (RecordComponent component : root.getRecordComponents()) {
      collect(prefix + "." + dashed(component.getName()), component.getGenericType(), keys);
    }
    return List.copyOf(keys);
  }

  /** {@code firstToken} → {@code first-token}. */
  static String dashed(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static void collect(String name, Type type, List<SettingKey> keys) {
    if (type instanceof ParameterizedType of) {
      collectInside(name, of, keys);
    } else if (isTree((Class<?>) type)) {
      keys.addAll(of(name, (Class<?>) type));
    } else {
      keys.add(new SettingKey(name, (Class<?>) type, SettingKey.Shape.ONE));
    }
  }

  private static void collectInside(String name, ParameterizedType of, List<SettingKey> keys) {
    Class<?> outer = (Class<?>) of.getRawType();
    Type[] inner = of.getActualTypeArguments();
    Class<?> type = (Class<?>) inner[inner.length - 1];
    if (outer == Optional.class) {
      keys.add(new SettingKey(name, type, SettingKey.Shape.ONE_OR_NONE));
    } else if (outer == Map.class) {
      keys.add(new SettingKey(name + ".*", type, SettingKey.Shape.NAMED));
    } else if (Collection.class.isAssignableFrom(outer) && isTree(type)) {
      keys.addAll(of(name + "[0]", type));
    } else if (Collection.class.isAssignableFrom(outer)) {
      keys.add(new SettingKey(name, type, SettingKey.Shape.LIST));
    } else {
      throw new IllegalArgumentException(name + " cannot be set: " + outer);
    }
  }

  private static boolean isTree(Class<?> type) {
    return type.isRecord() && !ValueRecords.isValue(type);
  }
}
