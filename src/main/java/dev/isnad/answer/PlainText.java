package dev.isnad.answer;

import dev.isnad.arabic.Bidi;
import java.util.regex.Pattern;

/** Takes out of a model's text what is not text: Markdown, HTML, links, invisible characters. */
final class PlainText {
  private static final Pattern TAG =
      Pattern.compile("</?[A-Za-z!][^<>]{0,400}>|<!--.*?-->", Pattern.DOTALL);
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\]]{0,200})]\\((?:[^()\\s]{0,500})\\)");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\b(?:https?://|www\\.|javascript:|data:)\\S*");
  private static final Pattern LINE_MARK =
      Pattern.compile(
          "(?m)^[ \\t]*(?:#{1,6}[ \\t]+|>[ \\t]?|[-*•][ \\t]+|\\p{Nd}{1,2}[.)][ \\t]+)");
  private static final Pattern EMPHASIS = Pattern.compile("\\*{1,3}|_{2,3}|`{1,3}|~~");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private PlainText() {}

  static String of(String text) {
    String clean = Bidi.clean(text);
    String withoutTags = TAG.matcher(clean).replaceAll(" ");
    String withoutLinks =
        ADDRESS.matcher(LINK.matcher(withoutTags).replaceAll("$1")).replaceAll("");
    String withoutMarks =
        EMPHASIS.matcher(LINE_MARK.matcher(withoutLinks).replaceAll("")).replaceAll("");
    String bare = withoutMarks.replace('|', ' ').replace('<', '‹').replace('>', '›');
    return BLANKS.matcher(bare).replaceAll(" ").strip();
  }
}
