package dev.isnad.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a text into sentences while it is being written, at the same places as {@link
 * Sentences#split} cuts the whole. A sentence comes out only once it is certain to be over and no
 * citation marker can follow it. Not thread-safe.
 */
public final class SentenceStream {
  private final StringBuilder pending = new StringBuilder();

  /**
   * Takes the next piece of the text; returns the sentences that are now over, trimmed, in their
   * order.
   */
  public List<String> feed(String piece) {
    pending.append(piece);
    return take(SentenceScanner.ofBeginning(pending));
  }

  /**
   * The text is over: all that is left, trimmed; empty where that is blank. It is one sentence, but
   * where a quote was opened and never closed all that was held back for it.
   */
  public Optional<String> end() {
    String rest = pending.toString().strip();
    pending.setLength(0);
    return rest.isEmpty() ? Optional.empty() : Optional.of(rest);
  }

  private List<String> take(SentenceScanner scanner) {
    List<String> sentences = new ArrayList<>();
    int start = Blanks.skip(pending, 0);
    int done = 0;
    while (start < pending.length()) {
      int end = scanner.end(start);
      if (end == SentenceScanner.UNCERTAIN) {
        break;
      }
      sentences.add(pending.substring(start, Blanks.trimEnd(pending, start, end)));
      done = end;
      start = Blanks.skip(pending, end);
    }
    pending.delete(0, done);
    return List.copyOf(sentences);
  }
}
