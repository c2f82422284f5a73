package dev.isnad.intake;

import dev.isnad.arabic.ArabicFolding;
import dev.isnad.arabic.Dates;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A line that tells about a report instead of telling the report: {@code تاريخ النشر: …}.
 *
 * @param kind what it tells
 * @param value what stands behind the label; perhaps empty
 */
record PageLabel(Kind kind, String value) {
  /** What a labelled line tells. */
  enum Kind {
    PUBLISHED,
    UPDATED,
    SOURCE,
    PUBLISHER,
    AUTHOR,
    KEYWORDS,
    URL,
    /** Points to other reports. */
    MORE
  }

  private static final Map<String, Kind> LABELS = labels();
  private static final int LONGEST_LABEL = 30;
  private static final int LONGEST_VALUE = 120;

  /** The label of the line, if it has one. */
  static Optional<PageLabel> of(String line) {
    int colon = colon(line);
    if (colon >= 0 && colon <= LONGEST_LABEL) {
      Optional<PageLabel> labelled = labelled(line, colon, colon + 1);
      if (labelled.isPresent()) {
        return labelled;
      }
    }
    Kind whole = LABELS.get(folded(line));
    return whole != null ? Optional.of(new PageLabel(whole, "")) : datedWithoutColon(line);
  }

  private static Optional<PageLabel> labelled(String line, int end, int valueStart) {
    Kind kind = LABELS.get(folded(line.substring(0, end)));
    String value = line.substring(valueStart).strip();
    return kind != null && (kind == Kind.KEYWORDS || value.length() <= LONGEST_VALUE)
        ? Optional.of(new PageLabel(kind, value))
        : Optional.empty();
  }

  /** {@code نشر في 3 آذار 2024}. */
  private static Optional<PageLabel> datedWithoutColon(String line) {
    for (int space = line.indexOf(' '); space > 0; space = line.indexOf(' ', space + 1)) {
      if (space > LONGEST_LABEL) {
        break;
      }
      Kind kind = LABELS.get(folded(line.substring(0, space)));
      if (kind == Kind.PUBLISHED || kind == Kind.UPDATED) {
        String value = line.substring(space).strip();
        if (Dates.parsePublished(value).isPresent()) {
          return Optional.of(new PageLabel(kind, value));
        }
      }
    }
    return Dates.parsePublished(line).map(day -> new PageLabel(Kind.PUBLISHED, line));
  }

  private static int colon(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == ':' || c == '：') {
        return i;
      }
    }
    return -1;
  }

  private static String folded(String label) {
    return ArabicFolding.fold(label).replaceAll("[\\s\\u00a0.…|/*•-]+", " ").strip();
  }

  private static Map<String, Kind> labels() {
    Map<String, Kind> labels = new HashMap<>();
    for (String line : WordList.lines("page-labels.txt")) {
      int equals = line.indexOf('=');
      Kind kind = Kind.valueOf(line.substring(0, equals).strip().toUpperCase(Locale.ROOT));
      for (String label : line.substring(equals + 1).split(",")) {
        labels.put(folded(label), kind);
      }
    }
    return Map.copyOf(labels);
  }
}
