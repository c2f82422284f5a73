package dev.isnad.answer;

import dev.isnad.arabic.DateMention;
import dev.isnad.arabic.NumberMention;
import dev.isnad.arabic.Numbers;
import dev.isnad.arabic.PartialDate;
import dev.isnad.arabic.Span;
import dev.isnad.arabic.Word;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One thing a sentence says: a word that carries meaning, a number, or a date.
 *
 * @param text as it is written
 * @param folded the same, folded; for words
 * @param keys the forms under which the word meets others; empty for numbers and dates
 * @param number the value, of a number
 * @param date the date, of a date
 * @param at its place among the sentence's tokens, from 0
 * @param clause the number of clause beginnings before it
 * @param commas how many commas stand before it
 * @param follows whether nothing but blanks stands between it and the token before
 * @param soft whether it says nothing that must be found: a verb of telling or of being
 * @param span where it stands in the sentence
 */
record Token(
    String text,
    String folded,
    Set<String> keys,
    Optional<BigDecimal> number,
    Optional<PartialDate> date,
    int at,
    int clause,
    int commas,
    boolean follows,
    boolean soft,
    Span span) {

  private static final Pattern YEAR = Pattern.compile("\\p{Nd}{4}|ألفين");
  private static final Set<String> SEASONS =
      Set.of("صيف", "شتاء", "ربيع", "خريف", "منتصف", "مطلع", "أواخر", "أوائل", "نهاية", "بداية");

  /** Foreign names differ in them: {@code كوريتشن}, {@code كوريتشين}. */
  private static final Pattern LONG_VOWELS = Pattern.compile("^ال|[اوي]");

  private static final int FEWEST_CONSONANTS = 4;
  private static final Set<String> SOFT = WordList.keysOf("soft_words.txt");

  /** A date on its own. */
  static Token ofDate(DateMention date, Claim claim) {
    return new Token(
        date.span().of(claim.text()),
        "",
        Set.of(),
        Optional.empty(),
        Optional.of(date.date()),
        0,
        0,
        0,
        false,
        false,
        date.span());
  }

  /** A day on its own. */
  static Token ofDay(LocalDate day) {
    return new Token(
        day.toString(),
        "",
        Set.of(),
        Optional.empty(),
        Optional.of(PartialDate.of(day)),
        0,
        0,
        0,
        false,
        false,
        new Span(0, 0));
  }

  /** The sentence's tokens in order. */
  static List<Token> of(Claim claim) {
    List<Token> tokens = new ArrayList<>();
    int clause = 0;
    int commas = 0;
    int end = 0;
    boolean skipped = false;
    for (Word word : claim.words()) {
      String between =
          claim.text().substring(Math.min(end, word.span().start()), word.span().start());
      if (between.indexOf('،') >= 0 || between.indexOf('؛') >= 0) {
        commas++;
        skipped = true;
      }
      if (opensClause(word, between)
          && (tokens.isEmpty() || word.span().start() >= tokens.getLast().span().end())) {
        clause++;
      }
      Optional<Token> token = token(claim, word, tokens, clause, commas, !skipped);
      if (token.isPresent()) {
        tokens.add(token.get());
        skipped = false;
      } else if (tokens.isEmpty() || word.span().start() >= tokens.getLast().span().end()) {
        skipped = true;
      }
      end = word.span().end();
    }
    return List.copyOf(tokens);
  }

  private static boolean opensClause(Word word, String between) {
    String folded = word.folded();
    return folded.length() > 3 && folded.charAt(0) == 'و' && !LexicalWaw.isIn(folded)
        || folded.equals("لكن")
        || folded.equals("ثم")
        || folded.startsWith("لكنه")
        || between.indexOf('؛') >= 0;
  }

  private static Optional<Token> token(
      Claim claim, Word word, List<Token> before, int clause, int commas, boolean follows) {
    int at = before.size();
    for (DateMention date : claim.dates()) {
      if (date.span().start() <= word.span().start() && word.span().end() <= date.span().end()) {
        return isNew(date.span(), before)
            ? Optional.of(
                new Token(
                    date.span().of(claim.text()),
                    "",
                    Set.of(),
                    Optional.empty(),
                    Optional.of(date.date()),
                    at,
                    clause,
                    commas,
                    follows,
                    false,
                    date.span()))
            : Optional.empty();
      }
    }
    for (NumberMention number : claim.numbers()) {
      if (holds(number, word, claim)) {
        return isNew(number.span(), before)
            ? Optional.of(
                new Token(
                    number.span().of(claim.text()),
                    "",
                    Set.of(),
                    Optional.of(number.value()),
                    Optional.empty(),
                    at,
                    clause,
                    commas,
                    follows,
                    false,
                    number.span()))
            : Optional.empty();
      }
    }
    // Folding makes the verb هنأ the adverb هنا.
    if (!ContentWords.carriesMeaning(word.folded()) && !word.text().endsWith("أ")) {
      return Optional.empty();
    }
    Set<String> keys = keys(word.folded());
    return Optional.of(
        new Token(
            word.text(),
            word.folded(),
            keys,
            Optional.empty(),
            Optional.empty(),
            at,
            clause,
            commas,
            follows,
            isSoft(word.folded()),
            word.span()));
  }

  private static boolean isSoft(String folded) {
    String bare =
        folded.length() > 3 && "وف".indexOf(folded.charAt(0)) >= 0 ? folded.substring(1) : folded;
    return SOFT.contains("=" + folded)
        || SOFT.contains("=" + bare)
        || bare.startsWith("ال") && SOFT.contains("=" + bare.substring(2));
  }

  /** A dual such as {@code هدفين} is a number and a word: it stays a word. */
  private static boolean holds(NumberMention number, Word word, Claim claim) {
    boolean inside =
        number.span().start() < word.span().end() && word.span().start() < number.span().end();
    return inside && !isDual(number, claim);
  }

  static boolean isDual(NumberMention number, Claim claim) {
    String text = number.span().of(claim.text());
    return number.value().equals(BigDecimal.TWO)
        && text.codePoints().noneMatch(Character::isDigit)
        && !text.contains("ثن")
        && !text.contains("اثن");
  }

  private static boolean isNew(Span span, List<Token> before) {
    return before.stream().noneMatch(token -> token.span().equals(span));
  }

  static Set<String> keys(String folded) {
    Set<String> keys = new HashSet<>(WordKeys.ofName(folded));
    Roots.of(folded).ifPresent(keys::add);
    String consonants = LONG_VOWELS.matcher(folded).replaceAll("");
    if (consonants.length() >= FEWEST_CONSONANTS) {
      keys.add("≈" + consonants);
    }
    if (folded.length() > 4 && "وفبلك".indexOf(folded.charAt(0)) >= 0) {
      Roots.of(folded.substring(1)).ifPresent(keys::add);
    }
    return keys;
  }

  /** Whether both say the same thing. */
  boolean meets(Token other) {
    if (number.isPresent() || other.number.isPresent()) {
      return number.isPresent()
          && other.number.isPresent()
          && number.get().compareTo(other.number.get()) == 0;
    }
    if (date.isPresent() || other.date.isPresent()) {
      return date.isPresent() && other.date.isPresent() && isSameDay(other);
    }
    return keys.stream().anyMatch(other.keys::contains);
  }

  /** Without its year a date is the report's; a season is part of it. */
  private boolean isSameDay(Token other) {
    PartialDate here = date.orElseThrow();
    PartialDate there = other.date.orElseThrow();
    boolean same =
        YEAR.matcher(text).find()
            ? here.covers(there)
            : here.month().equals(there.month())
                && (here.day().isEmpty() || here.day().equals(there.day()));
    return same && SEASONS.stream().noneMatch(season -> differ(season, text, other.text));
  }

  private static boolean differ(String season, String here, String there) {
    return here.contains(season) && !there.contains(season);
  }

  boolean isFigure() {
    return number.isPresent() || date.isPresent();
  }

  static boolean isPercent(NumberMention number) {
    return number.unit().filter(Numbers.PERCENT::equals).isPresent();
  }
}
