package dev.isnad.arabic;

/**
 * Finds the end of one sentence. A text that is still being written may not tell yet where its
 * sentence ends: then the answer is {@link #UNCERTAIN}.
 */
final class SentenceScanner {
  static final int UNCERTAIN = -1;

  private static final String MARKS = ".؟?!…۔";
  private static final char SEMICOLON = '؛';

  /** A sentence of at least so many characters may end at a semicolon. */
  private static final int LONG_SENTENCE = 200;

  private final CharSequence text;
  private final boolean whole;
  private final Enclosures enclosures;
  private final CitationMarks citations;
  private final LineBreaks lines;

  private SentenceScanner(CharSequence text, boolean whole) {
    this.text = text;
    this.whole = whole;
    this.enclosures = new Enclosures(text, whole);
    this.citations = new CitationMarks(text, whole);
    this.lines = new LineBreaks(text, whole);
  }

  static SentenceScanner ofWhole(CharSequence text) {
    return new SentenceScanner(text, true);
  }

  static SentenceScanner ofBeginning(CharSequence text) {
    return new SentenceScanner(text, false);
  }

  /** The index after the sentence that begins at {@code start}, or {@link #UNCERTAIN}. */
  int end(int start) {
    int i = start;
    while (i < text.length()) {
      Step step = step(start, i);
      if (step.isDecision()) {
        return step.end();
      }
      i = step.next();
    }
    return whole ? text.length() : UNCERTAIN;
  }

  private Step step(int start, int i) {
    char c = text.charAt(i);
    if (c == '\n') {
      return newLine(start, i);
    }
    if (Enclosures.opens(c)) {
      return enclosure(start, i);
    }
    if (isMark(c) || c == SEMICOLON && i - start >= LONG_SENTENCE) {
      return mark(start, i);
    }
    return Step.to(i + 1);
  }

  private Step newLine(int start, int i) {
    return switch (lines.at(start, i)) {
      case ENDS -> Step.end(i);
      case WRAPS -> Step.to(i + 1);
      case UNKNOWN -> Step.end(UNCERTAIN);
    };
  }

  private Step enclosure(int start, int i) {
    int close = enclosures.close(i);
    if (close == Enclosures.UNKNOWN) {
      return Step.end(UNCERTAIN);
    }
    if (close == Enclosures.NEVER) {
      return Step.to(i + 1);
    }
    boolean speech = Enclosures.isQuote(text.charAt(i)) || i == start;
    return speech && isMark(text.charAt(close - 1)) ? afterQuote(close + 1) : Step.to(close + 1);
  }

  /**
   * A quote that ends in a mark ends the sentence around it too, unless that goes on with a comma
   * or mark.
   */
  private Step afterQuote(int after) {
    int next = Blanks.skipInLine(text, after);
    if (next == text.length()) {
      return Step.end(whole ? next : UNCERTAIN);
    }
    char c = text.charAt(next);
    if (isMark(c) || c == '،' || c == ',' || c == SEMICOLON || c == '-' || c == '–') {
      return Step.to(next);
    }
    return Step.end(citations.endAfter(after));
  }

  private Step mark(int start, int i) {
    int after = afterMarks(i);
    if (after == text.length() && !whole) {
      return Step.end(UNCERTAIN);
    }
    if (FullStop.isInsideSentence(text, start, i, after)) {
      return Step.to(after);
    }
    return Step.end(citations.endAfter(afterClosers(after)));
  }

  private int afterMarks(int i) {
    int after = i + 1;
    while (after < text.length() && isMark(text.charAt(after))) {
      after++;
    }
    return after;
  }

  private int afterClosers(int i) {
    int after = i;
    while (after < text.length()
        && (Enclosures.closes(text.charAt(after)) || Letters.isInvisible(text.charAt(after)))) {
      after++;
    }
    return after;
  }

  static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  /** Either where to read on, or where the sentence ends. */
  private record Step(int next, int end, boolean isDecision) {
    static Step to(int next) {
      return new Step(next, UNCERTAIN, false);
    }

    static Step end(int end) {
      return new Step(end, end, true);
    }
  }
}
