package dev.isnad.answer;

import java.util.List;

/**
 * What was decided about one sentence that a model wrote, and why: kept with the answer, so that a
 * moderator can see why a sentence was shown or held.
 *
 * @param sentence as it was written, without markers
 * @param cited the numbers the writer gave it, whether they exist or not
 * @param shown whether readers saw it
 * @param reason in one word, for programs
 * @param explanation for moderators, in Arabic
 */
public record Decision(
    String sentence, List<Integer> cited, boolean shown, String reason, String explanation) {
  public Decision {
    cited = List.copyOf(cited);
  }
}
