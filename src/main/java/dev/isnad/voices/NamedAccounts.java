package dev.isnad.voices;

import dev.isnad.arabic.QuestionReading;
import dev.isnad.arabic.QuestionType;
import dev.isnad.arabic.Word;
import dev.isnad.extraction.Brief;
import dev.isnad.grounding.Candidate;
import dev.isnad.index.Passage;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which places or persons independent reports give for one thing. Copies of a report are not
 * compared with it: where outlets print the same words with another place in them, it is a form
 * filled in for another event, and no contradiction.
 */
final class NamedAccounts {
  /** What a question asks for ({@code في أي مدينة}), and verbs for anything that happens. */
  private static final Set<String> SAYS_NOTHING =
      WordList.folded(
          "مدينة المدينة بلد البلد بلدة دولة الدولة مكان المكان موقع الموقع عاصمة محافظة منطقة"
              + " شخص الشخص هو هي اسم وقع وقعت حدث حدثت حصل حصلت صار صارت جرى جرت كان كانت تم");

  private final Brief brief;
  private final List<Candidate> all;
  private final OneOccasion occasion;
  private final PlacesGiven places;
  private final PersonsGiven persons;
  private final Map<Candidate, Optional<Given>> read = new HashMap<>();

  NamedAccounts(Brief brief, Reports reports, List<Candidate> all) {
    this.brief = brief;
    this.all = all;
    QuestionReading reading = brief.reading();
    List<Word> asked =
        ContentWords.of(reading.contentWords()).stream()
            .filter(word -> !SAYS_NOTHING.contains(word.folded()))
            .toList();
    this.occasion = new OneOccasion(brief, reports, asked);
    this.places = new PlacesGiven(brief.retrieval().searchedFor(), asked, reading.names());
    this.persons = new PersonsGiven(asked, reading.names());
  }

  /** Whether the question asks for what is compared here. */
  static boolean isAskedFor(QuestionType type) {
    return type == QuestionType.WHERE || type == QuestionType.WHO;
  }

  /** As {@link Accounts#of}. */
  List<Account> of(Candidate sentence) {
    Optional<Given> own = given(sentence);
    if (own.isEmpty()) {
      return List.of();
    }
    List<List<Candidate>> accounts = new ArrayList<>();
    accounts.add(new ArrayList<>(List.of(sentence)));
    all.forEach(other -> add(other, accounts));
    return accounts.stream()
        .map(Account::newestFirst)
        .sorted(Comparator.comparing((Account one) -> one.age()).reversed())
        .toList();
  }

  private Optional<Given> given(Candidate sentence) {
    return Objects.requireNonNull(read.computeIfAbsent(sentence, this::read));
  }

  private Optional<Given> read(Candidate sentence) {
    if (!occasion.tells(sentence)) {
      return Optional.empty();
    }
    return brief.reading().type() == QuestionType.WHERE
        ? places.in(sentence).map(Given.class::cast)
        : persons.in(sentence).map(Given.class::cast);
  }

  /** To the account that says the same, or as one more where it contradicts all. */
  private void add(Candidate other, List<List<Candidate>> accounts) {
    boolean comparable =
        accounts.stream()
            .flatMap(List::stream)
            .allMatch(one -> Account.independent(one, other) && isOfOneOccasion(one, other));
    if (!comparable) {
      return;
    }
    Optional<List<Candidate>> same =
        accounts.stream()
            .filter(account -> account.stream().allMatch(one -> isSame(one, other)))
            .findFirst();
    List<Candidate> rest =
        accounts.stream()
            .filter(account -> same.filter(account::equals).isEmpty())
            .flatMap(List::stream)
            .toList();
    if (rest.stream().allMatch(one -> contradict(one, other))) {
      same.ifPresentOrElse(
          account -> account.add(other), () -> accounts.add(new ArrayList<>(List.of(other))));
    }
  }

  private boolean isOfOneOccasion(Candidate one, Candidate other) {
    return given(other)
        .flatMap(there -> given(one).filter(here -> occasion.isOne(one, here, other, there)))
        .isPresent();
  }

  private boolean isSame(Candidate one, Candidate other) {
    return given(one).flatMap(here -> given(other).filter(here::isSame)).isPresent();
  }

  /** And neither report speaks of what the other gives, as of one of two it would. */
  private boolean contradict(Candidate one, Candidate other) {
    return given(one)
        .flatMap(
            here ->
                given(other)
                    .filter(here::isOther)
                    .filter(there -> !here.isIn(report(other)) && !there.isIn(report(one))))
        .isPresent();
  }

  private String report(Candidate sentence) {
    Passage passage = sentence.passage();
    return brief.passages().stream()
        .filter(other -> other.articleId().equals(passage.articleId()))
        .map(Passage::text)
        .collect(Collectors.joining(" . ", passage.title() + " . " + passage.text() + " . ", ""));
  }
}
