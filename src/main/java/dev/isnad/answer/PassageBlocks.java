package dev.isnad.answer;

import dev.isnad.arabic.Bidi;
import dev.isnad.arabic.Injection;
import dev.isnad.arabic.Sentences;
import dev.isnad.arabic.Span;
import dev.isnad.article.Attribution;
import dev.isnad.index.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passages as data for a model: one {@code <passage n="1" title="…" …>} block each. What could be
 * mistaken for our own marks (angle brackets, citation markers, turns of a conversation, invisible
 * characters) is defused inside them.
 */
final class PassageBlocks {
  private static final Pattern FAKE_MARKER =
      Pattern.compile(
          "[\\[【〔［](?=\\s*[\\p{L}^#]{0,8}\\s*:?\\s*\\p{Nd})([^\\]】〕］\\n]{0,40})[\\]】〕］]");
  private static final Pattern FAKE_TURN =
      Pattern.compile(
          "(?im)^\\s*(?:#+\\s*)?(?:system|user|assistant|developer|human|القارئ|الجواب|سؤال القارئ|السؤال الأخير|تاريخ اليوم|النظام|المساعد)\\s*:"
              + "|^\\s*-{2,}\\s*(?:user|system|assistant)\\s*-{2,}\\s*$");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}\\s+");

  /** Angle brackets, and characters that a model reads as such. */
  private static final Pattern ANGLES = Pattern.compile("[<>＜＞﹤﹥〈〉⟨⟩]");

  private static final String OPENING = "<＜﹤〈⟨";

  private static final String LEFT_OUT = "(…)";

  private PassageBlocks() {}

  /** The best passages that fit into so many characters; at least one, and none cut. */
  static List<Passage> withinBudget(List<Passage> passages, int characters) {
    List<Passage> kept = new ArrayList<>();
    int used = 0;
    for (Passage passage : passages) {
      used += block(kept.size() + 1, passage).length();
      if (!kept.isEmpty() && used > characters) {
        break;
      }
      kept.add(passage);
    }
    return List.copyOf(kept);
  }

  /** The passages, numbered from 1 in their order. */
  static String of(List<Passage> passages) {
    StringJoiner blocks = new StringJoiner("\n");
    for (Passage passage : passages) {
      blocks.add(block(passages.indexOf(passage) + 1, passage));
    }
    return blocks.toString();
  }

  private static String block(int number, Passage passage) {
    Attribution attribution = passage.attribution();
    StringBuilder block = new StringBuilder("<passage n=\"").append(number).append('"');
    attribute("title", passage.title(), block);
    attribute("heading", passage.heading(), block);
    attribute("publisher", attribution.publisher(), block);
    attribute("via", String.join("، ", attribution.via()), block);
    attribution.speaker().ifPresent(speaker -> attribute("speaker", speaker, block));
    attribution.published().ifPresent(day -> attribute("published", day.toString(), block));
    return block
        .append(">\n")
        .append(defused(withoutOrders(passage.text())))
        .append("\n</passage>")
        .toString();
  }

  private static void attribute(String name, String value, StringBuilder block) {
    if (!value.isBlank()) {
      String safe = defused(withoutOrders(value)).replace('"', '”').replaceAll("\\s+", " ");
      block.append(' ').append(name).append("=\"").append(safe).append('"');
    }
  }

  /**
   * A passage's text without the sentences that speak to a model: no answer may rest on them, so
   * none needs to be read.
   */
  private static String withoutOrders(String text) {
    if (!Injection.isIn(text)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    int from = 0;
    for (Span sentence : Sentences.split(text)) {
      String said = sentence.of(text);
      kept.append(text, from, sentence.start()).append(Injection.isIn(said) ? LEFT_OUT : said);
      from = sentence.end();
    }
    return kept.append(text, from, text.length()).toString();
  }

  /** Text of others that can no longer be taken for ours. */
  static String defused(String text) {
    String plain = HEADING.matcher(Bidi.clean(text)).replaceAll("");
    String noMarkers =
        FAKE_MARKER
            .matcher(plain)
            .replaceAll(match -> Matcher.quoteReplacement("(" + match.group(1) + ")"));
    String noTurns =
        FAKE_TURN.matcher(noMarkers).replaceAll(match -> Matcher.quoteReplacement(LEFT_OUT));
    return ANGLES
        .matcher(noTurns)
        .replaceAll(angle -> OPENING.contains(angle.group()) ? "‹" : "›")
        .replace("{{", "{ {")
        .replace("|", "¦");
  }
}
