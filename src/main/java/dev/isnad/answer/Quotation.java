package dev.isnad.answer;

import dev.isnad.arabic.ArabicDates;
import dev.isnad.article.Attribution;
import java.util.Optional;

/** How a sentence of a report is quoted: introduced by its chain, in guillemets, word for word. */
final class Quotation {
  private Quotation() {}

  /** {@code بحسب RT Arabic نقلًا عن سبوتنيك (11 فبراير 2024): «…»}. */
  static String introduced(Attribution attribution, String sentence) {
    return introduction(attribution) + ": " + quoted(sentence);
  }

  /**
   * {@code «…»}; guillemets inside become curly marks, so that the quotation's end is clear.
   * Nothing else is altered.
   */
  static String quoted(String sentence) {
    return "«" + sentence.replace('«', '“').replace('»', '”') + "»";
  }

  private static String introduction(Attribution attribution) {
    String via = via(attribution).map(agency -> " نقلًا عن " + agency).orElse("");
    String day =
        attribution.published().map(date -> " (" + ArabicDates.format(date) + ")").orElse("");
    return "بحسب " + attribution.publisher() + via + day;
  }

  /** The agency nearest to the outlet; those behind it are among the source's particulars. */
  private static Optional<String> via(Attribution attribution) {
    return attribution.via().isEmpty()
        ? Optional.empty()
        : Optional.of(attribution.via().getLast());
  }
}
