package dev.isnad.grounding;

import dev.isnad.lexicon.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a report leaves to its reader where it names a person by no more than a title or a name:
 * {@code الوزير} and {@code القاضي} for {@code وزير النقل سالم القاضي}.
 */
final class PersonsImplied {
  /** So many words of an office may stand before the word that is asked about. */
  private static final int LONGEST_OFFICE = 4;

  /** Alone they may mean somebody whom the report does not name. */
  private static final Set<String> ABSOLUTE =
      WordList.folded("الرئيس الملك الملكة الأمير الأميرة السلطان السيد السيدة الدكتور الدكتورة");

  /** Who holds an office no more, or not yet, is not who holds it. */
  private static final Set<String> NOT_NOW =
      WordList.folded(
          "السابق السابقة الأسبق الراحل الراحلة المقبل المقبلة الجديد الجديدة المنتهية");

  private final People people;
  private final Naming naming;
  private final List<Token> tokens;
  private final Token token;

  /**
   * @param token one of the tokens, all of which the sentence says
   */
  PersonsImplied(People people, Naming naming, List<Token> tokens, Token token) {
    this.people = people;
    this.naming = naming;
    this.tokens = tokens;
    this.token = token;
  }

  /** What belongs before a name: the office and, before a family's name, the given one. */
  List<Token> before() {
    Optional<Token> previous = previous();
    Optional<Person> named = people.called(token);
    if (named.isPresent()) {
      return previous.map(one -> before(named.get(), one)).orElseGet(() -> all(named.get()));
    }
    return next()
        .flatMap(people::called)
        .filter(person -> person.isGiven(token) && previous.filter(this::isNaming).isEmpty())
        .map(Person::office)
        .filter(PersonsImplied::isNow)
        .orElse(List.of());
  }

  private List<Token> before(Person person, Token previous) {
    if (person.isGiven(previous) || PersonNamings.mayBeGiven(previous)) {
      return List.of();
    }
    if (Speech.isTitleWord(previous) && Naming.isDefinite(previous)) {
      return person.before(person.holds(List.of(previous)) ? 1 : person.office().size());
    }
    return Naming.isDefinite(previous) ? person.before(person.office().size()) : all(person);
  }

  private static List<Token> all(Person person) {
    return isNow(person.office()) ? person.before(0) : person.before(person.office().size());
  }

  private static boolean isNow(List<Token> office) {
    return office.stream().noneMatch(word -> NOT_NOW.contains(word.folded()));
  }

  /** A title, or what it is of. */
  private boolean isNaming(Token before) {
    return Naming.isDefinite(before) || Speech.isTitleWord(before);
  }

  /** What belongs behind a title: what it is of, and the name. */
  List<Token> behind() {
    Optional<Token> next = next();
    if (next.filter(PersonsImplied::mayBelong).isPresent()) {
      return between(next.get());
    }
    return IntStream.rangeClosed(Math.max(0, token.at() - LONGEST_OFFICE), token.at())
        .mapToObj(from -> behind(tokens.subList(from, token.at() + 1)))
        .filter(rest -> !rest.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static boolean mayBelong(Token next) {
    return Vocabulary.isAttribute(next) || PersonNamings.mayBeGiven(next);
  }

  /** {@code الوزيرة مها سعد} for {@code وزيرة النقل مها سعد}. */
  private List<Token> between(Token next) {
    List<Token> title = List.of(token);
    if (!Speech.isTitleWord(token) || !Naming.isDefinite(token)) {
      return List.of();
    }
    Optional<Person> person =
        people.holding(title).filter(one -> one.isGiven(next) || one.isFamily(next));
    List<Token> office =
        person.map(one -> one.office().subList(1, one.office().size())).orElse(List.of());
    return office.isEmpty() && !people.anotherHolds(title, next)
        ? naming.behind(token).filter(PersonsImplied::isOffice).orElse(List.of())
        : office;
  }

  private static boolean isOffice(List<Token> words) {
    return words.stream().allMatch(word -> word.folded().startsWith("ال"));
  }

  private List<Token> behind(List<Token> title) {
    if (!isTitle(title)) {
      return List.of();
    }
    return people
        .holding(title)
        .map(person -> person.after(title.size()))
        .filter(PersonsImplied::isNow)
        .orElse(List.of());
  }

  private static boolean isTitle(List<Token> title) {
    Token first = title.getFirst();
    boolean one = title.size() == 1;
    return Speech.isTitleWord(first)
        && (!one || Naming.isDefinite(first) && !ABSOLUTE.contains(first.folded()))
        && title.stream().skip(1).allMatch(word -> word.isWord() && word.follows());
  }

  private Optional<Token> previous() {
    return token.at() > 0 && token.follows()
        ? Optional.of(tokens.get(token.at() - 1))
        : Optional.empty();
  }

  private Optional<Token> next() {
    return token.at() + 1 < tokens.size()
        ? Optional.of(tokens.get(token.at() + 1)).filter(Token::follows).filter(Token::isWord)
        : Optional.empty();
  }
}
