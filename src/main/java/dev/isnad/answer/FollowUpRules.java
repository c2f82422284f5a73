package dev.isnad.answer;

import dev.isnad.arabic.NameMention;
import java.util.List;
import java.util.Optional;

/**
 * Completes follow-ups without a model: a substitute ({@code وماذا عن الغابون؟}, {@code أقصد
 * السنغال}) takes the place of its like in the question before; a question that leaves its subject
 * out ({@code ومتى زار واشنطن؟}) inherits it; one that names its own subject inherits nothing.
 */
final class FollowUpRules implements Standalone {
  @Override
  public Understood understand(String asked, List<Turn> history) {
    return Understood.byRules(question(asked, history));
  }

  String question(String asked, List<Turn> history) {
    if (history.isEmpty()) {
      return asked;
    }
    Turn before = history.getLast();
    FollowUpReading reading = FollowUpReading.of(asked);
    return switch (reading.kind()) {
      case SUBSTITUTE -> substituted(reading.bare(), before.standalone());
      case DEPENDENT -> inherited(reading.bare(), history);
      case OWN_SUBJECT -> asked;
    };
  }

  /** The question before with the new name in the place of the one most like it. */
  private static String substituted(String subject, String before) {
    Optional<NameMention> replaced = Counterpart.of(subject, before);
    if (replaced.isEmpty()) {
      return withoutMark(before) + " " + withoutMark(subject) + "؟";
    }
    return Counterpart.replace(before, replaced.get(), withoutMark(subject));
  }

  /**
   * The question with the subject of the latest question that had one, unless it holds it already.
   * What no list of names knows ({@code جسر الرمان}) is inherited only where the question points
   * back to it.
   */
  private static String inherited(String asked, List<Turn> history) {
    boolean pointsBack = FollowUpReading.pointsBack(asked);
    for (Turn turn : history.reversed()) {
      Optional<String> subject =
          Subject.of(turn.standalone(), asked)
              .or(() -> pointsBack ? Subject.unnamed(turn.standalone()) : Optional.empty())
              .filter(found -> pointsBack || Subject.isNamed(found));
      if (subject.isPresent()) {
        return FollowUpReading.DIALECT_THIS.matcher(withoutMark(asked)).replaceAll("ال")
            + " ("
            + subject.get()
            + ")؟";
      }
    }
    return asked;
  }

  private static String withoutMark(String question) {
    return question.strip().replaceFirst("[\\s؟?!.،]+$", "");
  }
}
