package dev.isnad.grounding;

import dev.isnad.arabic.Word;
import dev.isnad.lexicon.WordList;
import java.util.Set;
import java.util.regex.Pattern;

/** What the shape of a word gives away of its gender, and of its place in the sentence. */
final class Inflection {
  private static final Pattern FEMININE_VERB = Pattern.compile("\\p{L}{2,}ت(?:ه|ها|هم)?");

  /** {@code تتوقع} of her, {@code توقع} of him. */
  private static final Pattern EITHER_VERB = Pattern.compile("ت\\p{L}{2,}");

  private static final Pattern FEMININE_NOUN = Pattern.compile("\\p{L}{2,}(?:ه|ات|اء)");
  private static final Pattern OBJECT =
      Pattern.compile("\\p{L}{3,}ين|\\p{L}*(?:ًا|اً)|أفضل|أكبر|أعلى|أقل|أكثر|أول");
  private static final Set<String> THAT =
      Set.of("ان", "انه", "انها", "انهم", "بان", "بانه", "بانها", "بانهم", "الي", "علي");

  /** What they are about stands behind them with a tied {@code ب}. */
  private static final Set<String> OF_WHAT =
      WordList.folded(
          "طالب طالبت وعد وعدت تعهد تعهدت هدد هددت أمر أمرت سمح سمحت رحب رحبت ندد نددت أشاد أشادت"
              + " اعترف اعترفت لوح لوحت نصح نصحت");

  private Inflection() {}

  /** Whether both verbs may have this doer. */
  static boolean agree(String one, String other, String doer) {
    boolean feminine = isFeminineNoun(doer);
    return isEither(one) || isEither(other)
        ? mayBeOf(one, feminine) && mayBeOf(other, feminine)
        : isFeminineVerb(one) == isFeminineVerb(other);
  }

  private static boolean mayBeOf(String verb, boolean feminine) {
    return isEither(verb) || isFeminineVerb(verb) == feminine;
  }

  private static boolean isEither(String verb) {
    return EITHER_VERB.matcher(verb).matches() && !isFeminineVerb(verb);
  }

  /** A verb whose doer is one woman, or a thing of that gender. */
  static boolean isFeminineVerb(String folded) {
    return FEMININE_VERB.matcher(folded).matches();
  }

  static boolean isFeminineNoun(String folded) {
    return FEMININE_NOUN.matcher(folded).matches();
  }

  /** Whether the word right behind a verb cannot be who does it. */
  static boolean isNoDoer(String verb, Word behind) {
    String folded = behind.folded();
    return THAT.contains(folded)
        || Particles.isPreposition(behind)
        || folded.startsWith("بال")
        || folded.startsWith("لل")
        || folded.startsWith("ب") && OF_WHAT.contains(verb)
        || OBJECT.matcher(behind.text()).matches()
        || "بلك".indexOf(folded.charAt(0)) >= 0 && isOfOther(verb, folded.substring(1))
        || isOfOther(verb, folded);
  }

  /** A verb of the one gender right before a noun of the other has another doer. */
  private static boolean isOfOther(String verb, String noun) {
    return !isFeminineVerb(verb) && !isEither(verb) && isFeminineNoun(noun);
  }
}
