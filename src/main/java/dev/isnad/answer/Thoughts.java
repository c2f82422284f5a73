package dev.isnad.answer;

import dev.isnad.model.TextSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what a reasoning model thinks aloud ({@code <think>…</think>} and its kin) from being taken
 * for its answer, however the marks are cut into pieces. What follows a mark that is never closed
 * is thought, too. Belongs to one stream and one thread.
 */
final class Thoughts implements TextSink {
  /** How models mark their thoughts, in lower case. */
  private enum Mark {
    THINK("<think>", "</think>"),
    THINKING("<thinking>", "</thinking>"),
    THOUGHT("<thought>", "</thought>"),
    REASONING("<reasoning>", "</reasoning>"),
    BRACKETS("[think]", "[/think]"),
    TRIANGLES("◁think▷", "◁/think▷");

    private final String open;
    private final String close;

    Mark(String open, String close) {
      this.open = open;
      this.close = close;
    }
  }

  private final TextSink answer;
  private final StringBuilder pending = new StringBuilder();
  private Optional<Mark> inside = Optional.empty();

  /**
   * @param answer takes what is not thought
   */
  Thoughts(TextSink answer) {
    this.answer = answer;
  }

  /** A text that came whole, without its thoughts. */
  static String without(String text) {
    StringBuilder kept = new StringBuilder();
    Thoughts thoughts = new Thoughts(new Collector(kept));
    thoughts.text(text);
    thoughts.end();
    return kept.toString();
  }

  @Override
  public void started(String modelName) {
    pending.setLength(0);
    inside = Optional.empty();
    answer.started(modelName);
  }

  @Override
  public void text(String piece) {
    pending.append(piece);
    List<String> said = new ArrayList<>();
    while (step(said)) {
      // Each step takes one mark, or the text before it, from what is pending.
    }
    said.forEach(answer::text);
  }

  /** The model has ended: what looked like the beginning of a mark was text. */
  void end() {
    String rest = pending.toString();
    pending.setLength(0);
    if (inside.isEmpty() && !rest.isEmpty()) {
      answer.text(rest);
    }
  }

  private boolean step(List<String> said) {
    String text = lowerCase(pending);
    return inside.map(mark -> leave(mark, text)).orElseGet(() -> enter(text, said));
  }

  /** Letter by letter, so that places in it are places in the text. */
  private static String lowerCase(StringBuilder text) {
    StringBuilder lower = new StringBuilder(text.length());
    text.chars().forEach(c -> lower.append(Character.toLowerCase((char) c)));
    return lower.toString();
  }

  private boolean leave(Mark mark, String text) {
    int at = text.indexOf(mark.close);
    if (at < 0) {
      pending.delete(0, text.length() - begun(text, mark.close));
      return false;
    }
    pending.delete(0, at + mark.close.length());
    inside = Optional.empty();
    return true;
  }

  private boolean enter(String text, List<String> said) {
    Optional<Mark> next = next(text);
    int sure = next.map(mark -> text.indexOf(mark.open)).orElse(text.length() - begun(text));
    if (sure > 0) {
      said.add(pending.substring(0, sure));
    }
    pending.delete(0, sure + next.map(mark -> mark.open.length()).orElse(0));
    inside = next;
    return next.isPresent();
  }

  /** The mark that opens first. */
  private static Optional<Mark> next(String text) {
    Optional<Mark> first = Optional.empty();
    int earliest = text.length();
    for (Mark mark : Mark.values()) {
      int at = text.indexOf(mark.open);
      if (at >= 0 && at < earliest) {
        earliest = at;
        first = Optional.of(mark);
      }
    }
    return first;
  }

  private static int begun(String text) {
    int longest = 0;
    for (Mark mark : Mark.values()) {
      longest = Math.max(longest, begun(text, mark.open));
    }
    return longest;
  }

  /** How much of a mark's beginning the text ends with. */
  private static int begun(String text, String mark) {
    for (int length = Math.min(text.length(), mark.length() - 1); length > 0; length--) {
      if (text.endsWith(mark.substring(0, length))) {
        return length;
      }
    }
    return 0;
  }

  private record Collector(StringBuilder kept) implements TextSink {
    @Override
    public void started(String modelName) {
      kept.setLength(0);
    }

    @Override
    public void text(String piece) {
      kept.append(piece);
    }
  }
}
