package dev.isnad.grounding;

import dev.isnad.arabic.Word;
import dev.isnad.lexicon.ContentWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a naming goes that begins with a certain word: a noun with what belongs to it, an
 * adjective of origin, a name. Where that is not certain it ends early.
 */
final class NounPhrase {
  private static final Pattern ADJECTIVE =
      Pattern.compile("ال\\p{L}{2,}(?:ي|يه|يون|يين)|العام|العامه|السابق|السابقه");

  /** {@code جماعة تطلق على نفسها «…»} */
  private static final Pattern CALLING =
      Pattern.compile(
          "\\p{L}+\\s+[يت](?:طلق|ُطلق)\\s+(?:على\\s+نفسها?|عليها?)\\s+(?:اسم\\s+)?«[^»]+»");

  private static final int MOST_OF = 3;

  private final Claim claim;
  private final List<Word> words;

  private final List<Token> tokens;

  private NounPhrase(Statement sentence) {
    this.claim = sentence.claim();
    this.tokens = sentence.tokens();
    this.words = claim.words();
  }

  /** The phrase as it is written; empty where none begins there. */
  static Optional<String> at(Statement sentence, int first) {
    NounPhrase phrase = new NounPhrase(sentence);
    int end = phrase.end(first);
    return end == first ? Optional.empty() : Optional.of(phrase.text(first, end));
  }

  private String text(int first, int end) {
    int stop = words.get(end - 1).span().end();
    String text = claim.text();
    int closed = stop < text.length() && text.charAt(stop) == '»' ? stop + 1 : stop;
    int start = words.get(first).span().start();
    int opened = start > 0 && text.charAt(start - 1) == '«' ? start - 1 : start;
    return text.substring(opened, closed);
  }

  private int end(int first) {
    Matcher calling = CALLING.matcher(claim.text());
    if (calling.region(words.get(first).span().start(), claim.text().length()).lookingAt()) {
      return (int) words.stream().filter(word -> word.span().start() < calling.end()).count();
    }
    int end = head(first);
    while (end > first && end < words.size() && isJoined(end) && goesOn(end)) {
      end++;
    }
    return end;
  }

  /** Behind the noun and the one that it is of; the same place where there is none. */
  private int head(int first) {
    if (!isNoun(words.get(first))) {
      return first;
    }
    int end = first;
    while (end < words.size()
        && end - first < MOST_OF
        && (end == first || isJoined(end))
        && isNoun(words.get(end))) {
      if (isDefinite(words.get(end))) {
        return end + 1;
      }
      end++;
    }
    return first;
  }

  private boolean goesOn(int at) {
    Word word = words.get(at);
    return ADJECTIVE.matcher(word.folded()).matches()
        || isName(word)
        || isQuoted(word)
        || isLastName(at);
  }

  /** {@code فارس العوضي} */
  private boolean isLastName(int at) {
    return words.get(at).folded().startsWith("ال") && isName(words.get(at - 1));
  }

  private boolean isName(Word word) {
    return !word.folded().startsWith("ال")
        && (claim.isNamed(word.span())
            || tokens.stream()
                .filter(token -> token.span().equals(word.span()))
                .anyMatch(OfficeHolders::isName));
  }

  private boolean isDefinite(Word word) {
    return word.folded().startsWith("ال") || isQuoted(word) || claim.isNamed(word.span());
  }

  private boolean isQuoted(Word word) {
    String before = claim.text().substring(0, word.span().start());
    return before.lastIndexOf('«') > before.lastIndexOf('»');
  }

  private static boolean isNoun(Word word) {
    return word.folded().length() > 1
        && ContentWords.carriesMeaning(word.folded())
        && !Particles.isPreposition(word)
        && Character.isLetter(word.folded().charAt(0));
  }

  private boolean isJoined(int at) {
    String gap =
        claim.text().substring(words.get(at - 1).span().end(), words.get(at).span().start());
    return gap.chars().allMatch(c -> Character.isWhitespace(c) || c == '«' || c == '»');
  }
}
