package dev.isnad.voices;

import dev.isnad.arabic.ArabicFolding;
import dev.isnad.arabic.KnownPlace;
import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.Names;
import dev.isnad.arabic.Span;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.grounding.Candidate;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.LexicalWaw;
import dev.isnad.lexicon.Thesaurus;
import dev.isnad.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a sentence says that happened which a question asks about: behind {@code في}, or whichever
 * preposition the question asks with, close behind a word of the question.
 */
final class PlacesGiven {
  private static final Set<String> KINDS =
      WordList.folded(
          "مدينة بلدة قرية محافظة ولاية مقاطعة إقليم قضاء مديرية جزيرة حي ضاحية مخيم مطار ميناء ملعب"
              + " استاد قصر فندق جامعة مستشفى متحف مسرح سجن قاعة معبر");

  /** What may stand between a preposition and the name: {@code في العاصمة اللبنانية بيروت}. */
  private static final Set<String> CALLED = WordList.folded("العاصمة عاصمة المدينة مدينة دولة");

  private static final Set<String> WHERE = WordList.folded("أين وين فين أي");
  private static final Set<String> FROM_WHERE = WordList.folded("منين منيين");
  private static final Set<String> TO_WHERE = WordList.folded("لوين لفين");

  /** A clause of its own begins here. */
  private static final Set<String> CLAUSE =
      WordList.folded(
          "أن إن أنه إنه أنها إنها أنهم إنهم بأن بأنه بأنها الذي التي الذين حيث بينما فيما");

  private static final int LONGEST_NAME = 2;

  /** So many words may stand between a word of the question and the preposition. */
  private static final int REACH = 5;

  private final List<Word> asked;
  private final List<NameMention> askedNames;
  private final Way way;

  /**
   * With which words the place is named.
   *
   * @param words prepositions
   * @param tied one that is written together with the next word; may be empty
   */
  private record Way(Set<String> words, String tied) {
    static final Way IN = new Way(WordList.folded("في فى داخل"), "ب");
    static final Way TO = new Way(WordList.folded("إلى الى"), "ل");
    static final Way FROM = new Way(WordList.folded("من"), "");
  }

  /**
   * @param question as it was searched
   * @param asked its words of meaning
   * @param names the names in it
   */
  PlacesGiven(String question, List<Word> asked, List<NameMention> names) {
    this.asked = List.copyOf(asked);
    this.askedNames = List.copyOf(names);
    this.way = way(Words.of(question));
  }

  private static Way way(List<Word> question) {
    for (int i = 0; i < question.size(); i++) {
      String folded = question.get(i).folded();
      String before = i == 0 ? "" : question.get(i - 1).folded();
      if (TO_WHERE.contains(folded) || WHERE.contains(folded) && Way.TO.words.contains(before)) {
        return Way.TO;
      }
      boolean from = WHERE.contains(folded) && Way.FROM.words.contains(before);
      if (from || FROM_WHERE.contains(folded)) {
        return Way.FROM;
      }
    }
    return Way.IN;
  }

