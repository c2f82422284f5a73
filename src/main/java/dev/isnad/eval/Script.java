package dev.isnad.eval;

import dev.isnad.arabic.ArabicFolding;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.article.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a scripted model answers. It reads the numbered passages that it was sent, as a model would,
 * to cite the one of the meant report. Safe for one question at a time.
 */
final class Script {
  private static final Pattern PASSAGE =
      Pattern.compile(
          "<passage n=\"(\\d+)\" title=\"([^\"]*)\"[^>]*>(.*?)</passage>", Pattern.DOTALL);
  private static final Pattern CITED = Pattern.compile("\\[@([a-z0-9-]+)]");

  /** Cited where the passages sent hold none of the report; no question has so many. */
  private static final String NOT_SENT = "[98]";

  private final Map<String, String> titles;
  private volatile ScriptedOutput output = new ScriptedOutput("", "", "", List.of());
  private volatile boolean asked;

  private record Sent(String number, String title, Set<String> words) {}

  Script(List<Article> articles) {
    titles = articles.stream().collect(Collectors.toMap(Article::id, one -> letters(one.title())));
  }

  /** The next question is answered with this. */
  void play(ScriptedOutput next) {
    output = next;
    asked = false;
  }

  /** Whether the model was asked since. */
  boolean wasAsked() {
    return asked;
  }

  /** Whether what is said now ends in the middle of a sentence. */
  boolean breaksOff() {
    return output.kind().equals("cut");
  }

  /**
   * @param prompt the user's message to the model
   */
  String reply(String prompt) {
    asked = true;
    List<Sent> sent = sent(prompt);
    StringBuilder text = new StringBuilder();
    String said = output.text();
    Matcher cited = CITED.matcher(said);
    int from = 0;
    while (cited.find()) {
      String sentence = said.substring(from, cited.start());
      text.append(sentence).append(marker(cited.group(1), sentence, sent));
      from = cited.end();
    }
    return text.append(said.substring(from)).toString();
  }

  private String marker(String id, String sentence, List<Sent> sent) {
    String title = titles.getOrDefault(id, "");
    Set<String> words = words(sentence);
    return sent.stream()
        .filter(passage -> passage.title().equals(title))
        .max(Comparator.comparingLong(passage -> common(words, passage)))
        .map(passage -> "[" + passage.number() + "]")
        .orElse(NOT_SENT);
  }

  private static long common(Set<String> words, Sent passage) {
    return words.stream().filter(passage.words()::contains).count();
  }

  private static List<Sent> sent(String prompt) {
    List<Sent> sent = new ArrayList<>();
    Matcher passage = PASSAGE.matcher(prompt);
    while (passage.find()) {
      sent.add(new Sent(passage.group(1), letters(passage.group(2)), words(passage.group(3))));
    }
    return sent;
  }

  private static Set<String> words(String text) {
    return Words.of(text).stream().map(Word::folded).collect(Collectors.toCollection(HashSet::new));
  }

  /** Letters and digits alone, folded: for telling whether two texts say the same words. */
  static String letters(String text) {
    return ArabicFolding.fold(text)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** How many words two texts have in common. */
  static long common(String text, String other) {
    Set<String> words = words(other);
    return words(text).stream().filter(words::contains).count();
  }

  /** A scripted sentence without its citations. */
  static String withoutCitations(String text) {
    return CITED.matcher(text).replaceAll("").replaceAll("\\[\\d+]", "");
  }
}
