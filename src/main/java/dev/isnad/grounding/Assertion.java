package dev.isnad.grounding;

import java.time.LocalDate;
import java.util.List;

/**
 * A written sentence, taken apart once so that it can be held against many passages.
 *
 * @param claim the sentence
 * @param whole the same as one statement
 * @param clauses the statements it makes, in order
 */
record Assertion(Claim claim, Statement whole, List<Clause> clauses) {
  /**
   * One statement of the sentence.
   *
   * @param parts what it may be joined of by no more than "and"; none where it is one
   */
  record Clause(Statement statement, List<Statement> parts) {
    private static Clause of(Statement statement, LocalDate reference) {
      List<String> parts = Clauses.finer(statement);
      return new Clause(statement, parts.size() > 1 ? statements(parts, reference) : List.of());
    }
  }

  /**
   * @param reference the day that relative dates are counted from
   */
  static Assertion of(String sentence, LocalDate reference) {
    Claim claim = Claim.of(sentence, reference);
    List<String> clauses = Clauses.of(sentence);
    Statement whole = Statement.of(claim);
    List<Statement> statements =
        clauses.equals(List.of(sentence)) ? List.of(whole) : statements(clauses, reference);
    return new Assertion(
        claim,
        whole,
        statements.stream()
            .filter(statement -> !statement.tokens().isEmpty())
            .map(statement -> Clause.of(statement, reference))
            .toList());
  }

  private static List<Statement> statements(List<String> texts, LocalDate reference) {
    return texts.stream().map(text -> Statement.of(Claim.of(text, reference))).toList();
  }
}
