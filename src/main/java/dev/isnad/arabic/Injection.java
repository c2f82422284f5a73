package dev.isnad.arabic;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises text that wants to be an order to a language model instead of a question or a report:
 * another bot's prompt, a fake turn of a conversation, "ignore the instructions". It sees through
 * invisible characters and letters that look like others. Nothing of the answer's safety rests on
 * it alone.
 */
public final class Injection {
  private static final List<Order> ORDERS = WordFile.lines("orders.txt").map(Order::of).toList();

  private Injection() {}

  /** Whether one of its lines speaks to a model. */
  public static boolean isIn(String text) {
    String folded = ArabicFolding.fold(LookAlikes.unmasked(text));
    return ORDERS.stream().anyMatch(order -> order.isIn(folded));
  }

  /**
   * One way of giving an order. Looking for words is cheap, and few sentences hold any.
   *
   * @param words one of them is in every such order
   */
  private record Order(List<String> words, Pattern pattern) {
    static Order of(String line) {
      String[] columns = line.split("\t", 2);
      return new Order(List.of(columns[0].split("\\|")), Pattern.compile(columns[1]));
    }

    boolean isIn(String folded) {
      return words.stream().anyMatch(folded::contains) && pattern.matcher(folded).find();
    }
  }
}
