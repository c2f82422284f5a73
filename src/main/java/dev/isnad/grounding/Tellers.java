package dev.isnad.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who may be meant as the teller of a telling: the one named after the verb, or where that is left
 * out, one named before it.
 */
final class Tellers {
  /** How close a second telling stands that names the speaker of the first. */
  private static final int TOGETHER = 4;

  private final Ground ground;

  Tellers(Ground ground) {
    this.ground = ground;
  }

  /**
   * @param source the sentence of the telling
   * @param index its place among the sentences of the reports
   */
  List<List<Token>> of(Speech telling, Statement source, int index) {
    List<List<Token>> told = new ArrayList<>();
    if (!telling.speaker().isEmpty()) {
      told.add(telling.speaker());
    }
    speakers(source, telling.verb() + 1, telling.verb() + TOGETHER).forEach(told::add);
    if (isLeftOut(telling, source)) {
      speakers(source, 0, telling.verb() - 1)
          .reduce((earlier, later) -> later)
          .ifPresent(told::add);
      if (told.isEmpty()) {
        told.addAll(subjectBefore(telling, source));
      }
      if (told.isEmpty()) {
        ground.before(index).stream()
            .flatMap(before -> speakers(before, 0, Integer.MAX_VALUE).limit(1))
            .forEach(told::add);
      }
    }
    return List.copyOf(told);
  }

  /** After "and", what follows the verb may be what was told already. */
  private static boolean isLeftOut(Speech telling, Statement source) {
    List<Token> named = telling.speaker();
    return named.isEmpty()
        || telling.joined()
            && !isBeforeThat(telling, source)
            && !named.getFirst().folded().startsWith("ال")
            && !Speech.isTitle(named.getFirst());
  }

  /** {@code وقالت هدى السعد إن}: named between the verb and {@code إن}, and not spoken to. */
  private static boolean isBeforeThat(Speech telling, Statement source) {
    Token first = telling.speaker().getFirst();
    return telling.begin() > telling.verb()
        && first.at() < telling.begin()
        && !first.folded().startsWith("ل")
        && Particles.before(source, first).isEmpty();
  }

  /** The speakers of the tellings whose verb stands from the first place to the last. */
  private static Stream<List<Token>> speakers(Statement sentence, int first, int last) {
    return sentence.speeches().stream()
        .filter(one -> one.verb() >= first && one.verb() <= last && !one.speaker().isEmpty())
        .map(Speech::speaker);
  }

  private static List<List<Token>> subjectBefore(Speech telling, Statement source) {
    List<Token> before =
        source.tokens().subList(0, Math.min(telling.verb(), source.tokens().size()));
    if (!telling.speaker().isEmpty() || before.isEmpty()) {
      return List.of();
    }
    return before.size() > 1 && !before.getFirst().folded().startsWith("ال")
        ? List.of(before, before.subList(1, before.size()))
        : List.of(before);
  }
}
