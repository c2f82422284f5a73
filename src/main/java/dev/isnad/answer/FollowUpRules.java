package dev.isnad.answer;

import java.util.List;

/** Completes follow-ups without a model. */
final class FollowUpRules implements Standalone {
  @Override
  public String question(String asked, List<Turn> history) {
    return asked;
  }
}
