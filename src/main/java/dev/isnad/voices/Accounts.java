package dev.isnad.voices;

import dev.isnad.arabic.DateMention;
import dev.isnad.arabic.Dates;
import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.Names;
import dev.isnad.arabic.Numbers;
import dev.isnad.arabic.PartialDate;
import dev.isnad.arabic.QuestionType;
import dev.isnad.arabic.Word;
import dev.isnad.extraction.Brief;
import dev.isnad.grounding.Candidate;
import dev.isnad.index.Passage;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.WordKeys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what the reports found state about the thing that a sentence speaks of: the same words,
 * the same names, the same thing counted; of places and persons see {@code NamedAccounts}.
 * Deterministic; rather misses a difference than makes one.
 */
public final class Accounts {
  private static final Set<QuestionType> ABOUT_NUMBERS =
      EnumSet.of(
          QuestionType.HOW_MANY,
          QuestionType.WHAT,
          QuestionType.YES_NO,
          QuestionType.OTHER,
          QuestionType.DEFINITION);

  /** What is asked for is whether something is so, or may be. */
  private static final Set<QuestionType> ABOUT_TRUTH =
      EnumSet.of(QuestionType.YES_NO, QuestionType.WHAT, QuestionType.OTHER);

  /** Of the words of the shorter sentence so many must stand in the other. */
  private static final double SAME = 0.5;

  /** And so many where one denies what the other affirms: the rest may be what is not so. */
  private static final double HARDLY_OTHER = 0.6;

  private static final int FEWEST_SHARED = 2;

  private final Brief brief;
  private final List<Candidate> all;

  /** A report that repeats another may still have a newer number in it. */
  private final List<Candidate> repeating;

  /** What some report denies. */
  private final Set<String> denied;

  private final NamedAccounts named;

  public Accounts(Brief brief) {
    this.brief = brief;
    this.all = sentences(brief.passages());
    this.repeating =
        sentences(brief.retrieval().hits().stream().flatMap(hit -> hit.alsoIn().stream()).toList());
    this.denied =
        ABOUT_TRUTH.contains(brief.reading().type())
            ? Stream.concat(all.stream(), repeating.stream())
                .flatMap(sentence -> Denial.keys(sentence.words()).stream())
                .collect(Collectors.toUnmodifiableSet())
            : Set.of();
    this.named = new NamedAccounts(brief, all);
  }

  private static List<Candidate> sentences(List<Passage> passages) {
    return Candidate.telling(passages);
  }

  /**
   * What this and other reports state about the same, the newest account first; one alone where
   * they agree, none where the sentence states nothing that can be compared.
   */
  public List<Account> of(Candidate sentence) {
    if (NamedAccounts.isAskedFor(brief.reading().type())) {
      return named.of(sentence);
    }
    List<Account> accounts = List.of();
    for (Map.Entry<String, Stated> own : stated(sentence).entrySet()) {
      List<Account> found = accounts(sentence, own.getKey(), own.getValue());
      if (found.size() > accounts.size() || found.size() == 1 && sizes(found) > sizes(accounts)) {
        accounts = found;
      }
    }
    return accounts;
  }

  private static int sizes(List<Account> accounts) {
    return accounts.stream().mapToInt(account -> account.sentences().size()).sum();
  }

  private List<Account> accounts(Candidate sentence, String of, Stated own) {
    Map<Stated, List<Candidate>> byValue = new LinkedHashMap<>();
    byValue.put(own, new ArrayList<>(List.of(sentence)));
    all.forEach(other -> comparable(sentence, other, of).ifPresent(v -> add(other, v, byValue)));
    repeating.forEach(
        other ->
            comparable(sentence, other, of)
                .filter(value -> byValue.keySet().stream().noneMatch(value::agreesWith))
                .ifPresent(value -> add(other, value, byValue)));
    return byValue.values().stream()
        .map(Account::newestFirst)
        .sorted(Comparator.comparing((Account one) -> one.age()).reversed())
        .toList();
  }

