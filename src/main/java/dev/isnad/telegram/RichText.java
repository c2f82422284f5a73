package dev.isnad.telegram;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;

/**
 * Text with the marks that Telegram calls entities. Offsets are in UTF-16 units, which is what
 * Telegram counts and what Java's strings consist of.
 *
 * @param marks in the order of their beginnings
 * @param breaks offsets at which the text had best be cut if it is too long for one message,
 *     ascending
 */
record RichText(String text, List<Mark> marks, List<Integer> breaks) {
  RichText {
    marks = List.copyOf(marks);
    breaks = List.copyOf(breaks);
  }

  enum Kind {
    BOLD("bold"),
    LINK("text_link"),
    QUOTE("expandable_blockquote");

    private final String entity;

    Kind(String entity) {
      this.entity = entity;
    }
  }

  record Mark(Kind kind, int start, int end, Optional<URI> url) {
    MessageEntity entity() {
      return MessageEntity.builder()
          .type(kind.entity)
          .offset(start)
          .length(end - start)
          .url(url.map(URI::toString).orElse(null))
          .build();
    }
  }

  static RichText plain(String text) {
    return new Builder().append(text).build();
  }

  List<MessageEntity> entities() {
    return marks.stream().map(Mark::entity).toList();
  }

  /**
   * Cuts the text into parts of at most {@code limit} units: at the last of the breaks that fits,
   * or else between words, or else between characters. White space at the cut is dropped; marks are
   * cut along.
   */
  List<RichText> split(int limit) {
    List<RichText> parts = new ArrayList<>();
    int start = skipBlank(0);
    while (start < text.length()) {
      int end = cut(start, limit);
      parts.add(part(start, trimBlank(start, end)));
      start = skipBlank(end);
    }
    return parts;
  }

  private int cut(int start, int limit) {
    int last = start + limit;
    if (last >= text.length()) {
      return text.length();
    }
    return breaks.stream()
        .filter(offset -> offset > start && offset <= last)
        .reduce((earlier, later) -> later)
        .orElseGet(() -> betweenWords(start, last));
  }

  private int betweenWords(int start, int last) {
    for (int i = last; i > start; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(last)) ? last - 1 : last;
  }

  private RichText part(int start, int end) {
    List<Mark> inside = new ArrayList<>();
    for (Mark mark : marks) {
      int from = Math.max(mark.start(), start);
      int to = Math.min(mark.end(), end);
      if (from < to) {
        inside.add(new Mark(mark.kind(), from - start, to - start, mark.url()));
      }
    }
    return new RichText(text.substring(start, end), inside, List.of());
  }

  private int skipBlank(int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int trimBlank(int start, int end) {
    int i = end;
    while (i > start && Character.isWhitespace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** Puts a text together. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Integer> breaks = new ArrayList<>();

    Builder append(String more) {
      text.append(more);
      return this;
    }

    Builder bold(String more) {
      return mark(Kind.BOLD, more, Optional.empty());
    }

    Builder quote(String more) {
      return mark(Kind.QUOTE, more, Optional.empty());
    }

    /** A link; if there is no address, just the text. */
    Builder link(String more, Optional<URI> url) {
      return url.isPresent() ? mark(Kind.LINK, more, url) : append(more);
    }

    private Builder mark(Kind kind, String more, Optional<URI> url) {
      if (!more.isEmpty()) {
        marks.add(new Mark(kind, text.length(), text.length() + more.length(), url));
      }
      return append(more);
    }

    /** Here the text had best be cut. */
    Builder mayBreak() {
      breaks.add(text.length());
      return this;
    }

    boolean isEmpty() {
      return text.isEmpty();
    }

    RichText build() {
      return new RichText(text.toString(), marks, breaks);
    }
  }
}
