package dev.isnad.voices;

import dev.isnad.arabic.DateMention;
import dev.isnad.arabic.Dates;
import dev.isnad.arabic.Names;
import dev.isnad.arabic.Numbers;
import dev.isnad.arabic.PartialDate;
import dev.isnad.arabic.QuestionType;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.extraction.Brief;
import dev.isnad.grounding.Candidate;
import dev.isnad.index.Passage;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.WordKeys;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
          QuestionType.HOW_MANY, QuestionType.WHAT, QuestionType.OTHER, QuestionType.DEFINITION);

  /** What is asked for is whether something is so, or may be. */
  private static final Set<QuestionType> ABOUT_TRUTH =
      EnumSet.of(QuestionType.YES_NO, QuestionType.WHAT, QuestionType.OTHER);

  /** Of the words of the shorter sentence so many must stand in the other. */
  private static final double SAME = 0.5;

  /** And so many where one denies what the other affirms: the rest may be what is not so. */
  private static final double HARDLY_OTHER = 0.6;

  private static final int FEWEST_SHARED = 2;
  private static final int MANY_ASKED = 4;

  /** In days. */
  private static final int MONTH = 31;

  private final Brief brief;
  private final List<Candidate> all;

  /** A report that repeats another may still have a newer number in it. */
  private final List<Candidate> repeating;

  /** What some report denies. */
  private final Set<String> denied;

  private final Reports reports;
  private final AskedNumber number;

  /** Whether a sentence found tells a number of what is asked: others then say nothing of it. */
  private final boolean numberIsTold;

  private final Earlier earlier;

  /** Somebody's words are asked for: what others say is no other account of them. */
  private final boolean wordsAsked;

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
    this.reports = new Reports(brief.passages());
    this.number = AskedNumber.of(brief.retrieval().searchedFor(), brief.reading());
    this.numberIsTold = all.stream().anyMatch(one -> number.isIn(one.text(), reference(one)));
    this.wordsAsked =
        SpeakerQuestion.of(brief.retrieval().searchedFor(), brief.reading()).isPresent();
    this.earlier = new Earlier(brief);
    this.named = new NamedAccounts(brief, reports, all);
  }

  private static List<Candidate> sentences(List<Passage> passages) {
    return Candidate.telling(passages);
  }

  /**
   * What this and other reports state about the same, the newest account first; one alone where
   * they agree, none where the sentence states nothing that can be compared.
   */
  public List<Account> of(Candidate sentence) {
    if (wordsAsked) {
      return List.of();
    }
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
    return another
            && earlier.isOf(sentence) == earlier.isOf(other)
            && sameMatter(sentence, other, of)
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

  private LocalDate reference(Candidate sentence) {
    return Account.published(sentence).orElse(brief.today());
  }

  /** Whether something is so turns on a number only where the question tells one. */
  private boolean asksForNumbers() {
    QuestionType asked = brief.reading().type();
    String question = brief.retrieval().searchedFor();
    return ABOUT_NUMBERS.contains(asked)
        || asked == QuestionType.YES_NO && !AskedNumber.numbers(question, brief.today()).isEmpty();
  }

  private Map<String, Stated> stated(Candidate sentence) {
    LocalDate reference = reference(sentence);
    QuestionType asked = brief.reading().type();
    if (asked == QuestionType.WHEN) {
      return Stated.day(sentence.text(), reference)
          .map(day -> Map.of(day.of(), day))
          .orElse(Map.of());
    }
    Map<String, Stated> stated = new TreeMap<>(Denial.stated(sentence.words(), denied));
    if (asksForNumbers()) {
      stated.putAll(
          numberIsTold
              ? number.in(sentence.text(), reference)
              : Stated.numbers(sentence.text(), reference));
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
    boolean alike =
        shared >= FEWEST_SHARED && shared >= (truth ? HARDLY_OTHER : SAME) * shorter.size();
    return (alike || areAsked(one, other))
        && namedIn(one, other)
        && namedIn(other, one)
        && sameYears(one, other)
        && (!truth || sameDays(one, other));
  }

  /**
   * Whether both tell the number that is asked for, and of the very thing, however they go on: one
   * word may stand in the report alone. Both reports are of one month.
   */
  private boolean areAsked(Candidate one, Candidate other) {
    List<Word> asked = ContentWords.of(brief.reading().contentWords());
    return asked.size() >= MANY_ASKED
        && isAsked(one, asked)
        && isAsked(other, asked)
        && Math.abs(ChronoUnit.DAYS.between(Account.age(one), Account.age(other))) <= MONTH;
  }

  private boolean isAsked(Candidate sentence, List<Word> asked) {
    List<Word> report = Words.of(Told.of(sentence, reports).report());
    long missing = asked.stream().filter(word -> !OneOccasion.isIn(word, sentence.words())).count();
    return missing <= 1
        && number.isIn(sentence.text(), reference(sentence))
        && asked.stream().allMatch(word -> OneOccasion.isIn(word, report));
  }

  /** The words of meaning that are no numbers. */
  private List<Word> subject(Candidate sentence) {
    return Told.of(sentence, reports).words().stream()
        .filter(word -> Numbers.find(word.text()).isEmpty())
        .toList();
  }

  private boolean namedIn(Candidate sentence, Candidate other) {
    String report = Told.of(other, reports).report();
    return Told.of(sentence, reports).names().stream()
        .allMatch(name -> Names.occursIn(name.text(), report));
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
    return Dates.find(sentence.text(), reference(sentence)).stream()
        .map(DateMention::date)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isIn(Word word, Set<String> keys) {
    return WordKeys.ofName(word.folded()).stream().anyMatch(keys::contains);
  }
}
