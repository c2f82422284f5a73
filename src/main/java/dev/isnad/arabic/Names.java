package dev.isnad.arabic;

import java.util.List;

/**
 * Finds the likely proper names of a text: words in Latin letters, countries with their adjectives,
 * cities, organisations and people of the news, foreign names by their letters, and persons after
 * their titles. It would rather miss a name than take a common word for one.
 */
public final class Names {
  private Names() {}

  /** The names in their order, without overlaps. */
  public static List<NameMention> find(CharSequence text) {
    return new NameReader(text).read();
  }

  /**
   * Whether a word that {@link #find} passes over may be a name of another language all the same.
   * True of some Arabic words as well: where it stands must tell the rest.
   */
  public static boolean mayBeForeign(String folded) {
    return PersonWords.looksForeign(folded) && !Persons.isTitle(folded);
  }

  /** Whether persons are called so, though the word may be a common one: {@code كمال}. */
  public static boolean mayBeGiven(String folded) {
    return switch (PersonWords.worth(folded)) {
      case NAME, FOREIGN_GIVEN, MAYBE -> true;
      case PARTICLE, NOTHING -> false;
    };
  }

  /**
   * Whether {@code text} names what {@code name} names: the same words in any spelling ({@link
   * NameKey#same}), or, for a country or city, another of its names or its adjective.
   */
  public static boolean occursIn(String name, CharSequence text) {
    return NameOccurrence.of(name, text);
  }
}
