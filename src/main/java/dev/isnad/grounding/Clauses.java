package dev.isnad.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides a sentence where one statement ends and the next begins, so that each can stand on a
 * sentence of its own in the reports.
 */
final class Clauses {
  private static final Pattern BORDER =
      Pattern.compile(
          "[،,]\\s+(?=و|لكن|ثم\\s|في حين|بينما|فيما\\s)|[،,]\\s+(?=أي\\s)|؛\\s*|\\s+(?=و(?:إن|أن)(?:ه|ها|هم|هما)?\\s)|\\s+(?=لكن)");
  private static final int FEWEST_WORDS = 2;

  private Clauses() {}

  /** The stretches in order; one where nothing divides it. */
  static List<String> of(String sentence) {
    List<String> clauses = new ArrayList<>();
    Matcher border = BORDER.matcher(sentence);
    int from = 0;
    while (border.find()) {
      if (inQuotes(sentence, border.start())) {
        continue;
      }
      String clause = sentence.substring(from, border.start()).strip();
      if (isLong(clause) && isLong(sentence.substring(border.end()))) {
        clauses.add(clause);
        from = border.end();
      }
    }
    clauses.add(sentence.substring(from).strip());
    return List.copyOf(clauses);
  }

  /** The same, divided also where a word joined by "and" begins anew. */
  static List<String> finer(Statement statement) {
    List<String> parts = new ArrayList<>();
    String text = statement.claim().text();
    int from = 0;
    int telling = 0;
    for (Token token : statement.tokens()) {
      boolean opens =
          token.at() > 0 && token.clause() > statement.tokens().get(token.at() - 1).clause();
      if (opens && telling > 1) {
        parts.add(text.substring(from, token.span().start()).strip());
        from = token.span().start();
        telling = 0;
      }
      telling++;
    }
    parts.add(text.substring(from).strip());
    return List.copyOf(parts);
  }

  private static boolean isLong(String clause) {
    return clause.split("\\s+").length >= FEWEST_WORDS;
  }

  private static boolean inQuotes(String sentence, int at) {
    int depth = 0;
    for (int i = 0; i < at; i++) {
      char c = sentence.charAt(i);
      depth += c == '«' ? 1 : c == '»' ? -1 : 0;
    }
    return depth > 0;
  }
}
