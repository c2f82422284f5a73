package dev.isnad.voices;

import dev.isnad.arabic.KnownPlace;
import dev.isnad.arabic.Names;
import dev.isnad.arabic.Numbers;
import dev.isnad.arabic.Word;
import dev.isnad.extraction.Brief;
import dev.isnad.grounding.Candidate;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.Rarity;
import dev.isnad.lexicon.Thesaurus;
import dev.isnad.lexicon.WordKeys;
import dev.isnad.lexicon.WordList;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether two sentences, apart from the place or person that each gives, tell of one occasion: two
 * places are a difference only then, and two events are far more common than a mistake. So all that
 * is asked about must be in both, with something that tells it from others of its kind, at one
 * time.
 */
final class OneOccasion {
  /** Of the words of the shorter sentence so many must stand in the other. */
  private static final double SAME = 0.6;

  /** Of so many words asked about, one may be missing. */
  private static final int MANY_ASKED = 4;

  private static final int FEWEST_SHARED = 3;

  /** So many days lie between the first and the last reports of one event. */
  private static final int NEWS_DAYS = 3;

  /** A smaller number may be anybody's. */
  private static final BigDecimal TELLING = BigDecimal.valueOf(3);

  /** As {@link Rarity} counts. */
  private static final double RARE = 0.6;

  /** What may come again within a day, at another place or by somebody else. */
  private static final Set<String> AGAIN =
      WordList.folded(
          "زار زيارة وصل وصول توجه غادر سافر التقى لقاء اجتمع اجتماع استقبل بحث كلمة خطاب تحدث"
              + " قصف قصفت غارة غارات ضربة ضربات هجوم هجمات استهدف اقتحم اقتحام اشتباك اشتباكات"
              + " مظاهرة مظاهرات احتجاج احتجاجات وقفة إضراب اعتقل اعتقال مداهمة حادث حريق انفجار"
              + " زلزال هزة سيول فيضان عاصفة مباراة هدف سجل");

  /** What comes once. */
  private static final Set<String> ONCE =
      WordList.folded("ولد ولدت مولد توفي توفيت مات ماتت دفن دفنت اغتيل اغتيلت تأسس تأسست اخترع");

  private final Times times;
  private final Reports reports;
  private final List<Word> asked;
  private final Set<String> askedKeys;

  /**
   * @param asked the question's words of meaning, those that only ask for a kind left out
   */
  OneOccasion(Brief brief, Reports reports, List<Word> asked) {
    this.times = new Times(brief);
    this.reports = reports;
    this.asked = List.copyOf(asked);
    this.askedKeys =
        asked.stream().flatMap(word -> Denial.keysOf(word).stream()).collect(Collectors.toSet());
  }

  /** Whether two words are forms of one, or stand for each other. */
  static boolean meet(Word one, Word other) {
    return !Collections.disjoint(WordKeys.ofName(one.folded()), WordKeys.ofName(other.folded()))
        || Thesaurus.areSynonyms(one.folded(), other.folded());
  }

  /** What is not said to be so is no place of it. */
  boolean tells(Candidate sentence) {
    long missing = asked.stream().filter(word -> !isIn(word, sentence.words())).count();
    return asked.size() > 1
        && missing <= (asked.size() < MANY_ASKED ? 0 : 1)
        && Collections.disjoint(Denial.keys(sentence.words()), askedKeys);
  }

  /**
   * Of two sentences that tell of what is asked.
   *
   * @param given what the one gives
   * @param others what the other gives
   */
  boolean isOne(Candidate one, Given given, Candidate other, Given others) {
    List<Word> words = without(given, one);
    List<Word> rest = without(others, other);
    return speakAlike(words, rest)
        && namesAreIn(one, given, other)
        && namesAreIn(other, others, one)
        && times.agree(one, other)
        && numbersAgree(one, other)
        && isParticular(words, rest, one, other)
        && isOneTime(one, other);
  }

  /** Whoever speaks may be the one who is asked for: the words before the told part count then. */
  private List<Word> without(Given given, Candidate sentence) {
    Told told = Told.of(sentence, reports);
    boolean spoken = told.words().stream().noneMatch(word -> given.holds(word.span()));
    return (spoken ? ContentWords.of(sentence.words()) : told.words())
        .stream()
            .filter(word -> !given.holds(word.span()) && Numbers.find(word.text()).isEmpty())
            .toList();
  }

