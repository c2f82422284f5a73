package dev.isnad.telegram;

import dev.isnad.answer.Answer;
import dev.isnad.answer.AnswerSentence;
import dev.isnad.answer.AnswerStatus;
import dev.isnad.answer.Source;
import dev.isnad.arabic.ArabicDates;
import dev.isnad.arabic.Bidi;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An answer as it looks in Telegram: its sentences with their numbers, then its sources with what
 * they say.
 */
final class AnswerText {
  /**
   * Right-to-left mark: a line that begins with a number or a Latin name still runs from the right.
   */
  private static final String RIGHT_TO_LEFT = "\u200F";

  /** Longest quotation shown of a source, in UTF-16 units; the rest is to be read at the source. */
  private static final int LONGEST_QUOTE = 600;

  private static final Pattern LIST_ITEM = Pattern.compile("^(?:[-•–*]|[0-9٠-٩]{1,2}[.)])\\s");

  private final Answer answer;
  private final RichText.Builder text = new RichText.Builder();
  private final Map<String, Integer> shown = new HashMap<>();

  private AnswerText(Answer answer) {
    this.answer = answer;
  }

  /** The answer, with a link to where it can be read again. */
  static RichText of(Reply reply) {
    Answer answer = reply.answer();
    if (answer.failed()) {
      return RichText.plain(answer.text());
    }
    var written = new AnswerText(answer);
    answer.sentences().forEach(written::sentence);
    written.sources();
    reply.permanentLink().ifPresent(written::permanentLink);
    return written.text.build();
  }

  private void sentence(AnswerSentence sentence) {
    if (!text.isEmpty()) {
      text.append(LIST_ITEM.matcher(sentence.text()).find() ? "\n" : " ");
    }
    text.append(LatinRuns.isolate(sentence.text()));
    for (int n : sentence.citations()) {
      text.append(" ").link("[" + n + "]", source(n).flatMap(AnswerText::link));
    }
    text.mayBreak();
  }

  private Optional<Source> source(int n) {
    return answer.sources().stream().filter(source -> source.n() == n).findFirst();
  }

  private void sources() {
    List<Source> sources = answer.sources();
    if (sources.isEmpty()) {
      return;
    }
    text.append("\n\n");
    if (answer.status() != AnswerStatus.NOT_IN_REPORTS) { // there the last sentence introduces them
      text.bold(Phrases.say("sources")).append("\n");
    }
    sources.forEach(this::source);
  }

  private void source(Source source) {
    text.append(RIGHT_TO_LEFT + "[" + source.n() + "] ");
    Integer before = shown.putIfAbsent(source.articleId(), source.n());
    if (before == null) {
      text.link(LatinRuns.isolate(source.title()), link(source)).append("\n");
      text.append(RIGHT_TO_LEFT + attribution(source));
      if (!source.alsoIn().isEmpty()) {
        text.append("\n" + RIGHT_TO_LEFT + alsoIn(source));
      }
    } else {
      text.append(Phrases.say("sameReport", before));
    }
    text.append("\n");
    if (answer.status() != AnswerStatus.NOT_IN_REPORTS) {
      text.quote(RIGHT_TO_LEFT + quotation(source.quote())).append("\n");
    }
    text.mayBreak();
  }

  private void permanentLink(URI address) {
    text.append("\n").link(Phrases.say("permanentLink"), Optional.of(address));
  }

  private static String attribution(Source source) {
    String via =
        source.via().isEmpty()
            ? ""
            : Phrases.say(
                "via",
                source.via().stream()
                    .map(Bidi::isolate)
                    .collect(Collectors.joining(Phrases.say("and"))));
    String speaker =
        source.speaker().map(name -> Phrases.say("speaker", Bidi.isolate(name))).orElse("");
    String date =
        source
            .published()
            .map(day -> Phrases.say("dated", ArabicDates.format(day)))
            .orElse(Phrases.say("undated"));
    return Bidi.isolate(source.publisher()) + via + speaker + date;
  }

  private static String alsoIn(Source source) {
    return Phrases.say(
        "alsoIn",
        source.alsoIn().stream()
            .map(
                copy ->
                    copy.published()
                        .map(ArabicDates::format)
                        .map(day -> Bidi.isolate(copy.publisher()) + " (" + day + ")")
                        .orElse(Bidi.isolate(copy.publisher())))
            .collect(Collectors.joining(Phrases.say("alsoIn.comma"))));
  }

  private static String quotation(String quote) {
    String whole = quote.strip();
    if (whole.length() <= LONGEST_QUOTE) {
      return whole;
    }
    return RichText.plain(whole).split(LONGEST_QUOTE).getFirst().text() + " …";
  }

  /** Links come from reports that anybody may have written: only the web is linked to. */
  private static Optional<URI> link(Source source) {
    return source
        .url()
        .filter(url -> "https".equals(url.getScheme()) || "http".equals(url.getScheme()));
  }
}
