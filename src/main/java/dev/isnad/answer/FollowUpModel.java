package dev.isnad.answer;

import dev.isnad.arabic.Bidi;
import dev.isnad.arabic.Dates;
import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.Names;
import dev.isnad.arabic.NumberMention;
import dev.isnad.arabic.Numbers;
import dev.isnad.arabic.Words;
import dev.isnad.grounding.Candidate;
import dev.isnad.lexicon.WordKeys;
import dev.isnad.model.ModelChain;
import dev.isnad.model.NoModelAnsweredException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a model rewrite a follow-up. The rewriting stands only if it keeps the names, numbers and
 * dates of the question and brings in none that the conversation did not have; else the rules'
 * version does.
 */
final class FollowUpModel implements Standalone {
  private static final Logger LOG = LoggerFactory.getLogger(FollowUpModel.class);
  private static final int LONGEST = 500;

  /** Dates are only compared with each other, so any fixed day serves. */
  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

  private final ModelChain models;
  private final Prompts prompts;
  private final FollowUpRules rules = new FollowUpRules();

  FollowUpModel(ModelChain models, Prompts prompts) {
    this.models = models;
    this.prompts = prompts;
  }

  @Override
  public Understood understand(String asked, List<Turn> history) {
    if (history.isEmpty()) {
      return rules.understand(asked, history);
    }
    Prompt prompt = prompts.rewrite();
    return new Understood(rewritten(prompt, asked, history), Optional.of(prompt.version()));
  }

  private String rewritten(Prompt prompt, String asked, List<Turn> history) {
    String byRules = rules.question(asked, history);
    try {
      String rewritten = firstLine(models.complete(prompt.fill(values(asked, history))));
      return isFaithful(rewritten, asked, history) ? rewritten : byRules;
    } catch (NoModelAnsweredException e) {
      LOG.debug("No model rewrote the follow-up; the rules did", e);
      return byRules;
    }
  }

  private static Map<String, String> values(String asked, List<Turn> history) {
    String told =
        history.stream()
            .map(
                turn ->
                    "القارئ: "
                        + PassageBlocks.defused(turn.question())
                        + "\nالجواب: "
                        + PassageBlocks.defused(turn.answer()))
            .collect(Collectors.joining("\n"));
    return Map.of("history", told, "question", PassageBlocks.defused(asked));
  }

  private static String firstLine(String text) {
    String clean = Bidi.clean(Thoughts.without(text)).strip();
    String line = clean.lines().findFirst().orElse("");
    return line.replaceAll("^[\"«“]|[\"»”]$", "").strip();
  }

  private static boolean isFaithful(String rewritten, String asked, List<Turn> history) {
    if (rewritten.isBlank() || rewritten.length() > LONGEST) {
      return false;
    }
    String known =
        asked
            + " "
            + history.stream()
                .map(turn -> turn.question() + " " + turn.standalone() + " " + turn.answer())
                .collect(Collectors.joining(" "));
    return namesOf(rewritten, known) && namesOf(asked, rewritten);
  }

  /** Whether all that is named in one text stands in the other. */
  private static boolean namesOf(String text, String other) {
    Set<String> keys = Candidate.keys(Words.of(other));
    List<NumberMention> numbers = Numbers.find(other);
    return Names.find(text).stream().allMatch(name -> isIn(name, keys))
        && Numbers.find(text).stream()
            .allMatch(
                number ->
                    numbers.stream()
                        .anyMatch(known -> known.value().compareTo(number.value()) == 0))
        && Dates.find(text, ANY_DAY).stream()
            .allMatch(
                date ->
                    Dates.find(other, ANY_DAY).stream()
                        .anyMatch(known -> known.date().equals(date.date())));
  }

  private static boolean isIn(NameMention name, Set<String> keys) {
    return Words.of(name.text()).stream()
        .allMatch(word -> WordKeys.ofName(word.folded()).stream().anyMatch(keys::contains));
  }
}
