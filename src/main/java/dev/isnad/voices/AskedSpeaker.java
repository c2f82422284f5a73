package dev.isnad.voices;

import dev.isnad.arabic.KnownPlace;
import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.NameSearch;
import dev.isnad.arabic.Names;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.extraction.Brief;
import dev.isnad.grounding.Candidate;
import dev.isnad.index.Passage;
import dev.isnad.lexicon.NamedWords;
import dev.isnad.lexicon.WordKeys;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose words a question asks for, and which sentences are theirs. A sentence that only speaks of
 * somebody is no answer to what they said.
 */
public final class AskedSpeaker {
  private static final int MOST_SENTENCES = 3;

  /** Of the words for what is asked about so many must stand in a sentence or beside it. */
  private static final double ABOUT = 0.5;

  private final SpeakerQuestion question;
  private final Brief brief;
  private final Reports reports;

  private final AskedPerson person;

  /** The words that whoever speaks for the office or body must have. */
  private final String office;

  private AskedSpeaker(SpeakerQuestion question, Brief brief) {
    this.question = question;
    this.brief = brief;
    this.reports = new Reports(brief.passages());
    this.office = withoutPlaces(question.speaker());
    this.person = AskedPerson.of(office);
  }

  /** Whom the question asks about; empty where it does not ask for somebody's words. */
  public static Optional<AskedSpeaker> in(Brief brief) {
    return SpeakerQuestion.of(brief.retrieval().searchedFor(), brief.reading())
        .filter(question -> KnownPlace.of(question.speaker()).isEmpty())
        .map(question -> new AskedSpeaker(question, brief));
  }

  /** As the question names them. */
  public String name() {
    return question.speaker();
  }

  /**
   * Whether a person is asked about by name: what is not theirs is then no answer. An office may be
   * quoted in ways that are not seen here.
   */
  public boolean isPerson() {
    return !person.name().isEmpty();
  }

  /** Whether a report found names them. */
  public boolean isNamed() {
    return brief.passages().stream().anyMatch(this::names);
  }

  /** Whether a report found names them. */
  public boolean names(Passage passage) {
    return NameSearch.of(List.of(isPerson() ? person.text() : office))
            .lacking(passage.title() + " . " + passage.text())
        == 0;
  }

  /** Whether any sentence found is theirs. */
  public boolean isQuoted() {
    return Candidate.telling(brief.passages()).stream().anyMatch(this::isTheirs);
  }

  /**
   * Their own among the sentences chosen, or others of theirs about what is asked; of an office
   * that is never quoted, the sentences chosen.
   *
   * @param chosen what would be quoted whoever spoke; may be empty
   * @param most how many words the sentences may have together; one may have more
   */
  public List<Candidate> theirs(List<Candidate> chosen, int most) {
    List<Candidate> own = chosen.stream().filter(this::isTheirs).toList();
    if (!own.isEmpty()) {
      return own;
    }
    List<Candidate> others = others(most);
    return others.isEmpty() && !isPerson() ? ofNobodyElse(chosen) : others;
  }

  /** Without what is said by somebody who has nothing of the office's name. */
  private List<Candidate> ofNobodyElse(List<Candidate> chosen) {
    return chosen.stream().filter(one -> !isSomebodyElses(one)).toList();
  }

  private boolean isSomebodyElses(Candidate sentence) {
    Set<String> wanted = plainKeys(office);
    return reports
        .voice(sentence)
        .speaker()
        .filter(one -> Collections.disjoint(wanted, plainKeys(one)))
        .isPresent();
  }

  /** Of the report that fits best, in the order to be read. */
  private List<Candidate> others(int most) {
    List<Candidate> all = Candidate.telling(brief.passages());
    List<Candidate> fit =
        all.stream().filter(this::isTheirs).filter(one -> isAbout(one, all)).toList();
    int words = 0;
    int count = 0;
    while (count < Math.min(MOST_SENTENCES, fit.size())
        && fit.get(count).passage().articleId().equals(fit.getFirst().passage().articleId())
        && (count == 0 || words + fit.get(count).words().size() <= most)) {
      words += fit.get(count++).words().size();
    }
    return fit.subList(0, count);
  }

  private boolean isAbout(Candidate sentence, List<Candidate> all) {
    long held =
        question.topic().stream()
            .filter(
                word ->
                    all.stream()
                        .filter(one -> one.equals(sentence) || one.isBeside(sentence))
                        .anyMatch(one -> meets(word, one.keys())))
            .count();
    return held >= ABOUT * question.topic().size();
  }

  private boolean isTheirs(Candidate sentence) {
    Optional<String> speaker = reports.voice(sentence).speaker();
    return isPerson()
        ? speaker.filter(person::isSpeaker).isPresent() || person.speaksIn(sentence)
        : speaker.filter(one -> Speaker.covers(one, office) && holdsOffices(one)).isPresent();
  }

  /** By their written forms: {@code رئيس} only sounds like {@code الروسي}. */
  private boolean holdsOffices(String speaker) {
    Set<String> keys = plainKeys(speaker);
    return Words.of(office).stream()
        .filter(Speaker::isOffice)
        .allMatch(word -> !Collections.disjoint(keys, WordKeys.of(word.folded())));
  }

  private static Set<String> plainKeys(String text) {
    return Words.of(text).stream()
        .flatMap(word -> WordKeys.of(word.folded()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean meets(String folded, Set<String> keys) {
    return !Collections.disjoint(WordKeys.ofName(folded), keys);
  }

  private static String withoutPlaces(String speaker) {
    List<NameMention> names =
        Names.find(speaker).stream().filter(one -> KnownPlace.of(one.text()).isPresent()).toList();
    return Words.of(speaker).stream()
        .filter(word -> !NamedWords.isNamed(word, names))
        .map(Word::text)
        .collect(Collectors.joining(" "));
  }
}