  private Optional<Stated> comparable(Candidate sentence, Candidate other, String of) {
    boolean another = !other.passage().articleId().equals(sentence.passage().articleId());
    return another && sameMatter(sentence, other, of)
        ? Optional.ofNullable(stated(other).get(of))
        : Optional.empty();
  }

  /** Another report that states the same counts only where it owes nothing to those before. */
  private static void add(Candidate other, Stated value, Map<Stated, List<Candidate>> byValue) {
    List<Candidate> alike =
        byValue.entrySet().stream()
            .filter(known -> known.getKey().agreesWith(value))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseGet(() -> byValue.computeIfAbsent(value, none -> new ArrayList<>()));
    if (alike.stream().allMatch(one -> Account.independent(one, other))) {
      alike.add(other);
    }
  }

  private Map<String, Stated> stated(Candidate sentence) {
    LocalDate reference = Account.published(sentence).orElse(brief.today());
    QuestionType asked = brief.reading().type();
    if (asked == QuestionType.WHEN) {
      return Stated.day(sentence.text(), reference)
          .map(day -> Map.of(day.of(), day))
          .orElse(Map.of());
    }
    Map<String, Stated> stated = new TreeMap<>(Denial.stated(sentence.words(), denied));
    if (ABOUT_NUMBERS.contains(asked)) {
      stated.putAll(Stated.numbers(sentence.text(), reference));
    }
    return stated;
  }

  /**
   * Whether two sentences speak of the same: their words meet, and neither names what the other's
   * report does not.
   */
  private boolean sameMatter(Candidate one, Candidate other, String of) {
    boolean truth = Denial.isOf(of);
    List<Word> words = subject(one);
    List<Word> others = subject(other);
    List<Word> shorter = words.size() <= others.size() ? words : others;
    Set<String> longer = Candidate.keys(words.size() <= others.size() ? others : words);
    long shared = shorter.stream().filter(word -> isIn(word, longer)).count();
    return shared >= FEWEST_SHARED
        && shared >= (truth ? HARDLY_OTHER : SAME) * shorter.size()
        && namedIn(one, other)
        && namedIn(other, one)
        && sameYears(one, other)
        && (!truth || sameDays(one, other));
  }

  /** The words of meaning that are no numbers. */
  private static List<Word> subject(Candidate sentence) {
    return ContentWords.of(sentence.words()).stream()
        .filter(word -> Numbers.find(word.text()).isEmpty())
        .toList();
  }

  private static boolean namedIn(Candidate sentence, Candidate other) {
    String context = other.passage().title() + " " + other.passage().text();
    return Names.find(sentence.text()).stream()
        .map(NameMention::text)
        .allMatch(name -> Names.occursIn(name, context) || isPublisher(name, sentence));
  }

  private static boolean isPublisher(String name, Candidate sentence) {
    return Speaker.covers(sentence.passage().attribution().publisher(), name);
  }

  /** A number of one year is no other number of the next. */
  private boolean sameYears(Candidate one, Candidate other) {
    if (brief.reading().type() == QuestionType.WHEN) {
      return true;
    }
    Set<Integer> years = years(one);
    Set<Integer> others = years(other);
    return years.isEmpty() || others.isEmpty() || years.equals(others);
  }

  private Set<Integer> years(Candidate sentence) {
    return dates(sentence).stream().map(PartialDate::year).collect(Collectors.toUnmodifiableSet());
  }

  /** What was so once need not be so at another time. */
  private boolean sameDays(Candidate one, Candidate other) {
    Set<PartialDate> dates = dates(one);
    Set<PartialDate> others = dates(other);
    return dates.isEmpty()
        || others.isEmpty()
        || dates.stream().anyMatch(a -> others.stream().anyMatch(b -> a.covers(b) || b.covers(a)));
  }

  private Set<PartialDate> dates(Candidate sentence) {
    LocalDate reference = Account.published(sentence).orElse(brief.today());
    return Dates.find(sentence.text(), reference).stream()
        .map(DateMention::date)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isIn(Word word, Set<String> keys) {
    return WordKeys.ofName(word.folded()).stream().anyMatch(keys::contains);
  }
}
