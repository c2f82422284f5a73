package dev.isnad.arabic;

import java.util.List;
import java.util.Optional;

/**
 * A country, city or land that the lists know.
 *
 * @param identity equal for all names and adjectives of one place; for comparing only
 * @param country whether it is a country
 */
public record KnownPlace(String identity, boolean country) {
  /** Before a place, so that its name is taken for no common word. */
  private static final String PLACE = "دولة ";

  /** The place that this name, all its words together, stands for. */
  public static Optional<KnownPlace> of(String name) {
    List<Word> words = Words.of(PLACE + name);
    return words.size() < 2
        ? Optional.empty()
        : Places.at(words, 1)
            .filter(match -> match.isPlace() && match.words() == words.size() - 1)
            .map(match -> new KnownPlace(match.identity(), isCode(match.identity())));
  }

  /** Countries go by their code, other places by their Arabic name. */
  private static boolean isCode(String identity) {
    return Letters.isLatin(identity.charAt(0));
  }
}
