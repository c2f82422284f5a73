package dev.isnad.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A skeleton of a name under which its spellings meet: {@code ترامب} and {@code ترمب}, {@code
 * غورباتشوف} and {@code جورباتشوف}. Foreign names lose what transcribers disagree on; known Arabic
 * names keep their vowels, which tell {@code محمد} from {@code محمود}.
 */
public final class NameKey {
  private NameKey() {}

  /**
   * The skeleton of a name; of several words, their skeletons with a space between. Equal keys mean
   * the same name.
   */
  public static String of(String name) {
    return skeletons(name).stream().map(Skeleton::key).collect(Collectors.joining(" "));
  }

  /**
   * Whether two spellings may be of one name. More tolerant than equal keys: a one-letter word tied
   * to the front of either ({@code لبوتين}) does not count, nor do letters that few transcribers
   * agree on, where the name is long enough.
   */
  public static boolean same(String one, String other) {
    List<Skeleton> first = skeletons(one);
    List<Skeleton> second = skeletons(other);
    if (first.isEmpty() || first.size() != second.size()) {
      return false;
    }
    for (int i = 0; i < first.size(); i++) {
      if (!sameWord(first.get(i), second.get(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean sameWord(Skeleton one, Skeleton other) {
    return withoutClitic(one).anyMatch(a -> withoutClitic(other).anyMatch(a::meets));
  }

  private static Stream<Skeleton> withoutClitic(Skeleton word) {
    return Stream.concat(
        Stream.of(word), Clitics.stripped(word.folded()).stream().map(Skeleton::of));
  }

  /** The folded words that {@link #sameWord} compares for this one. */
  static Stream<String> variants(Skeleton word) {
    return Stream.concat(Stream.of(word.folded()), Clitics.stripped(word.folded()).stream());
  }

  static List<Skeleton> skeletons(String name) {
    List<Skeleton> skeletons = new ArrayList<>();
    for (Word word : Words.of(name)) {
      String folded = FoldedText.of(word.text()).text();
      if (!folded.equals("ال")) {
        skeletons.add(Skeleton.of(folded));
      }
    }
    return skeletons;
  }
}
