package dev.isnad.voices;

import dev.isnad.arabic.QuestionType;
import dev.isnad.extraction.Brief;
import dev.isnad.grounding.Candidate;
import dev.isnad.index.Passage;
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
          QuestionType.HOW_MANY, QuestionType.WHAT, QuestionType.OTHER, QuestionType.DEFINITION);

  /** What is asked for is whether something is so, or may be. */
  private static final Set<QuestionType> ABOUT_TRUTH =
      EnumSet.of(QuestionType.YES_NO, QuestionType.WHAT, QuestionType.OTHER);

  private final Brief brief;
  private final List<Candidate> all;

  /** A report that repeats another may still have a newer number in it. */
  private final List<Candidate> repeating;

  /** What some report denies. */
  private final Set<String> denied;

  private final Times times;
  private final AskedNumber number;

  /** Whether a sentence found tells a number of what is asked: others then say nothing of it. */
  private final boolean numberIsTold;

  private final SameMatter matter;

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
    Reports reports = new Reports(brief.passages());
    this.times = new Times(brief);
    this.number = AskedNumber.of(brief.retrieval().searchedFor(), brief.reading());
    this.numberIsTold = all.stream().anyMatch(one -> number.isIn(one.text(), times.reference(one)));
    this.wordsAsked =
        SpeakerQuestion.of(brief.retrieval().searchedFor(), brief.reading()).isPresent();
    this.matter = new SameMatter(brief, reports, number);
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
    return another && matter.isSame(sentence, other, Denial.isOf(of))
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

  /** Whether something is so turns on a number only where the question tells one. */
  private boolean asksForNumbers() {
    QuestionType asked = brief.reading().type();
    String question = brief.retrieval().searchedFor();
    return ABOUT_NUMBERS.contains(asked)
        || asked == QuestionType.YES_NO && !AskedNumber.numbers(question, brief.today()).isEmpty();
  }

  private Map<String, Stated> stated(Candidate sentence) {
    LocalDate reference = times.reference(sentence);
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
}