  /** What a sentence gives; empty where it names no place that the question does not name. */
  Optional<GivenPlaces> in(Candidate sentence) {
    List<Word> words = sentence.words();
    List<GivenPlace> places = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (isBehindAsked(words, i, sentence.text())) {
        at(words, i, sentence).filter(place -> !isAsked(place)).ifPresent(places::add);
      }
    }
    return places.isEmpty() ? Optional.empty() : Optional.of(new GivenPlaces(places));
  }

  /** With no other clause between; what stands in front of all of it counts, too. */
  private boolean isBehindAsked(List<Word> words, int i, String sentence) {
    for (int before = i - 1; before >= Math.max(0, i - REACH); before--) {
      Word word = words.get(before);
      String gap = sentence.substring(word.span().end(), words.get(before + 1).span().start());
      if (gap.matches("(?s).*[؛:.].*") || isClause(word.folded())) {
        return false;
      }
      if (asked.stream().anyMatch(one -> OneOccasion.meet(one, word))) {
        return true;
      }
      if (before < i - 1 && joins(word.folded())) {
        return false;
      }
    }
    return false;
  }

  private static boolean isClause(String folded) {
    return CLAUSE.contains(folded) || SpeakerQuestion.isVerb(folded);
  }

  private static boolean joins(String folded) {
    return folded.length() > 2 && folded.startsWith("و") && !LexicalWaw.isIn(folded);
  }

  /** The place that the preposition at this word names. */
  private Optional<GivenPlace> at(List<Word> words, int i, Candidate sentence) {
    Word word = words.get(i);
    if (way.words.contains(word.folded())) {
      return i + 1 < words.size() && areJoined(words, i)
          ? named(words, i + 1, words.get(i + 1).folded(), sentence)
          : Optional.empty();
    }
    boolean tied = !way.tied.isEmpty() && word.folded().startsWith(way.tied);
    return tied ? named(words, i, word.folded().substring(1), sentence) : Optional.empty();
  }

  /**
   * @param head the word at {@code first} without what is tied to its front
   */
  private static Optional<GivenPlace> named(
      List<Word> words, int first, String head, Candidate sentence) {
    if (KINDS.contains(head) && first + 1 < words.size() && areJoined(words, first)) {
      Optional<GivenPlace> known = listed(words, first + 1, sentence.text(), head);
      return known.or(() -> unlisted(words, first + 1, head));
    }
    return listed(words, first, sentence.text(), "")
        .or(() -> CALLED.contains(head) ? called(words, first + 1, sentence) : Optional.empty())
        .or(() -> calledElsewhere(words, first, head, sentence));
  }

  /** A name of the lists that begins at this word. */
  private static Optional<GivenPlace> listed(
      List<Word> words, int first, String sentence, String kind) {
    Span from = words.get(first).span();
    return Names.find(sentence).stream()
        .filter(name -> from.start() <= name.span().start() && name.span().start() < from.end())
        .findFirst()
        .flatMap(
            name ->
                KnownPlace.of(name.text())
                    .map(place -> place(kind, Words.of(name.text()), place, name.span())));
  }

  private static GivenPlace place(String kind, List<Word> name, KnownPlace known, Span span) {
    return new GivenPlace(kind, name, Optional.of(known), span);
  }

  /** {@code العاصمة اللبنانية بيروت}. */
  private static Optional<GivenPlace> called(List<Word> words, int first, Candidate sentence) {
    for (int i = first; i < Math.min(words.size(), first + LONGEST_NAME); i++) {
      Optional<GivenPlace> place = listed(words, i, sentence.text(), "");
      if (place.filter(one -> !one.isCountry()).isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  /** Behind the noun for its kind; an adjective ({@code مدينة ساحلية}) is no name. */
  private static Optional<GivenPlace> unlisted(List<Word> words, int first, String kind) {
    if (!mayBeName(words.get(first))) {
      return Optional.empty();
    }
    int end = first + 1;
    while (end < words.size()
        && end - first < LONGEST_NAME
        && areJoined(words, end - 1)
        && ContentWords.carriesMeaning(words.get(end).folded())) {
      end++;
    }
    Span span = new Span(words.get(first).span().start(), words.get(first).span().end());
    return Optional.of(new GivenPlace(kind, words.subList(first, end), Optional.empty(), span));
  }

  private static boolean mayBeName(Word word) {
    String folded = word.folded();
    return ContentWords.carriesMeaning(folded)
        && !KINDS.contains(folded)
        && (folded.startsWith("ال")
            || !Thesaurus.lists(folded) && !folded.endsWith("ه") && !folded.endsWith("ي"));
  }

  /** A bare name of which the report says elsewhere what it is. */
  private static Optional<GivenPlace> calledElsewhere(
      List<Word> words, int first, String head, Candidate sentence) {
    Word word = words.get(first);
    if (!mayBeName(word)) {
      return Optional.empty();
    }
    List<Word> report = Words.of(sentence.passage().title() + " . " + sentence.passage().text());
    for (int i = 0; i + 1 < report.size(); i++) {
      String kind = withoutTied(report.get(i).folded());
      if (KINDS.contains(kind) && report.get(i + 1).folded().equals(head) && areJoined(report, i)) {
        return Optional.of(
            new GivenPlace(kind, List.of(report.get(i + 1)), Optional.empty(), word.span()));
      }
    }
    return Optional.empty();
  }

  private static String withoutTied(String folded) {
    return folded.length() > 2 && "وفبل".indexOf(folded.charAt(0)) >= 0 && !KINDS.contains(folded)
        ? folded.substring(1)
        : folded;
  }

  private static boolean areJoined(List<Word> words, int i) {
    return words.get(i + 1).span().start() - words.get(i).span().end() == 1;
  }

  /** What the question names itself is no answer to it. */
  private boolean isAsked(GivenPlace place) {
    String first = ArabicFolding.fold(place.name().getFirst().text());
    return asked.stream().anyMatch(word -> OneOccasion.meet(word, place.name().getFirst()))
        || askedNames.stream().anyMatch(name -> ArabicFolding.fold(name.text()).equals(first));
  }
}
