package dev.isnad.grounding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
          "^و?(?:كان|كانت)\\s+([^،؛]{2,60}?)\\s+قد\\s+(?![يتن])(\\p{L}[^\\s،]+)(?=\\s)(?!(?:\\s\\p{L}+){0,3}\\s(?:[بل]ه|[بل]ها|في(?:ه|ها)|علي(?:ه|ها)|من(?:ه|ها)|عن(?:ه|ها))(?!\\p{L}))");

  /** A clause of time or condition, whole, behind what it is about, or in front of it. */
  private static final String CLAUSE =
      "(?:بعدما|بعد\\s+أن|قبل\\s+أن|عندما|حين|إذا|بينما|فيما|لأن\\p{L}{0,3})\\s[^،؛«»]+";

  private static final Pattern BEHIND = Pattern.compile("^و?([^،؛«»]{8,}?)،?\\s+(" + CLAUSE + ")$");
  private static final Pattern IN_FRONT = Pattern.compile("^و?(" + CLAUSE + ")،\\s+([^،؛«»]{8,})$");

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
    String text = sentence.claim().text().replaceAll("[.؟!]+$", "");
    List<String> texts = new ArrayList<>(CarriedDoer.texts(sentence));
    put(text, HAD, "$2 $1").ifPresent(texts::add);
    put(text, MANY, "$2").ifPresent(texts::add);
    put(text, BEHIND, "$2، $1").ifPresent(texts::add);
    put(text, IN_FRONT, "$2، $1").ifPresent(texts::add);
    texts.addAll(Relatives.texts(text));
    return List.copyOf(texts);
  }

  private static Optional<String> put(String text, Pattern part, String other) {
    Matcher found = part.matcher(text);
    return found.find() ? Optional.of(found.replaceFirst(other)) : Optional.empty();
  }

  private static Statement resolved(
      List<Statement> asides, List<Statement> before, Statement reading) {
    return Resolved.of(asides, before.subList(0, before.size() - 1), List.of(reading)).getLast();
  }
}
