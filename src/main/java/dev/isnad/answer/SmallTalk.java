package dev.isnad.answer;

import dev.isnad.arabic.Injection;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import java.util.List;
import java.util.Optional;

/**
 * What people write to a bot besides questions: a greeting, thanks, who are you, nothing at all, a
 * book, an emoji, an order to forget its rules. Politeness before a question is taken off it.
 */
final class SmallTalk {
  /** What a text turned out to be. */
  sealed interface Opening {
    /**
     * Nothing to search.
     *
     * @param reply key of the fitting reply in {@link Replies}
     */
    record Talk(String reply) implements Opening {}

    /** A question, without the greeting before it. */
    record Asked(String question) implements Opening {}
  }

  private SmallTalk() {}

  /**
   * @param text the reader's words without invisible characters
   * @param longest how many characters a question may have
   */
  static Opening read(String text, int longest) {
    String trimmed = text.strip();
    if (trimmed.codePointCount(0, trimmed.length()) > longest) {
      return new Opening.Talk("tooLong");
    }
    if (trimmed.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return new Opening.Talk(holdsSymbol(trimmed) ? "emojiOnly" : "empty");
    }
    if (Injection.isIn(trimmed)) {
      return new Opening.Talk("injection");
    }
    return withoutPoliteness(trimmed);
  }

  /** Strips pleasantries from the front; the most telling of them decides if nothing is left. */
  private static Opening withoutPoliteness(String text) {
    List<Word> words = Words.of(text);
    Optional<Pleasantry> heard = Optional.empty();
    int at = 0;
    while (at < words.size()) {
      Optional<Pleasantry.Match> match = Pleasantry.at(text, words, at);
      if (match.isEmpty()) {
        break;
      }
      Pleasantry kind = match.get().kind();
      heard = heard.filter(earlier -> earlier.compareTo(kind) >= 0).or(() -> Optional.of(kind));
      at += match.get().length();
    }
    if (at < words.size()) {
      return new Opening.Asked(at == 0 || !isQuestion(heard) ? text : rest(text, words, at));
    }
    return new Opening.Talk(
        heard.filter(kind -> kind != Pleasantry.FILLER).orElse(Pleasantry.GREETING).reply());
  }

  /** After "who are you" or "help" more words make it another question: then all of it counts. */
  private static boolean isQuestion(Optional<Pleasantry> heard) {
    return heard.filter(kind -> kind == Pleasantry.IDENTITY || kind == Pleasantry.HELP).isEmpty();
  }

  private static String rest(String text, List<Word> words, int at) {
    return text.substring(words.get(at).span().start()).strip();
  }

  private static boolean holdsSymbol(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.isEmoji(c) || Character.getType(c) == Character.OTHER_SYMBOL);
  }
}
