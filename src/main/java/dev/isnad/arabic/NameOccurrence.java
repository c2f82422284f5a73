package dev.isnad.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for a name in a text. */
final class NameOccurrence {
  private NameOccurrence() {}

  static boolean of(String name, CharSequence text) {
    List<Word> wanted = Words.of(name);
    List<Word> words = Words.of(text);
    if (wanted.isEmpty()) {
      return false;
    }
    Optional<Places.Match> place =
        Places.at(wanted, 0).filter(match -> match.words() == wanted.size());
    return place.isPresent() && namesPlace(place.get(), words)
        || wanted.stream().allMatch(word -> stands(word, words));
  }

  private static boolean namesPlace(Places.Match place, List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      Optional<Places.Match> match = Places.at(words, i);
      if (match.isPresent() && match.get().identity().equals(place.identity())) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(Word wanted, List<Word> words) {
    List<Skeleton> skeletons = new ArrayList<>(NameKey.skeletons(wanted.text()));
    return skeletons.stream()
        .allMatch(
            skeleton ->
                words.stream()
                    .flatMap(word -> NameKey.skeletons(word.text()).stream())
                    .anyMatch(word -> NameKey.sameWord(skeleton, word)));
  }
}
