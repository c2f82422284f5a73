package dev.isnad.voices;

import dev.isnad.arabic.Word;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.Roots;
import dev.isnad.lexicon.WordKeys;
import dev.isnad.lexicon.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a sentence denies: the verb behind {@code لم لن ليس لا}, and all that stands behind {@code
 * نفى … أن}. Another report may affirm it.
 */
final class Denial {
  private static final String OF = "نفي ";
  private static final Set<String> NOT = WordList.folded("لم لن ليس ليست ليسوا لا");
  private static final Set<String> DENIES =
      WordList.folded("نفى نفت نفوا ينفي تنفي أنكر أنكرت أنكروا ينكر تنكر");
  private static final Set<String> THAT = WordList.folded("أن أنه أنها أنهم");

  /** {@code لا يقل عن}, {@code لا يزال}, {@code لا شك}: nothing is denied. */
  private static final Set<String> NO_DENIAL =
      WordList.folded(
          "يقل تقل يزيد تزيد يتجاوز تتجاوز يتعدى تتعدى يزال تزال يزالون يزل تزل شك سيما بد");

  private Denial() {}

  /** Under what {@link #stated} has what these words deny. */
  static Set<String> keys(List<Word> sentence) {
    return denied(sentence).stream()
        .flatMap(word -> keysOf(word).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether this is something denied or affirmed, and no number or date. */
  static boolean isOf(String of) {
    return of.startsWith(OF);
  }

  /**
   * Of what some report denies, what this sentence denies (1) and affirms (0); what it does both to
   * is left out.
   */
  static Map<String, Stated> stated(List<Word> sentence, Set<String> somewhereDenied) {
    Map<String, Stated> stated = new TreeMap<>();
    if (somewhereDenied.isEmpty()) {
      return stated;
    }
    List<Word> denied = denied(sentence);
    Set<String> unclear = new HashSet<>();
    for (Word word : ContentWords.of(sentence)) {
      Stated here = denied.contains(word) ? Stated.DENIED : Stated.AFFIRMED;
      for (String key : keysOf(word)) {
        if (somewhereDenied.contains(key)
            && !here.equals(stated.merge(key, here, (known, more) -> known))) {
          unclear.add(key);
        }
      }
    }
    stated.keySet().removeAll(unclear);
    return stated;
  }

  /** Short forms of weak verbs ({@code لم يزر}) meet the long ones by their root. */
  static Set<String> keysOf(Word word) {
    Set<String> keys = new HashSet<>(WordKeys.of(word.folded()));
    Roots.of(word.folded()).ifPresent(keys::add);
    return keys.stream().map(key -> OF + key).collect(Collectors.toUnmodifiableSet());
  }

  private static List<Word> denied(List<Word> sentence) {
    List<Word> denied = new ArrayList<>();
    for (int i = 0; i + 1 < sentence.size(); i++) {
      String word = withoutAnd(sentence.get(i).folded());
      Word next = sentence.get(i + 1);
      if (NOT.contains(word) && !NO_DENIAL.contains(next.folded())) {
        denied.add(next);
      } else if (DENIES.contains(word)) {
        denied.addAll(behindThat(sentence.subList(i + 1, sentence.size())));
      }
    }
    return denied;
  }

  private static List<Word> behindThat(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      if (THAT.contains(words.get(i).folded())) {
        return ContentWords.of(words.subList(i + 1, words.size()));
      }
    }
    return List.of();
  }

  private static String withoutAnd(String folded) {
    return folded.length() > 2 && "وف".indexOf(folded.charAt(0)) >= 0
        ? folded.substring(1)
        : folded;
  }
}
