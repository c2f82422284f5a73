package dev.isnad.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a text, one a paragraph. A text whose paragraphs are broken into lines of equal
 * length, with blank lines between them, is put together again.
 */
final class Paragraphs {
  private static final Pattern LINE_END =
      Pattern.compile("\\r\\n|[\\n\\r\\x0b\\f\\u0085\\u2028\\u2029]");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!؟?…:][»”\")\\]]*$");
  private static final int LONGEST_BROKEN_LINE = 110;

  private Paragraphs() {}

  static List<String> of(String text) {
    List<List<String>> groups = groups(text);
    List<String> paragraphs = new ArrayList<>();
    boolean broken = isBroken(groups);
    for (List<String> group : groups) {
      if (broken && isWrapped(group)) {
        paragraphs.add(String.join(" ", group));
      } else {
        paragraphs.addAll(group);
      }
    }
    return paragraphs;
  }

  /** Lines that stand together without a blank line between them. */
  private static List<List<String>> groups(String text) {
    List<List<String>> groups = new ArrayList<>();
    boolean open = false;
    for (String line : LINE_END.split(text)) {
      String stripped = line.replaceAll("^[\\s\\u00a0]+|[\\s\\u00a0]+$", "");
      if (stripped.isEmpty()) {
        open = false;
      } else {
        if (!open) {
          groups.add(new ArrayList<>());
        }
        groups.getLast().add(stripped);
        open = true;
      }
    }
    return groups;
  }

  private static boolean isBroken(List<List<String>> groups) {
    return groups.size() > 1 && groups.stream().anyMatch(Paragraphs::isWrapped);
  }

  /** Lines of middling length, most of which end within a sentence; no labels, no items. */
  private static boolean isWrapped(List<String> group) {
    List<String> inner = group.subList(0, group.size() - 1);
    return group.size() > 2
        && group.stream().allMatch(line -> line.length() <= LONGEST_BROKEN_LINE)
        && group.stream().noneMatch(l -> Blocks.isItem(l) || PageLabel.of(l).isPresent())
        && inner.stream().filter(line -> !SENTENCE_END.matcher(line).find()).count()
            > inner.size() / 2
        && averageLength(inner) > LONGEST_BROKEN_LINE / 3.0;
  }

  private static double averageLength(List<String> lines) {
    return lines.stream().mapToInt(String::length).average().orElse(0);
  }
}
