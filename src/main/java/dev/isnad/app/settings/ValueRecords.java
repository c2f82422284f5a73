package dev.isnad.app.settings;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;

/** Records that stand for one text, such as a secret or a token, and are written as that text. */
final class ValueRecords {
  private ValueRecords() {}

  static boolean isValue(Class<?> type) {
    RecordComponent[] components =
        type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
    return components.length == 1 && components[0].getType() == String.class;
  }

  /**
   * @throws IllegalArgumentException where the record refuses the text; its message says what is
   *     allowed
   */
  static Object of(Class<?> type, String text) {
    try {
      return type.getConstructor(String.class).newInstance(text);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refused) {
        throw refused;
      }
      throw new IllegalStateException(type + " cannot be made from a text", e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made from a text", e);
    }
  }
}
