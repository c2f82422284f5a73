package dev.isnad.grounding;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A relative clause as a statement of its own: {@code متقدمة على لينا فالك التي حلت ثانية} says
 * {@code لينا فالك حلت ثانية}. Only behind a naming without its preposition, or behind the doer of
 * the sentence's first verb, so that the clause belongs to nothing else.
 */
final class Relatives {
  private static final String RELATIVE = "،?\\s+(?:الذي|التي|الذين)\\s+";
  private static final String REST = "([^،؛]{8,}?)(?=،|؛|$)";

  /** {@code وطلب المهاجمون، الذين …}: the noun and its adjectives behind the first word. */
  private static final Pattern OF_DOER =
      Pattern.compile("^\\p{L}{3,}\\s+(ال\\p{L}+(?:\\s+ال\\p{L}+){0,1})" + RELATIVE + REST);

  /** Behind a preposition: all up to it is one naming. */
  private static final Pattern OF_NAMED =
      Pattern.compile(
          "(?<!\\p{L})و?(?:على|إلى|من|في|عن|مع)\\s+(?!أن|ما)([^،؛«»]{3,40}?)" + RELATIVE + REST);

  private Relatives() {}

  static List<String> texts(String text) {
    return List.of(OF_DOER, OF_NAMED).stream()
        .flatMap(pattern -> pattern.matcher(text).results())
        .map(found -> found.group(1) + " " + found.group(2))
        .toList();
  }
}
