package dev.isnad.grounding;

import dev.isnad.arabic.Span;
import dev.isnad.article.Attribution;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sentence without its credits to one report's houses, which are compared with the report's own
 * chain and are no part of what it tells.
 *
 * @param rest the sentence without them
 * @param wrongDay a day given for the report's publication that is not it; else empty
 */
record Credited(String rest, String wrongDay) {
  /** What begins anew after a pause keeps it. */
  private static final Pattern ANEW = Pattern.compile("(?:و|لكن|ثم\\s|في حين|بينما|فيما\\s).*");

  /** Empty where the sentence gives no credit to this chain, or the links in another order. */
  static Optional<Credited> of(String sentence, Attribution attribution, LocalDate today) {
    List<Credit> credits = Credit.in(sentence, attribution, today);
    if (credits.isEmpty() || credits.size() > 1 && credits.stream().anyMatch(Credit::through)) {
      return Optional.empty();
    }
    String rest = sentence;
    for (Credit credit : credits.reversed()) {
      rest = without(rest, credit.span());
    }
    String wrongDay =
        credits.stream().map(Credit::wrongDay).filter(day -> !day.isEmpty()).findFirst().orElse("");
    return rest.isEmpty() ? Optional.empty() : Optional.of(new Credited(rest, wrongDay));
  }

  private static String without(String sentence, Span credit) {
    String before = sentence.substring(0, credit.start()).replaceAll("[\\s(]*$", "");
    String after = sentence.substring(credit.end()).replaceAll("^[\\s»”\")]*", "");
    String opened = before.replaceAll("[\\s،,]*$", "");
    String rest = after.replaceAll("^[\\s،,]*", "");
    if (opened.isEmpty() || rest.matches("[.؛]?")) {
      return opened + rest;
    }
    boolean anew = !rest.equals(after) && ANEW.matcher(rest).matches();
    return opened + (anew ? "، " : " ") + rest;
  }
}
