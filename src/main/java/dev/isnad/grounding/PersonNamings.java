package dev.isnad.grounding;

import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The persons that a sentence names with their offices: {@code وزير النقل سالم القاضي}, {@code
 * رئيسة البعثة، مها سعد، إن}, and those of whom it gives no more than two names.
 */
final class PersonNamings {
  private static final int LONGEST_NAME = 3;
  private static final String IN = "في";

  private final Statement statement;
  private final List<Token> tokens;

  private PersonNamings(Statement statement) {
    this.statement = statement;
    this.tokens = statement.tokens();
  }

  static List<Person> in(Statement statement) {
    PersonNamings namings = new PersonNamings(statement);
    List<Person> found = new ArrayList<>();
    statement.tokens().stream()
        .filter(token -> Speech.isTitleWord(token) && !namings.isSurname(token))
        .flatMap(title -> namings.titled(title).stream())
        .forEach(found::add);
    namings.untitled().forEach(found::add);
    return List.copyOf(found);
  }

  /** {@code سامر القاضي} */
  private boolean isSurname(Token title) {
    return title.at() > 0
        && title.follows()
        && Naming.isDefinite(title)
        && mayBeGiven(tokens.get(title.at() - 1));
  }

  private Optional<Person> titled(Token title) {
    int end = end(title.at());
    Optional<Integer> start =
        IntStream.range(title.at() + 1, end)
            .filter(at -> isIn(mentions(title.at() + 1, end), tokens.get(at)))
            .boxed()
            .findFirst()
            .or(() -> firstName(title.at() + 1, end));
    if (start.isPresent()) {
      return named(start.get(), end)
          .map(last -> person(title.at(), start.get(), start.get(), last));
    }
    return apposed(end)
        .map(last -> person(title.at(), end, end, last))
        .or(() -> placed(title.at(), end));
  }

  /** {@code وزيرة التعليم في بلاد الشمال، خلود نعيم، إن} */
  private Optional<Person> placed(int title, int officeEnd) {
    boolean inPlace =
        officeEnd < tokens.size()
            && tokens.get(officeEnd).commas() == tokens.get(officeEnd - 1).commas()
            && IN.equals(Particles.before(statement, tokens.get(officeEnd)));
    int end = inPlace ? end(officeEnd) : officeEnd;
    return inPlace
        ? apposed(end).map(last -> person(title, officeEnd, end, last))
        : Optional.empty();
  }

  private Person person(int title, int officeEnd, int from, int to) {
    return new Person(tokens.subList(title, officeEnd), tokens.subList(from, to));
  }

  /** The place where nothing more follows without a pause or a particle. */
  private int end(int from) {
    int end = from + 1;
    while (end < tokens.size()
        && tokens.get(end).isWord()
        && tokens.get(end).follows()
        && tokens.get(end).clause() == tokens.get(from).clause()
        && !TimeAsides.isTime(tokens.get(end))) {
      end++;
    }
    return end;
  }

  private List<NameMention> mentions(int from, int end) {
    return statement.claim().names().stream()
        .filter(name -> from < end && name.span().start() >= tokens.get(from).span().start())
        .toList();
  }

  private static boolean isIn(List<NameMention> names, Token token) {
    return !token.implied() && names.stream().anyMatch(name -> covers(name, token));
  }

  private static boolean covers(NameMention name, Token token) {
    return name.span().start() <= token.span().start() && token.span().end() <= name.span().end();
  }

  private Optional<Integer> firstName(int from, int end) {
    return IntStream.range(from, end)
        .filter(at -> mayBeGiven(tokens.get(at)) || OfficeHolders.isName(tokens.get(at)))
        .boxed()
        .findFirst();
  }

  /** The place after the name that begins here, where it is certain. */
  private Optional<Integer> named(int from, int end) {
    int next = from + 1;
    if (next >= end) {
      return Optional.empty();
    }
    if (tokens.get(next).folded().startsWith("ال")) {
      return Optional.of(next + 1);
    }
    boolean name = mayBeGiven(tokens.get(next)) || OfficeHolders.isName(tokens.get(next));
    int last = next + 1 < end && isMentioned(from, next + 1) ? next + 2 : next + 1;
    boolean ends = last == end || isMentioned(from, last - 1) && !isMentioned(from, last);
    return name && ends && last - from <= LONGEST_NAME ? Optional.of(last) : Optional.empty();
  }

  /** Whether one known name holds the words at both places. */
  private boolean isMentioned(int from, int to) {
    return to < tokens.size()
        && statement.claim().names().stream()
            .anyMatch(name -> covers(name, tokens.get(from)) && covers(name, tokens.get(to)));
  }

  /** {@code رئيسة البعثة، مها سعد، إن}: two names between pauses. */
  private Optional<Integer> apposed(int from) {
    int last = from + 2;
    return last <= tokens.size()
            && !tokens.get(from).follows()
            && tokens.get(from).commas() > tokens.get(from - 1).commas()
            && mayBeGiven(tokens.get(from))
            && tokens.get(from + 1).follows()
            && tokens.get(from + 1).commas() == tokens.get(from).commas()
            && (last == tokens.size() || tokens.get(last).commas() > tokens.get(from).commas())
        ? Optional.of(last)
        : Optional.empty();
  }

  /** Whether persons are called so. */
  static boolean mayBeGiven(Token token) {
    return token.isWord()
        && !token.folded().startsWith("ال")
        && !Speech.isTitleWord(token)
        && Names.mayBeGiven(token.folded());
  }

  private List<Person> untitled() {
    return statement.claim().names().stream()
        .map(name -> tokens.stream().filter(one -> !one.implied() && covers(name, one)).toList())
        .filter(name -> name.size() > 1 && name.size() <= LONGEST_NAME)
        .map(name -> new Person(List.of(), name))
        .toList();
  }
}
