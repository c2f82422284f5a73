package dev.isnad.article;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The keys of one article with the lines they stand in, whether they were YAML or JSON.
 *
 * @param line where they begin, for what is missing
 * @param values in the order of the file
 */
record FrontMatter(int line, Map<String, Value> values) {
  FrontMatter {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * @param line where it stands
   * @param value a string, number, boolean, list or map; nothing at all is the empty string
   * @param written a scalar as the file spells it
   */
  record Value(int line, Object value, String written) {
    boolean isAbsent() {
      return value instanceof String text && text.isBlank();
    }
  }
}
