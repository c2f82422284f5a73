package dev.isnad.app.settings;

import java.lang.reflect.RecordComponent;

/** Records that stand for one text, such as a secret, and are written as that text. */
final class ValueRecords {
  private static final String SECRET = "Secret";

  private ValueRecords() {}

  static boolean isValue(Class<?> type) {
    RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
    return components.length == 1 && components[0].getType() == String.class;
  }

  /** Whether the text must not be shown. */
  static boolean isSecret(Class<?> type) {
    return isValue(type) && type.getSimpleName().equals(SECRET);
  }

  static Object of(Class<?> type, String text) {
    try {
      return type.getConstructor(String.class).newInstance(text);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made from a text", e);
    }
  }
}
