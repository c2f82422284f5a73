package dev.isnad.voices;

import dev.isnad.arabic.KnownPlace;
import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.Names;
import dev.isnad.arabic.Span;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.grounding.Candidate;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.LexicalWaw;
import dev.isnad.lexicon.NamedWords;
import dev.isnad.lexicon.Rarity;
import dev.isnad.lexicon.Thesaurus;
import dev.isnad.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whom a sentence names for what a question asks about: the name right behind a word of the
 * question, nothing but an office between. Who only says so, or was there, too, is not meant.
 */
final class PersonsGiven {
  /** So many words of an office may stand before the name: {@code نائب وزير النقل}. */
  private static final int LONGEST_OFFICE = 5;

  /** {@code الكعبي}: an article and the ending of origin. */
  private static final Pattern FAMILY = Pattern.compile("ال.{3,}ي");

  /** Shorter words that begin with such a letter have it as their own: {@code لجنة}. */
  private static final int SHORTEST_TIED = 5;

  /** As {@link Rarity} counts. */
  private static final double RARE = 0.4;

  private static final Set<String> TIME =
      WordList.folded(
          "أمس اليوم الأمس صباح مساء فجر ظهر هذا لهذا هذه لهذه العام السنة الشهر الأسبوع يوم السبت"
              + " الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة");

  private final List<Word> asked;
  private final List<NameMention> askedNames;

  /**
   * @param asked the question's words of meaning
   * @param names the names in it
   */
  PersonsGiven(List<Word> asked, List<NameMention> names) {
    this.asked = List.copyOf(asked);
    this.askedNames = List.copyOf(names);
  }

  /** Whom a sentence gives; empty where it names nobody there, or several. */
  Optional<GivenPerson> in(Candidate sentence) {
    if (asked.stream().anyMatch(word -> SpeakerQuestion.isVerb(word.folded()))) {
      return Optional.empty();
    }
    List<GivenPerson> persons =
        names(sentence).stream()
            .filter(name -> isPerson(name) && !isAsked(name))
            .flatMap(name -> behindAsked(name, sentence).stream())
            .toList();
    return persons.size() == 1 ? Optional.of(persons.getFirst()) : Optional.empty();
  }

  /** Those found in any text, and two words that may be a given and a family name. */
  private static List<NameMention> names(Candidate sentence) {
    List<NameMention> names = new ArrayList<>(Names.find(sentence.text()));
    List<Word> words = sentence.words();
    for (int i = 0; i + 1 < words.size(); i++) {
      Span span = new Span(words.get(i).span().start(), words.get(i + 1).span().end());
      if (mayBeName(words, i) && !NamedWords.isNamed(words.get(i), names)) {
        names.add(new NameMention(span.of(sentence.text()), span));
      }
    }
    return names;
  }

  private static boolean mayBeName(List<Word> words, int i) {
    String given = words.get(i).folded();
    String family = words.get(i + 1).folded();
    boolean joined = words.get(i + 1).span().start() - words.get(i).span().end() == 1;
    boolean titled =
        family.startsWith("ال") && mayBeRareGiven(given) && endsOffice(words.subList(0, i));
    boolean preposition = words.get(i).text().endsWith("ى");
    return joined
        && !preposition
        && (Names.mayBeGiven(given) && FAMILY.matcher(family).matches() || titled);
  }

  /** A word that no list has and hardly any text: not {@code جسر}. */
  private static boolean mayBeRareGiven(String folded) {
    return Names.mayBeGiven(folded)
        || !folded.startsWith("ال")
            && ContentWords.carriesMeaning(folded)
            && !Thesaurus.lists(folded)
            && Rarity.of(folded) >= RARE;
  }

  /** {@code وزيرة النقل}, {@code رئيس بلدية تلمار}. */
  private static boolean endsOffice(List<Word> before) {
    int end = before.size();
    return IntStream.range(Math.max(0, end - LONGEST_OFFICE), end)
        .anyMatch(
            from -> Speaker.isOffice(before.get(from)) && isOffice(before.subList(from, end)));
  }

  private static boolean isPerson(NameMention name) {
    return KnownPlace.of(name.text()).isEmpty()
        && Words.of(name.text()).stream()
            .anyMatch(word -> Names.mayBeGiven(word.folded()) || Names.mayBeForeign(word.folded()));
  }

  private boolean isAsked(NameMention name) {
    return askedNames.stream().anyMatch(asking -> Names.occursIn(asking.text(), name.text()))
        || Words.of(name.text()).stream()
            .anyMatch(word -> asked.stream().anyMatch(one -> OneOccasion.meet(one, word)));
  }

  private Optional<GivenPerson> behindAsked(NameMention name, Candidate sentence) {
    List<Word> words =
        sentence.words().stream().filter(word -> word.span().end() <= name.span().start()).toList();
    int end = words.size();
    for (int i = end - 1; i >= 0 && end - i <= LONGEST_OFFICE + 1; i--) {
      if (!isJoined(words, i, name)) {
        return Optional.empty();
      }
      List<Word> between = withoutTime(words.subList(i + 1, end));
      if (isAskedWord(words.get(i)) && isOffice(between)) {
        int start = between.isEmpty() ? name.span().start() : between.getFirst().span().start();
        Span span = new Span(start, name.span().end());
        return Optional.of(new GivenPerson(Words.of(name.text()), span));
      }
    }
    return Optional.empty();
  }

  /** {@code فاز هذا العام الروائي س}. */
  private static List<Word> withoutTime(List<Word> between) {
    return between.stream().dropWhile(word -> TIME.contains(word.folded())).toList();
  }

  private boolean isAskedWord(Word word) {
    return asked.stream().anyMatch(one -> OneOccasion.meet(one, word));
  }

  /** With one blank between the word and the next, or the name. */
  private static boolean isJoined(List<Word> words, int i, NameMention name) {
    int next = i + 1 < words.size() ? words.get(i + 1).span().start() : name.span().start();
    return next - words.get(i).span().end() == 1;
  }

  /** None at all, or an office or calling with what belongs to it. */
  private static boolean isOffice(List<Word> words) {
    if (words.isEmpty()) {
      return true;
    }
    boolean bound = true;
    for (Word word : words.subList(1, words.size())) {
      bound &= isBound(word);
    }
    return bound && (Speaker.isOffice(words.getFirst()) || isCalling(words));
  }

  /** {@code الروائي}: one word with the article. */
  private static boolean isCalling(List<Word> words) {
    return words.size() == 1 && words.getFirst().folded().startsWith("ال");
  }

  /** No preposition, alone or tied, and nothing joined. */
  private static boolean isBound(Word word) {
    String folded = word.folded();
    boolean joined = folded.startsWith("و") && !LexicalWaw.isIn(folded);
    boolean tied = "فبل".indexOf(folded.charAt(0)) >= 0 && folded.length() >= SHORTEST_TIED;
    return ContentWords.carriesMeaning(folded) && (Speaker.isOffice(word) || !joined && !tied);
  }
}
