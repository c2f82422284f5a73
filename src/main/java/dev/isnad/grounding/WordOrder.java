package dev.isnad.grounding;

import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A statement says its words in the report's order, unless a whole phrase has moved in a way that
 * changes nothing: the subject before its verb, a time or place to the front or the end, a name
 * before its title, whoever tells.
 */
final class WordOrder {
  private final Comparison comparison;
  private final Alignment alignment;
  private final FreePhrases free;
  private final MovedBlocks blocks;

  private WordOrder(Comparison comparison) {
    this.comparison = comparison;
    this.alignment = comparison.alignment();
    this.free = new FreePhrases(comparison);
    this.blocks = new MovedBlocks(comparison);
  }

  static Optional<Held> objection(Comparison comparison) {
    WordOrder order = new WordOrder(comparison);
    return order.turned(order.told(true)).or(() -> order.turned(order.told(false)));
  }

  /** What is compared: of several words that stand on one only the first. */
  private List<Token> told(boolean teller) {
    Set<Integer> taken = new HashSet<>();
    return alignment.found().stream()
        .filter(token -> comparison.isTeller(token) == teller && !token.soft())
        .filter(token -> !isFreeDate(token))
        .filter(token -> taken.add(at(token)))
        .toList();
  }

  /** Of one event only: a date may stand where it likes. */
  private boolean isFreeDate(Token token) {
    return token.isDate()
        && blocks.isOnlyDate(alignment.standsOn(token))
        && alignment.found().stream()
            .filter(other -> !comparison.isTeller(other))
            .allMatch(
                other -> alignment.standsOn(other).clause() == alignment.standsOn(token).clause());
  }

  private Optional<Held> turned(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (at(tokens.get(i)) < at(tokens.get(i - 1)) && !blocks.isMoved(tokens, i)) {
        String both = tokens.get(i - 1).text() + " … " + tokens.get(i).text();
        return withoutFree(tokens, i)
            .map(this::turned)
            .orElse(Optional.of(new Held(Reason.ROLES, both)));
      }
    }
    return Optional.empty();
  }

  /** The rest, where a phrase before or after the turn may have moved. */
  private Optional<List<Token>> withoutFree(List<Token> tokens, int turn) {
    for (int begin = turn; begin >= 0; begin--) {
      int end = free.isFree(tokens.get(begin)) ? free.end(tokens, begin) : begin;
      if (end >= turn && end > begin && free.mayMove(tokens, begin, end)) {
        List<Token> rest = new ArrayList<>(tokens);
        rest.subList(begin, end).clear();
        return Optional.of(List.copyOf(rest));
      }
    }
    return Optional.empty();
  }

  private int at(Token token) {
    return alignment.standsOn(token).at();
  }
}
