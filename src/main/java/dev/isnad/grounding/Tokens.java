package dev.isnad.grounding;

import dev.isnad.arabic.DateMention;
import dev.isnad.arabic.NumberMention;
import dev.isnad.arabic.Span;
import dev.isnad.arabic.Word;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.LexicalWaw;
import dev.isnad.lexicon.StockPhrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes a sentence apart into what it says, from its first word to its last. */
final class Tokens {
  /** {@code بين 2018 و2021}, where the years are read as no date. */
  private static final Pattern YEAR_JOINED = Pattern.compile("و\\d+");

  /** {@code ولم تظهر}: so short a word begins a statement as well. */
  private static final Set<String> AND_NOT = Set.of("ولم", "ولن", "وقد");

  private final Claim claim;
  private final List<Token> read = new ArrayList<>();
  private int clause;
  private int commas;
  private int end;
  private boolean skipped;

  /** A number or a date, whose words make one token. */
  private record Figure(Span span, Meaning meaning) {}

  private Tokens(Claim claim) {
    this.claim = claim;
  }

  /** The sentence's tokens in order. */
  static List<Token> of(Claim claim) {
    Tokens tokens = new Tokens(claim);
    StockPhrases.plain(claim.words()).forEach(tokens::read);
    return TimeAsides.opened(tokens.read);
  }

  private void read(Word word) {
    String between =
        claim.text().substring(Math.min(end, word.span().start()), word.span().start());
    boolean begins = read.isEmpty() || word.span().start() >= read.getLast().span().end();
    readBetween(between, begins && (opensClause(word, between) || isBut(word)));
    Optional<Token> token = token(word);
    token.ifPresent(read::add);
    skipped = token.isEmpty() && (begins || skipped);
    end = word.span().end();
  }

  private void readBetween(String between, boolean opens) {
    if (between.indexOf('،') >= 0 || between.indexOf('؛') >= 0) {
      commas++;
      skipped = true;
    }
    clause += opens ? 1 : 0;
  }

  /** {@code غير أن}, {@code إلا أن} */
  private boolean isBut(Word word) {
    String before = claim.text().substring(0, word.span().start()).stripTrailing();
    return word.folded().startsWith("ان")
        && word.folded().length() <= 4
        && (before.endsWith("، غير") || before.endsWith("، إلا"));
  }

  private static boolean opensClause(Word word, String between) {
    String folded = word.folded();
    return folded.length() > 3
            && folded.charAt(0) == 'و'
            && !Character.isDigit(folded.charAt(1))
            && !LexicalWaw.isIn(folded)
        || AND_NOT.contains(folded)
        || folded.equals("لكن")
        || folded.equals("ثم")
        || folded.startsWith("لكنه")
        || between.indexOf('؛') >= 0;
  }

  private Optional<Token> token(Word word) {
    Optional<Figure> figure = date(word).or(() -> number(word));
    if (figure.isPresent()) {
      return figure.filter(this::isNew).map(one -> token(one.span(), one.meaning()));
    }
    if (YEAR_JOINED.matcher(word.folded()).matches()) {
      BigDecimal value = new BigDecimal(word.folded().substring(1));
      return Optional.of(token(word.span(), new Meaning.OfNumber(value)));
    }
    // Folding makes the verb هنأ the adverb هنا.
    return ContentWords.carriesMeaning(word.folded()) || word.text().endsWith("أ")
        ? Optional.of(token(word.span(), Meaning.OfWord.of(word.folded())))
        : Optional.empty();
  }

  private Token token(Span span, Meaning meaning) {
    return new Token(
        span.of(claim.text()),
        meaning,
        new Token.Place(read.size(), clause, commas, !skipped, span));
  }

  private Optional<Figure> date(Word word) {
    for (DateMention date : claim.dates()) {
      Span span = date.span();
      // A vowel sign may end the word behind the date: غدٍ.
      if (span.start() <= word.span().start() && word.span().start() < span.end()) {
        return Optional.of(
            new Figure(span, new Meaning.OfDate(date.date(), span.of(claim.text()))));
      }
    }
    return Optional.empty();
  }

  /** A dual such as {@code هدفين} is a number and a word: it stays a word. */
  private Optional<Figure> number(Word word) {
    for (NumberMention number : claim.numbers()) {
      Span span = number.span();
      if (span.start() < word.span().end()
          && word.span().start() < span.end()
          && !claim.isDual(number)) {
        return Optional.of(new Figure(span, new Meaning.OfNumber(number.value())));
      }
    }
    return Optional.empty();
  }

  private boolean isNew(Figure figure) {
    return read.isEmpty() || read.getLast().span().end() <= figure.span().start();
  }
}