  private static boolean speakAlike(List<Word> words, List<Word> rest) {
    List<Word> shorter = words.size() <= rest.size() ? words : rest;
    List<Word> longer = words.size() <= rest.size() ? rest : words;
    long shared = shorter.stream().filter(word -> isIn(word, longer)).count();
    return shared >= FEWEST_SHARED && shared >= SAME * shorter.size();
  }

  private boolean namesAreIn(Candidate sentence, Given given, Candidate other) {
    String report = Told.of(other, reports).report();
    return Told.of(sentence, reports).names().stream()
        .filter(name -> !given.holds(name.span()))
        .allMatch(name -> Names.occursIn(name.text(), report));
  }

  /** Of the same thing, and where both tell numbers, at least one is in both. */
  private boolean numbersAgree(Candidate one, Candidate other) {
    Map<String, Stated> others = numbers(other);
    boolean agree =
        numbers(one).values().stream()
            .allMatch(
                number ->
                    Optional.ofNullable(others.get(number.of()))
                        .filter(there -> !number.agreesWith(there))
                        .isEmpty());
    Set<BigDecimal> values = values(one);
    Set<BigDecimal> rest = values(other);
    return agree && (values.isEmpty() || rest.isEmpty() || !Collections.disjoint(values, rest));
  }

  private Set<BigDecimal> values(Candidate sentence) {
    return AskedNumber.numbers(sentence.text(), times.reference(sentence)).stream()
        .map(number -> number.value().stripTrailingZeros())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Map<String, Stated> numbers(Candidate sentence) {
    return Stated.numbers(sentence.text(), times.reference(sentence));
  }

  private boolean shareNumber(Candidate one, Candidate other) {
    Map<String, Stated> others = numbers(other);
    return numbers(one).values().stream()
        .anyMatch(n -> n.least().compareTo(TELLING) >= 0 && n.equals(others.get(n.of())));
  }

  /** A name, a number, or a thing by two words tells an occasion from others of its kind. */
  private boolean isParticular(List<Word> words, List<Word> rest, Candidate one, Candidate other) {
    return shareName(words, one, rest)
        || shareRareWord(words, rest)
        || sharePair(words, rest)
        || shareNumber(one, other);
  }

  /** A word of the question that no list has and hardly any text: a name, most often. */
  private boolean shareRareWord(List<Word> words, List<Word> rest) {
    return asked.stream()
        .filter(word -> Rarity.of(word.folded()) >= RARE && !Thesaurus.lists(word.folded()))
        .filter(word -> KnownPlace.of(word.text()).isEmpty())
        .anyMatch(word -> isIn(word, words) && isIn(word, rest));
  }

  private static boolean shareName(List<Word> words, Candidate one, List<Word> rest) {
    return Names.find(one.text()).stream()
        .filter(name -> KnownPlace.of(name.text()).isEmpty())
        .flatMap(name -> words.stream().filter(word -> Given.overlap(word.span(), name.span())))
        .anyMatch(word -> isIn(word, rest));
  }

  /** {@code سد الوادي}: two words of the question, of which the second tells which. */
  private boolean sharePair(List<Word> words, List<Word> rest) {
    for (int i = 0; i + 1 < asked.size(); i++) {
      Word first = asked.get(i);
      Word second = asked.get(i + 1);
      boolean near = second.span().start() - first.span().end() == 1;
      if (near && tellsWhich(second) && stand(first, second, words) && stand(first, second, rest)) {
        return true;
      }
    }
    return false;
  }

  /** With the article or listed nowhere as a common word; no nationality. */
  private static boolean tellsWhich(Word word) {
    boolean definite = word.folded().startsWith("ال") || !Thesaurus.lists(word.folded());
    return definite && KnownPlace.of(word.text()).isEmpty();
  }

  private static boolean stand(Word first, Word second, List<Word> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (meet(first, words.get(i)) && meet(second, words.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOneTime(Candidate one, Candidate other) {
    if (times.shareDay(one, other) || askedIn(ONCE)) {
      return true;
    }
    return Times.areNear(one, other, NEWS_DAYS) && (!askedIn(AGAIN) || shareNumber(one, other));
  }

  private boolean askedIn(Set<String> words) {
    return asked.stream()
        .anyMatch(word -> words.stream().anyMatch(listed -> WordKeys.meet(word.folded(), listed)));
  }

  static boolean isIn(Word word, List<Word> words) {
    return words.stream().anyMatch(other -> meet(word, other));
  }
}
