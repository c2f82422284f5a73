package dev.isnad.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for a name in a text. */
final class NameOccurrence {
  private NameOccurrence() {}

  static boolean of(String name, CharSequence text) {
    List<Word> wanted = Words.of(name);
    if (wanted.isEmpty()) {
      return false;
    }
    Optional<String> identity =
        Places.at(wanted, 0)
            .filter(match -> match.words() == wanted.size())
            .map(Places.Match::identity);
    List<Word> others = new ArrayList<>();
    boolean named = namesPlace(identity.orElse(""), Words.of(text), others);
    return named || wanted.stream().allMatch(word -> stands(word, others));
  }

  /**
   * Whether a known name with that identity stands among the words; where not, {@code others} are
   * those of no other place.
   */
  private static boolean namesPlace(String identity, List<Word> words, List<Word> others) {
    int i = 0;
    while (i < words.size()) {
      Optional<Places.Match> match = Places.at(words, i);
      if (match.isPresent() && match.get().identity().equals(identity)) {
        return true;
      }
      boolean otherPlace = !identity.isEmpty() && match.filter(Places.Match::isPlace).isPresent();
      int length = match.map(Places.Match::words).orElse(1);
      if (!otherPlace) {
        others.addAll(words.subList(i, i + length));
      }
      i += length;
    }
    return false;
  }

  private static boolean stands(Word wanted, List<Word> words) {
    List<Skeleton> skeletons = NameKey.skeletons(wanted.text());
    return skeletons.stream().allMatch(skeleton -> stands(skeleton, words));
  }

  private static boolean stands(Skeleton wanted, List<Word> words) {
    return words.stream()
        .flatMap(word -> NameKey.skeletons(word.text()).stream())
        .anyMatch(word -> NameKey.sameWord(wanted, word));
  }
}
