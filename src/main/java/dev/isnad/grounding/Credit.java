package dev.isnad.grounding;

import dev.isnad.arabic.DateMention;
import dev.isnad.arabic.Dates;
import dev.isnad.arabic.Span;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.article.Attribution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where a sentence says through whom a report came: {@code بحسب «صحيفة المنارة» في 2 مارس 2024
 * نقلًا عن «وكالة سهيل»}, {@code ذكرت «صحيفة المنارة» أن}.
 *
 * @param span all of it
 * @param wrongDay the day it gives, where the report was published on another; else empty
 * @param through whether it begins with {@code نقلا عن} and so leads on from whoever is named
 */
record Credit(Span span, String wrongDay, boolean through) {
  /** A credit ends where the sentence pauses or ends. */
  private static final Pattern PAUSE = Pattern.compile("[»”\"\\s]*(?:\\)\\s*)?(?:[،,؛:.]|$).*");

  private static final Pattern COMMA = Pattern.compile("[،,]");
  private static final Pattern DAY = Pattern.compile("\\p{Nd}");

  /** The credits that the sentence gives to houses of this chain, in order. */
  static List<Credit> in(String sentence, Attribution attribution, LocalDate today) {
    Reader reader = new Reader(sentence, attribution, today);
    List<Credit> credits = new ArrayList<>();
    for (int at = 0; at < reader.words.size(); at++) {
      int start = reader.words.get(at).span().start();
      if (credits.isEmpty() || credits.getLast().span().end() <= start) {
        reader.at(at).ifPresent(credits::add);
      }
    }
    return List.copyOf(credits);
  }

  private static final class Reader {
    private final String sentence;
    private final List<Word> words;
    private final List<DateMention> dates;
    private final Houses houses;
    private final Optional<LocalDate> published;
    private String wrongDay = "";

    private Reader(String sentence, Attribution attribution, LocalDate today) {
      this.sentence = sentence;
      this.words = Words.of(sentence);
      this.dates = Dates.find(sentence, today);
      this.houses = Houses.of(attribution);
      this.published = attribution.published();
    }

    private Optional<Credit> at(int from) {
      int lead = CreditWords.lead(words, from);
      if (lead == from || isQuoted(words.get(from))) {
        return Optional.empty();
      }
      wrongDay = "";
      return IntStream.range(from + 1, Math.min(lead, words.size() - 1) + 1)
          .mapToObj(at -> houses.at(sentence, words, at))
          .flatMap(Optional::stream)
          .findFirst()
          .map(this::rest)
          .filter(end -> CreditWords.isVerb(words, from) ? isThat(end) : pauses(end))
          .map(end -> CreditWords.isVerb(words, from) ? end + 1 : end)
          .map(end -> new Credit(span(from, end), wrongDay, isThrough(from)));
    }

    private boolean isThrough(int from) {
      return CreditWords.through(words, from) > from;
    }

    private Span span(int from, int end) {
      return new Span(words.get(from).span().start(), words.get(end - 1).span().end());
    }

    /** The place after all that still belongs to the credit: days, agencies. */
    private int rest(Houses.Named named) {
      int end = named.end();
      int rank = named.rank();
      while (end < words.size()) {
        Optional<Houses.Named> through = through(end, rank);
        int next = through.map(Houses.Named::end).orElse(day(end));
        if (next == end) {
          return end;
        }
        rank = through.map(Houses.Named::rank).orElse(rank);
        end = next;
      }
      return end;
    }

    /** A house nearer to whoever spoke, or another one beside it. */
    private Optional<Houses.Named> through(int from, int rank) {
      int at = CreditWords.through(words, from);
      boolean joined = at == from && words.get(at).folded().startsWith("و");
      if (at == from && !joined || at == words.size()) {
        return Optional.empty();
      }
      int house = joined && words.get(at).folded().equals("و") ? at + 1 : at;
      return house == words.size()
          ? Optional.empty()
          : houses
              .at(sentence, words, house)
              .filter(named -> named.rank() < rank || joined && named.rank() != rank);
    }

    /** The place after a day that stands here, {@code from} where none does. */
    private int day(int from) {
      int at = CreditWords.beforeDay(words, from);
      if (at == words.size() || COMMA.matcher(gap(from)).find()) {
        return from;
      }
      int day = isWeekday(at) ? at + 1 : at;
      return dates.stream()
          .filter(date -> begins(date, at) || begins(date, day))
          .filter(date -> DAY.matcher(date.span().of(sentence)).find())
          .findFirst()
          .map(this::after)
          .orElse(from);
    }

    private boolean begins(DateMention date, int at) {
      return at < words.size() && date.span().start() == words.get(at).span().start();
    }

    private int after(DateMention date) {
      boolean right =
          published.filter(day -> Token.ofDate(date, sentence).meets(Token.ofDay(day))).isPresent();
      wrongDay = right || !wrongDay.isEmpty() ? wrongDay : date.span().of(sentence);
      return (int) words.stream().filter(word -> word.span().start() < date.span().end()).count();
    }

    private boolean isWeekday(int at) {
      return published
          .filter(day -> Weekdays.in(words.subList(at, at + 1), day).contains(day))
          .isPresent();
    }

    private boolean isThat(int end) {
      return end < words.size() && CreditWords.isThat(words.get(end));
    }

    private boolean pauses(int end) {
      return PAUSE.matcher(sentence.substring(words.get(end - 1).span().end())).matches();
    }

    /** What stands between a word and the one before it. */
    private String gap(int at) {
      return sentence.substring(words.get(at - 1).span().end(), words.get(at).span().start());
    }

    private boolean isQuoted(Word word) {
      String before = sentence.substring(0, word.span().start());
      return before.lastIndexOf('«') > before.lastIndexOf('»');
    }
  }
}
