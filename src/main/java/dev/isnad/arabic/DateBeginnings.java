package dev.isnad.arabic;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the matches of the date patterns begin, so that none need be tried at every word. What is
 * known comes from the expressions themselves: a match may begin with characters after which the
 * matcher would have liked to read on. Beginnings are looked at as texts bring them and remembered.
 * Safe for use by several threads.
 */
final class DateBeginnings {
  /** So many characters of a beginning are looked at. */
  private static final int LONGEST = 5;

  private static final int LATIN = 0x80;
  private static final int ARABIC = 0x600;
  private static final int REMEMBERED = 2 * LATIN;

  private final List<Pattern> patterns;
  private final Beginning nothing;

  /**
   * @param patterns at most as many as a number has bits
   */
  DateBeginnings(List<Pattern> patterns) {
    this.patterns = List.copyOf(patterns);
    this.nothing = new Beginning("", -1L >>> Long.SIZE - patterns.size());
  }

  /** The bit of a pattern in {@link #at}. */
  long bit(Pattern pattern) {
    return 1L << patterns.indexOf(pattern);
  }

  /** The patterns of which a match may begin here, each by its bit. */
  long at(String text, int at) {
    Beginning beginning = nothing;
    for (int i = at; i < text.length() && beginning.goesOn(); i++) {
      int place = place(text.charAt(i));
      if (place == REMEMBERED) {
        return beginning.possible;
      }
      beginning = beginning.with(text.charAt(i), place);
    }
    return beginning.possible;
  }

  private static int place(char c) {
    if (c < LATIN) {
      return c;
    }
    return c >= ARABIC && c < ARABIC + LATIN ? c - ARABIC + LATIN : REMEMBERED;
  }

  /** Characters, and the patterns of which a match may begin with them. */
  private final class Beginning {
    private final String characters;
    private final long possible;
    private final AtomicReferenceArray<@Nullable Beginning> longer;

    Beginning(String characters, long possible) {
      this.characters = characters;
      this.possible = possible;
      this.longer = new AtomicReferenceArray<>(goesOn() ? REMEMBERED : 0);
    }

    boolean goesOn() {
      return possible != 0 && characters.length() < LONGEST;
    }

    Beginning with(char c, int place) {
      Beginning known = longer.getOpaque(place);
      if (known == null) {
        known = of(characters + c);
        longer.setOpaque(place, known);
      }
      return known;
    }

    private Beginning of(String more) {
      long left = possible;
      for (int i = 0; i < patterns.size(); i++) {
        if ((left & 1L << i) != 0 && !begins(patterns.get(i), more)) {
          left &= ~(1L << i);
        }
      }
      return new Beginning(more, left);
    }
  }

  private static boolean begins(Pattern pattern, String characters) {
    Matcher matcher = pattern.matcher(characters);
    return matcher.lookingAt() || matcher.hitEnd();
  }
}
