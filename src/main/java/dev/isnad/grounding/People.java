package dev.isnad.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The persons whom a report has named so far. A family's name that two of them bear, or a title
 * that two of them hold, stands for none.
 */
final class People {
  private final List<Person> known = new ArrayList<>();

  void learn(Statement statement) {
    PersonNamings.in(statement).forEach(this::add);
  }

  /** Of two namings of one person the one with more of an office is kept. */
  private void add(Person person) {
    Optional<Person> before = known.stream().filter(person::isSame).findFirst();
    if (before.filter(one -> one.office().size() >= person.office().size()).isEmpty()) {
      before.ifPresent(known::remove);
      known.add(person);
    }
  }

  /** The one whose family's name this is. */
  Optional<Person> called(Token family) {
    return only(known.stream().filter(person -> person.isFamily(family)).toList());
  }

  /** The one whose office begins with these words. */
  Optional<Person> holding(List<Token> title) {
    return only(known.stream().filter(person -> person.holds(title)).toList());
  }

  /** Whether somebody else than the one of this name has the title. */
  boolean anotherHolds(List<Token> title, Token name) {
    return known.stream()
        .anyMatch(one -> one.holds(title) && !one.isGiven(name) && !one.isFamily(name));
  }

  private static Optional<Person> only(List<Person> persons) {
    return persons.size() == 1 ? Optional.of(persons.getFirst()) : Optional.empty();
  }
}
