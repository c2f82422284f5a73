package dev.isnad.grounding;

import dev.isnad.arabic.Word;
import java.util.List;
import java.util.stream.Collectors;

/** A report's own sentence, whole or up to one of its commas, needs no comparing. */
final class Verbatim {
  private Verbatim() {}

  static boolean isIn(Claim claim, Ground ground) {
    return ground.claims().stream().anyMatch(source -> begins(claim, source));
  }

  /** {@code بينما بقي الآخرون}: no word of it says anything by itself, and it stands there so. */
  static boolean isSoftPart(Statement statement, Statement source) {
    return statement.tokens().stream().allMatch(Token::soft)
        && (" " + folded(source) + " ").contains(" " + folded(statement) + " ");
  }

  private static String folded(Statement statement) {
    return statement.claim().words().stream().map(Word::folded).collect(Collectors.joining(" "));
  }

  private static boolean begins(Claim claim, Claim source) {
    List<Word> here = claim.words();
    List<Word> there = source.words();
    if (here.isEmpty() || here.size() > there.size()) {
      return false;
    }
    for (int i = 0; i < here.size(); i++) {
      if (!here.get(i).folded().equals(there.get(i).folded())
          && (i > 0 || !isJoined(here, there))) {
        return false;
      }
    }
    return here.size() == there.size() || pauses(source, here.size());
  }

  private static boolean isJoined(List<Word> here, List<Word> there) {
    return there.getFirst().folded().equals("و" + here.getFirst().folded());
  }

  private static boolean pauses(Claim source, int words) {
    int end = source.words().get(words - 1).span().end();
    String between = source.text().substring(end, source.words().get(words).span().start());
    return between.matches("\\s*[،؛]\\s*");
  }
}
