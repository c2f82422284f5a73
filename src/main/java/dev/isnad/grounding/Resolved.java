package dev.isnad.grounding;

import dev.isnad.arabic.Span;
import dev.isnad.arabic.Word;
import dev.isnad.grounding.Token.Place;
import dev.isnad.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A report's sentences with what they leave to their reader said out: the rest of a name, the thing
 * counted by a bare number, who is meant by {@code أنها} right after a speaker. The words put in
 * are {@link Token#implied}; a statement may have them or not.
 */
final class Resolved {
  private static final Set<String> FEMININE = Set.of("انها", "بانها");
  private static final Set<String> MASCULINE = Set.of("انه", "بانه");

  /** {@code تصل البقية}: of what was counted. */
  private static final Set<String> REST = WordList.folded("البقية الباقي الباقية المتبقي المتبقية");

  /** Without the ending, or plural: an adjective behind them is feminine. */
  private static final Set<String> FEMININE_NOUNS =
      WordList.folded(
          "الحرب الأرض الدار السوق الطريق البئر النار الشمس الموانئ السدود الجسور المدارس");

  private final Naming naming = new Naming();
  private final People people = new People();

  private Resolved() {}

  /**
   * @param asides what stands around a passage: its headline and heading
   * @param before of the sentences of its report before it, as far as they are known
   * @param statements of its sentences, in order
   */
  static List<Statement> of(
      List<Statement> asides, List<Statement> before, List<Statement> statements) {
    Resolved resolved = new Resolved();
    asides.forEach(resolved::learn);
    before.forEach(resolved::said);
    return statements.stream().map(resolved::said).toList();
  }

  /** The same without any names put in. */
  static List<Statement> unnamed(List<Statement> statements) {
    return statements.stream().map(one -> new Resolved().said(one)).toList();
  }

  private void learn(Statement statement) {
    naming.learn(statement);
    people.learn(statement);
  }

  private Statement said(Statement statement) {
    List<Token> said = new ArrayList<>();
    List<Token> tokens = statement.tokens();
    Optional<Token> counted = Optional.empty();
    for (Token token : tokens) {
      subject(statement, token).forEach(one -> said.add(implied(one, said, token, start(token))));
      PersonsImplied persons = new PersonsImplied(people, naming, tokens, token);
      persons.before().forEach(one -> said.add(implied(one, said, token, start(token))));
      said.add(token.movedTo(said.size()));
      List<Token> person = persons.behind();
      (person.isEmpty() ? rest(token, tokens) : person)
          .forEach(one -> said.add(implied(one, said, token, token.span().end())));
      Optional<Token> of = counted(token, tokens);
      if ((token.isNumber() || REST.contains(token.folded()))
          && of.isEmpty()
          && isBare(token, tokens)) {
        counted.ifPresent(one -> said.add(implied(one, said, token, token.span().end())));
      }
      counted = of.isPresent() ? alike(counted, of.get()) : counted;
    }
    Statement resolved =
        said.size() == tokens.size() ? statement : Statement.of(statement.claim(), said);
    naming.learn(statement);
    people.learn(resolved);
    return resolved;
  }

  private static int start(Token token) {
    return token.span().start();
  }

  private static Token implied(Token like, List<Token> said, Token beside, int at) {
    return new Token(
        like.text(),
        like.meaning(),
        new Place(said.size(), beside.clause(), beside.commas(), true, new Span(at, at)));
  }

  /** {@code أعلنت الشركة أنها أجلت}: who has told it has done it. */
  private static List<Token> subject(Statement statement, Token token) {
    return statement.speeches().stream()
        .filter(one -> one.begin() == token.at() && one.begin() > one.verb())
        .filter(one -> !one.speaker().isEmpty() && agrees(one, statement, token))
        .findFirst()
        .map(one -> one.speaker().stream().filter(word -> !TimeAsides.isTime(word)).toList())
        .orElseGet(() -> mentionedBefore(statement, token));
  }

  /** {@code قالت إن الشركة لن تلغي رحلة، لكنها ستوقف خطين}: whose gender is the pronoun's. */
  private static List<Token> mentionedBefore(Statement statement, Token token) {
    String before = before(statement, token.span().start());
    if (!before.equals("لكنها") && !before.equals("لكنه")) {
      return List.of();
    }
    List<Token> tokens = statement.tokens();
    int at =
        statement.speeches().stream()
            .mapToInt(Speech::begin)
            .filter(begin -> begin < token.at())
            .max()
            .orElse(1);
    Token subject = tokens.get(Math.min(at, token.at()));
    boolean feminine = subject.folded().endsWith("ه");
    return at < token.at()
            && subject.folded().startsWith("ال")
            && feminine == before.equals("لكنها")
        ? List.of(subject)
        : List.of();
  }

  private static String before(Statement statement, int start) {
    return statement.claim().words().stream()
        .filter(word -> word.span().end() <= start)
        .reduce((first, second) -> second)
        .map(Word::folded)
        .orElse("");
  }

  private static boolean agrees(Speech speech, Statement statement, Token token) {
    String before = before(statement, token.span().start());
    String verb = before(statement, speech.speaker().getFirst().span().start());
    return FEMININE.contains(before) && verb.endsWith("ت")
        || MASCULINE.contains(before) && !verb.endsWith("ت");
  }

  /** What belongs to a noun, where the sentence does not say it itself. */
  private List<Token> rest(Token token, List<Token> tokens) {
    List<Token> rest = token.isWord() ? naming.behind(token).orElse(List.of()) : List.of();
    if (rest.isEmpty() || token.at() + 1 == tokens.size()) {
      return rest;
    }
    Token next = tokens.get(token.at() + 1);
    return isSpecified(token, next) && !belongsBefore(token, next, tokens)
        ? untilNext(rest, next)
        : rest;
  }

  /** Whether the next word says itself which one is meant. */
  private static boolean isSpecified(Token noun, Token next) {
    boolean named =
        PersonNamings.mayBeGiven(next) || Speech.isTitleWord(noun) && OfficeHolders.isName(next);
    return next.follows() && next.isWord() && (next.folded().startsWith("ال") || named);
  }

  /**
   * {@code كلفة السد المقدرة} is of the cost, and {@code مدير الهيئة سالم} of its head: what stands
   * behind the noun belongs to the one before it.
   */
  private static boolean belongsBefore(Token noun, Token next, List<Token> tokens) {
    if (noun.at() == 0 || !noun.follows() || !noun.folded().startsWith("ال")) {
      return false;
    }
    Token before = tokens.get(noun.at() - 1);
    boolean title = Speech.isTitleWord(before) && !Naming.isDefinite(before);
    return title && !next.folded().startsWith("ال")
        || isFeminine(before)
            && !Naming.isDefinite(before)
            && !isFeminine(noun)
            && isFeminine(next)
            && next.folded().startsWith("ال")
            && !FEMININE_NOUNS.contains(noun.folded());
  }

  private static boolean isFeminine(Token noun) {
    return noun.folded().endsWith("ه");
  }

  /** {@code الوزيرة إلهام} for {@code وزيرة النقل إلهام}: no more than what stands between. */
  private static List<Token> untilNext(List<Token> rest, Token next) {
    for (int i = 0; i < rest.size(); i++) {
      if (Vocabulary.areForms(rest.get(i), next)) {
        return rest.subList(0, i);
      }
    }
    return List.of();
  }

  /** What a number counts: the word right after it. */
  private static Optional<Token> counted(Token token, List<Token> tokens) {
    return token.isNumber() && token.at() + 1 < tokens.size()
        ? Optional.of(tokens.get(token.at() + 1))
            .filter(next -> next.isWord() && next.follows() && next.clause() == token.clause())
        : Optional.empty();
  }

  /** A number that nothing follows but a stop. */
  private static boolean isBare(Token token, List<Token> tokens) {
    return token.at() + 1 == tokens.size()
        || !tokens.get(token.at() + 1).follows()
        || tokens.get(token.at() + 1).clause() != token.clause();
  }

  /** Two things counted in one sentence leave a bare number unclear. */
  private static Optional<Token> alike(Optional<Token> before, Token counted) {
    return before.filter(one -> !Vocabulary.areForms(one, counted)).isPresent()
        ? Optional.empty()
        : Optional.of(counted);
  }
}
