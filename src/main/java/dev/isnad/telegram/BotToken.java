package dev.isnad.telegram;

/**
 * The token that BotFather gave for a bot, such as {@code 123456:ABC-DEF…}; it never shows in logs
 * or messages.
 */
public record BotToken(String value) {
  public BotToken {
    value = value.strip();
    if (!value.isEmpty() && !value.matches("\\d+:[A-Za-z0-9_-]+")) {
      throw new IllegalArgumentException(
          "bot-token: what was set is not a token; allowed: the token that @BotFather gave, digits, a colon, letters");
    }
  }

  @Override
  public String toString() {
    return "***";
  }
}
