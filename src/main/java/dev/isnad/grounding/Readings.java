package dev.isnad.grounding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other sentences that a report's sentence says in so many words: who does the first of two things
 * named before the second ({@link CarriedDoer}), {@code كان المدير قد سافر} as {@code سافر المدير}.
 * A statement may stand on one of them as it may on the sentence itself.
 */
final class Readings {
  private static final Pattern HAD =
      Pattern.compile(
          "^و?(?:كان|كانت)\\s+([^،؛]{2,60}?)\\s+قد\\s+(?![يتن])(\\p{L}[^\\s،]+)(?=\\s)");

  /** {@code أن لصوصًا دخلوا المتجر وسرقوا}: both verbs have one doer, who stands before them. */
  private static final Pattern MANY =
      Pattern.compile(
          "(?<=\\s\\p{L}{3,20}\\s)(\\p{L}{3,}وا\\s[^،؛«»]{1,60}?)(?<=\\s)و(\\p{L}{3,}وا)(?=\\s)");

  private Readings() {}

  /**
   * Those of the sentence at this place among a passage's.
   *
   * @param asides what stands around the passage
   * @param before the sentences before it and the sentence itself
   * @param reference the day that relative dates are counted from
   */
  static List<Statement> of(List<Statement> asides, List<Statement> before, LocalDate reference) {
    return texts(before.getLast()).stream()
        .map(text -> Statement.of(Claim.of(text, reference)))
        .map(reading -> resolved(asides, before, reading))
        .toList();
  }

  static List<String> texts(Statement sentence) {
    List<String> texts = new ArrayList<>(CarriedDoer.texts(sentence));
    Claim claim = sentence.claim();
    Matcher had = HAD.matcher(claim.text());
    if (had.find()) {
      texts.add(had.group(2) + " " + had.group(1) + claim.text().substring(had.end()));
    }
    Matcher many = MANY.matcher(claim.text());
    if (many.find()) {
      texts.add(
          claim.text().substring(0, many.start(1))
              + many.group(2)
              + claim.text().substring(many.end()));
    }
    return List.copyOf(texts);
  }

  private static Statement resolved(
      List<Statement> asides, List<Statement> before, Statement reading) {
    return Resolved.of(asides, before.subList(0, before.size() - 1), List.of(reading)).getLast();
  }
}
