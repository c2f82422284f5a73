package dev.isnad.voices;

import dev.isnad.arabic.KnownPlace;
import dev.isnad.arabic.NameKey;
import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.Names;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.grounding.Candidate;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.NamedWords;
import dev.isnad.lexicon.Thesaurus;
import dev.isnad.lexicon.WordKeys;
import dev.isnad.lexicon.WordList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A person whose words are asked for.
 *
 * @param name the words of the name; empty where an office or a body is asked about
 */
record AskedPerson(List<Word> name) {
  /** So many words may stand between a verb and whoever speaks: {@code قال الرئيس الأمريكي س}. */
  private static final int TITLE = 4;

  private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

  /** Neither feminine nor bound to the one before: {@code المتحدث باسم}. */
  private static final Pattern NAME = Pattern.compile("(?!باسم)\\p{IsArabic}{3,}(?<![ةه])");

  private static final String ON_BEHALF_OF = "باسم";

  /** Verbs of speech that tell no statement, but what somebody wants. */
  private static final Set<String> CALLS =
      WordList.folded("دعا دعت دعوا يدعو تدعو طالب طالبت يطالب تطالب حث حثت ناشد ناشدت هدد هددت");

  private static final Set<String> REPLIES = WordList.folded("رد ردت ردوا يرد ترد");
  private static final Set<String> BY =
      WordList.folded("بأن بأنه بأنها بالقول قائلا قائلًا قائلة على");

  private static final Set<String> BETWEEN = Set.of("الذي", "التي", "قد", "كان", "ايضا");

  /**
   * Of an office with a name what is left without what belongs to the office, if it can be a name.
   * Names with an article may be bodies ({@code الأمم المتحدة}), for which others speak.
   *
   * @param speaker without the names of places
   */
  static AskedPerson of(String speaker) {
    List<Word> words = Words.of(speaker);
    List<Word> named =
        words.stream()
            .dropWhile(word -> Speaker.isOffice(word) || word.folded().startsWith("ال"))
            .toList();
    List<Word> name = isWhose(words, named) ? named.subList(1, named.size()) : named;
    return new AskedPerson(!name.isEmpty() && isName(name) ? ContentWords.of(name) : List.of());
  }

  /** {@code مدرب ورسان}: right behind an office without article stands whose it is. */
  private static boolean isWhose(List<Word> words, List<Word> named) {
    int office = words.size() - named.size() - 1;
    return office >= 0
        && !named.isEmpty()
        && !words.get(office).folded().startsWith("ال")
        && !Names.mayBeGiven(named.getFirst().folded())
        && Names.find(text(named)).isEmpty();
  }

  /** Whether it is listed as a name, or begins with nothing like a common noun. */
  private static boolean isName(List<Word> words) {
    Word first = words.getFirst();
    return ARABIC.matcher(first.text()).lookingAt()
        && (!Names.find(text(words)).isEmpty()
            || words.size() > 1 && Names.mayBeGiven(first.folded())
            || NAME.matcher(first.text()).matches() && !Thesaurus.lists(first.folded()));
  }

  /** The words of the name. */
  String text() {
    return text(name);
  }

  /**
   * Whether they are the speaker: one word of the name suffices, in any spelling; not that of
   * another's client.
   */
  boolean isSpeaker(String speaker) {
    List<Word> words = Words.of(speaker);
    return IntStream.range(0, words.size())
        .filter(i -> isTheirName(words.get(i).folded()))
        .limit(1)
        .anyMatch(i -> !isOfAnother(words, i));
  }

  /** {@code محامي س}: who is named is not who speaks. */
  private boolean isOfAnother(List<Word> words, int name) {
    int before = name - 1;
    while (before >= 0 && isTheirName(words.get(before).folded())) {
      before--;
    }
    return before >= 0
        && !words.get(before).folded().startsWith("ال")
        && (Speaker.isOffice(words.get(before)) || words.get(before).folded().equals(ON_BEHALF_OF));
  }

  /** Whether a sentence tells what they say: {@code ودعا س إلى}, {@code س قال}, wherever in it. */
  boolean speaksIn(Candidate sentence) {
    List<Word> words = sentence.words();
    List<NameMention> names = Names.find(sentence.text());
    for (int i = 0; i < words.size(); i++) {
      if (isTheirName(words.get(i).folded())
          && !isOfAnother(words, i)
          && (isBehindVerb(words, i, names) || isBeforeVerb(words, i))) {
        return true;
      }
    }
    return false;
  }

  /** Not with a letter tied to its front: {@code قال لترامب}. */
  private boolean isTheirName(String folded) {
    return name.stream()
        .anyMatch(
            word ->
                (!Collections.disjoint(WordKeys.ofName(word.folded()), WordKeys.ofName(folded))
                        || NameKey.same(word.text(), folded))
                    && (folded.length() <= word.folded().length()
                        || "لبك".indexOf(folded.charAt(0)) < 0));
  }

  /** With nobody else's name and no preposition between. */
  private boolean isBehindVerb(List<Word> words, int name, List<NameMention> names) {
    for (int i = name - 1; i >= Math.max(0, name - TITLE); i--) {
      String folded = words.get(i).folded();
      if (SpeakerQuestion.isVerb(folded) || isCall(folded, words)) {
        return true;
      }
      boolean another =
          NamedWords.isNamed(words.get(i), names)
              && KnownPlace.of(words.get(i).text()).isEmpty()
              && !isTheirName(folded);
      if (another || !ContentWords.carriesMeaning(folded)) {
        return false;
      }
    }
    return false;
  }

  /** {@code دعا س إلى}; {@code ورد س بأن}, but not {@code ورد اسم س}. */
  private static boolean isCall(String folded, List<Word> words) {
    String bare = folded.startsWith("و") || folded.startsWith("ف") ? folded.substring(1) : folded;
    return CALLS.contains(folded)
        || CALLS.contains(bare)
        || REPLIES.contains(bare) && words.stream().anyMatch(word -> BY.contains(word.folded()));
  }

  /** {@code س قال}; in {@code س، الذي يصفه التقرير} somebody else speaks, of them. */
  private static boolean isBeforeVerb(List<Word> words, int name) {
    int next = name + 1;
    while (next < words.size() && BETWEEN.contains(words.get(next).folded())) {
      next++;
    }
    return next < words.size() && SpeakerQuestion.isPlainVerb(words.get(next).folded());
  }

  private static String text(List<Word> words) {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }
}
