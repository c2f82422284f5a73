package dev.isnad.extraction;

import dev.isnad.arabic.KnownPlace;
import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.NameSearch;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.lexicon.Cities;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.Thesaurus;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The places, persons and bodies that a question names, and whether a report speaks of them: what a
 * report of another country says is no answer, however well the rest of it fits.
 */
final class AskedNames {
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
  private static final Pattern AND = Pattern.compile("[\\s،]*[وأ]و?\\s*");

  /** {@code بالإنجليزية}, {@code باللغة الإنجليزية}, at the end of what is looked at. */
  private static final Pattern LANGUAGE = Pattern.compile("(?:ب|لغة\\s+)ال\\p{L}+ي[ةه]$");

  /** Each of these must be in the report, in one of its names. */
  private final List<List<Named>> groups = new ArrayList<>();

  /** Something named. */
  private sealed interface Named {
    boolean isIn(FoundReport report);
  }

  /**
   * A place of the lists: a part of its name does not do, {@code كوريا} is two countries.
   *
   * @param names its own, and those of the places that may stand for it
   */
  private record Place(List<NameSearch> names) implements Named {
    static Place of(String name, KnownPlace place) {
      return new Place(
          Stream.concat(Stream.of(name), Cities.standingFor(place).stream())
              .map(AskedNames::search)
              .toList());
    }

    @Override
    public boolean isIn(FoundReport report) {
      return names.stream().anyMatch(report::names);
    }
  }

  /** A person or body, of whose name a word suffices. */
  private record Other(NameSearch name, List<Word> words) implements Named {
    static Other of(String name) {
      return new Other(search(name), ContentWords.of(Words.of(name)));
    }

    @Override
    public boolean isIn(FoundReport report) {
      return words.isEmpty()
          || report.names(name)
          || words.stream().anyMatch(word -> report.holds(word.folded()));
    }
  }

  /** Which of its kind is meant: {@code كأس العالم}. */
  private record Which(String folded) implements Named {
    @Override
    public boolean isIn(FoundReport report) {
      return report.holds(folded) || report.holdsSynonym(folded);
    }
  }

  AskedNames(Brief brief) {
    String question = brief.retrieval().searchedFor();
    List<Word> words = Words.of(question);
    List<NameMention> names =
        brief.reading().names().stream().filter(name -> isJudged(name, question)).toList();
    for (int i = 0; i < names.size(); i++) {
      boolean joined = i > 0 && areJoined(names.get(i - 1), names.get(i), question);
      List<Named> group = joined ? groups.removeLast() : List.of();
      groups.add(with(group, named(names.get(i), words)));
    }
    UnlistedNames.in(brief).forEach(word -> groups.add(List.of(Other.of(word))));
    NamedAfter.withArticle(words).forEach(word -> groups.add(List.of(new Which(word))));
  }

  private static Named named(NameMention name, List<Word> question) {
    return KnownPlace.of(name.text())
        .filter(place -> !mayGoOn(name, question))
        .<Named>map(place -> Place.of(name.text(), place))
        .orElseGet(() -> Other.of(name.text()));
  }

  /** {@code غينيا بيساوو}: behind it may stand, misspelled, what makes it another place's name. */
  private static boolean mayGoOn(NameMention name, List<Word> question) {
    return question.stream()
        .filter(word -> word.span().start() > name.span().end())
        .findFirst()
        .filter(next -> next.span().start() == name.span().end() + 1)
        .filter(next -> ContentWords.carriesMeaning(next.folded()))
        .filter(next -> !NamedAfter.hasArticle(next.folded()) && !Thesaurus.lists(next.folded()))
        .isPresent();
  }

  private static NameSearch search(String name) {
    return NameSearch.of(List.of(name));
  }

  private static List<Named> with(List<Named> group, Named next) {
    return Stream.concat(group.stream(), Stream.of(next)).toList();
  }

  /**
   * Reports write in Arabic what readers name in Latin letters; they need not name the continent,
   * nor the language that somebody asks for a word in.
   */
  private static boolean isJudged(NameMention name, String question) {
    boolean wide =
        KnownPlace.of(name.text()).filter(place -> !Cities.isOfOneCountry(place)).isPresent();
    return !wide
        && !LATIN.matcher(name.text()).lookingAt()
        && !LANGUAGE.matcher(question).region(0, name.span().end()).find();
  }

  /** {@code إسبانيا والبرتغال}. */
  private static boolean areJoined(NameMention one, NameMention next, String question) {
    return AND.matcher(question.substring(one.span().end(), next.span().start())).matches();
  }

  /** Whether the question names anything. */
  boolean isEmpty() {
    return groups.isEmpty();
  }

  /** Whether a report speaks of all that is named; of {@code س وص} one suffices. */
  boolean areIn(FoundReport report) {
    return groups.stream().allMatch(group -> group.stream().anyMatch(one -> one.isIn(report)));
  }
}
