package dev.isnad.grounding;

import dev.isnad.arabic.Word;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.LexicalWaw;
import dev.isnad.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who does the first of several things and is not named again with the next: {@code رأى الخبير أن
 * الشركة أبطأت، ونصح الناس بالصبر} says {@code نصح الخبير الناس بالصبر}. Only where nobody else can
 * be meant: both verbs agree, and no word behind the second may be its doer.
 */
final class CarriedDoer {
  private static final Set<String> EXACT = WordList.keysOf("exact_words.txt");

  /** Between these and {@code أن} may stand somebody else. */
  private static final Set<String> OF_SOMEBODY =
      WordList.folded("أبلغ أبلغت وعد وعدت اتهم اتهمت طالب طالبت دعا دعت");

  private static final Set<String> THAT =
      WordList.folded("أن إن أنه أنها أنهم إنه إنها إنهم بأن بأنه بأنها");
  private static final Pattern NEXT = Pattern.compile("[\\s»\"]*،\\s*");
  private static final int LONGEST_TELLER = 14;
  private static final int FEWEST = 5;

  private final Claim claim;
  private final List<Word> words;

  private final Statement sentence;

  private CarriedDoer(Statement sentence) {
    this.sentence = sentence;
    this.claim = sentence.claim();
    this.words = claim.words();
  }

  /** The later statements of the sentence, each with the doer of the first. */
  static List<String> texts(Statement sentence) {
    return sentence.claim().words().size() < FEWEST ? List.of() : new CarriedDoer(sentence).texts();
  }

  private List<String> texts() {
    String first = bare(words.getFirst());
    int that = that();
    boolean tells = TellingVerbs.isWhole(first) && !OF_SOMEBODY.contains(first) && that > 1;
    Optional<String> doer = tells ? Optional.of(between(1, that)) : NounPhrase.at(sentence, 1);
    return doer.isPresent() && isVerb(first) && !first.startsWith("كان")
        ? texts(first, doer.get(), tells ? that : 0)
        : List.of();
  }

  private List<String> texts(String first, String doer, int that) {
    List<String> texts = new ArrayList<>();
    for (int i = that + 2; i + 1 < words.size(); i++) {
      if (isNext(i) && isVerb(bare(words.get(i)))) {
        if (!isSameDoer(first, i) || that > 0 && isTold(that, i)) {
          return texts;
        }
        String verb = words.get(i).text().substring(1);
        texts.add(verb + " " + doer + claim.text().substring(words.get(i).span().end()));
      }
    }
    return texts;
  }

  /** The word that begins what the first verb tells; 0 where it tells nothing. */
  private int that() {
    for (int i = 2; i < Math.min(words.size(), LONGEST_TELLER); i++) {
      if (THAT.contains(words.get(i).folded())) {
        return i;
      }
      if (isNext(i)) {
        return 0;
      }
    }
    return 0;
  }

  private String between(int from, int to) {
    return claim
        .text()
        .substring(words.get(from).span().start(), words.get(to).span().start())
        .strip();
  }

  /** A word joined by "and" behind a comma. */
  private boolean isNext(int i) {
    Word word = words.get(i);
    String gap = claim.text().substring(words.get(i - 1).span().end(), word.span().start());
    return word.folded().startsWith("و")
        && word.folded().length() > 3
        && !bare(word).equals(word.folded())
        && NEXT.matcher(gap).matches();
  }

  private boolean isSameDoer(String first, int i) {
    String verb = bare(words.get(i));
    return Inflection.agree(first, verb, words.get(1).folded())
        && isMany(first) == isMany(verb)
        && Inflection.isNoDoer(verb, words.get(i + 1));
  }

  private static boolean isMany(String verb) {
    return verb.endsWith("وا");
  }

  /** Whether who is spoken of may do the next thing, and not who speaks. */
  private boolean isTold(int that, int i) {
    String verb = bare(words.get(i));
    String spokenOf = words.get(that + 1).folded();
    return !TellingVerbs.isWhole(verb)
        && words.get(that).folded().length() <= 3
        && Inflection.isFeminineNoun(spokenOf) == Inflection.isFeminineVerb(verb);
  }

  /** What may be a verb, as far as its shape tells. */
  private static boolean isVerb(String folded) {
    return TellingVerbs.isWhole(folded)
        || folded.length() > 2
            && !folded.startsWith("ال")
            && !folded.endsWith("ه")
            && "بلك".indexOf(folded.charAt(0)) < 0
            && !EXACT.contains("=" + folded)
            && ContentWords.carriesMeaning(folded);
  }

  private static String bare(Word word) {
    String folded = word.folded();
    boolean joined = folded.startsWith("و") && folded.length() > 3;
    return joined && (TellingVerbs.isWhole(folded.substring(1)) || !LexicalWaw.isIn(folded))
        ? folded.substring(1)
        : folded;
  }
}
