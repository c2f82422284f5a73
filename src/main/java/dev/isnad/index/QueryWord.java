package dev.isnad.index;

import dev.isnad.arabic.ConsonantSkeleton;
import dev.isnad.arabic.LightStemmer;
import java.util.List;

/**
 * One word of a question.
 *
 * @param forms the word itself, then what may stand for it
 * @param related words near in meaning, which count a little where the word is missing
 * @param weight how much its presence in a passage tells: its rarity times its importance
 * @param importance what the question gives it, above 0 to 1
 */
record QueryWord(List<Form> forms, List<Form> related, double weight, double importance) {
  QueryWord {
    related = List.copyOf(related);
    forms = List.copyOf(forms);
  }

  /**
   * A form of the word that the index is searched for.
   *
   * @param stem its stem
   * @param skeleton its skeleton
   * @param code its word code
   * @param strength how far it stands for the word, above 0 to 1
   */
  record Form(String stem, String skeleton, int code, double strength) {
    static Form of(String folded, double strength) {
      String stem = LightStemmer.stem(folded);
      return new Form(stem, ConsonantSkeleton.of(stem), WordCode.of(folded), strength);
    }
  }
}
