package dev.isnad.voices;

import dev.isnad.arabic.ArabicDates;
import dev.isnad.article.Attribution;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a sentence of a report is quoted: introduced by its chain, from the one who spoke to the one
 * who published and when; in guillemets, word for word.
 *
 * @param attribution the report's chain
 * @param aboutTime whether the answer is about a time, which the day of publication must then not
 *     be taken for
 */
public record Quotation(Attribution attribution, boolean aboutTime, String undated) {
  private static final String SAME_REPORT = "وفيه";

  /**
   * The outlet's own statement as {@code بحسب RT Arabic (11 فبراير 2024): «…»}, a speaker's words
   * as {@code قال السفير … في حديث إلى …، بحسب RT Arabic (11 فبراير 2024)، إن «…»}.
   *
   * @param sentence the report's sentence that the voice was read in
   */
  public String introduced(Voice voice, String sentence) {
    return quotation(voice, sentence, occasion(voice) + "، " + outlet(voice), outlet(voice));
  }

  /** The same for a report that has been introduced already, with another one speaking in it. */
  public String continued(Voice voice, String sentence) {
    String speaker = quotation(voice, sentence, "", "");
    return speaker.startsWith(":") ? SAME_REPORT + speaker : SAME_REPORT + ": " + speaker;
  }

  private static String quotation(Voice voice, String sentence, String chain, String outlet) {
    if (voice.speaker().isEmpty()) {
      return outlet + ": " + quoted(sentence);
    }
    String speaker = voice.speaker().get();
    String told = quoted(voice.told().of(sentence));
    if (voice.opening().isPresent()) {
      Voice.Opening opening = voice.opening().get();
      String said = opening.verb() + " " + speaker + chain;
      return opening.that().equals(Voice.Opening.COLON)
          ? said + ": " + told
          : said + (chain.isEmpty() ? " " : "، ") + opening.that() + " " + told;
    }
    return voice.resolved()
        ? "نقلًا عن " + speaker + chain + ": " + told
        : outlet + ": " + quoted(sentence);
  }

  /**
   * {@code «…»}; guillemets inside become curly marks, so that the quotation's end is clear.
   * Nothing else is altered.
   */
  public static String quoted(String sentence) {
    return "«" + sentence.replace('«', '“').replace('»', '”') + "»";
  }

  private String outlet(Voice voice) {
    String via =
        via()
            .filter(agency -> voice.occasion().filter(o -> Speaker.covers(o, agency)).isEmpty())
            .map(agency -> " نقلًا عن " + agency)
            .orElse("");
    String day = day();
    return "بحسب " + attribution.publisher() + via + (day.isEmpty() ? "" : " (" + day + ")");
  }

  private String day() {
    Optional<LocalDate> published = attribution.published();
    return published
        .map(ArabicDates::format)
        .map(day -> aboutTime ? "نُشر في " + day : day)
        .orElse(undated);
  }

  private static String occasion(Voice voice) {
    return voice.occasion().map(words -> " " + words).orElse("");
  }

  /** The agency nearest to the outlet; those behind it are among the source's particulars. */
  private Optional<String> via() {
    return attribution.via().isEmpty()
        ? Optional.empty()
        : Optional.of(attribution.via().getLast());
  }
}
