package dev.isnad.telegram;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Reads what people send. In private every message is for us. In a group only what is addressed to
 * us: a mention of our name, a reply to a message of ours, or a command that names us ({@code /ask}
 * also without our name). Edited messages, channels and other bots are let be: answering twice, or
 * each other, helps nobody.
 */
final class UpdateReader {
  private final long ourId;
  private final String ourMention;

  UpdateReader(User us) {
    ourId = us.getId();
    ourMention = "@" + us.getUserName().toLowerCase(Locale.ROOT);
  }

  Incoming read(Update update) {
    Message message = update.getMessage();
    if (message == null || isFromABot(message) || message.isChannelMessage()) {
      return new Incoming.NotForUs();
    }
    return message.isUserMessage() ? inPrivate(message) : inGroup(message);
  }

  /**
   * Anonymous administrators of a group write in the name of a bot of Telegram's, but as the chat.
   */
  private static boolean isFromABot(Message message) {
    User from = message.getFrom();
    return from != null && Boolean.TRUE.equals(from.getIsBot()) && message.getSenderChat() == null;
  }

  private Incoming inPrivate(Message message) {
    Place place = new Place(message.getChatId(), thread(message), Optional.empty());
    Optional<String> text = text(message);
    if (text.isEmpty()) {
      return isContent(message) ? new Incoming.Told(place, "notText") : new Incoming.NotForUs();
    }
    return command(message)
        .map(command -> obey(command, place, true))
        .orElseGet(() -> question(place, withoutMention(text.get())));
  }

  private Incoming inGroup(Message message) {
    Place place =
        new Place(message.getChatId(), thread(message), Optional.of(message.getMessageId()));
    Optional<String> text = text(message);
    if (text.isEmpty()) {
      return new Incoming.NotForUs();
    }
    Optional<Command> command = command(message);
    if (command.isPresent()) {
      return obey(command.get(), place, false);
    }
    return isAddressedToUs(message)
        ? question(place, withoutMention(text.get()))
        : new Incoming.NotForUs();
  }

  private static Incoming question(Place place, String text) {
    return text.isBlank() ? new Incoming.Told(place, "askWhat") : new Incoming.Asked(place, text);
  }

  /**
   * What people send to be looked at, other than text; not the notes that Telegram itself puts into
   * chats.
   */
  private static boolean isContent(Message message) {
    return message.hasPhoto()
        || message.hasSticker()
        || message.hasVoice()
        || message.hasVideo()
        || message.hasVideoNote()
        || message.hasAudio()
        || message.hasAnimation()
        || message.hasDocument()
        || message.hasLocation()
        || message.hasContact()
        || message.hasPoll()
        || message.hasDice();
  }

  private static Optional<Integer> thread(Message message) {
    return Boolean.TRUE.equals(message.getIsTopicMessage())
        ? Optional.ofNullable(message.getMessageThreadId())
        : Optional.empty();
  }

  private static Optional<String> text(Message message) {
    return Optional.ofNullable(message.getText())
        .or(() -> Optional.ofNullable(message.getCaption()))
        .filter(text -> !text.isBlank());
  }

  private static List<MessageEntity> entities(Message message) {
    return Optional.ofNullable(
            message.getText() == null ? message.getCaptionEntities() : message.getEntities())
        .orElse(List.of());
  }

  private boolean isAddressedToUs(Message message) {
    Message repliedTo = message.getReplyToMessage();
    boolean reply =
        repliedTo != null && repliedTo.getFrom() != null && repliedTo.getFrom().getId() == ourId;
    return reply
        || entities(message).stream()
            .anyMatch(entity -> mentionsUs(entity, text(message).orElse("")));
  }

  private boolean mentionsUs(MessageEntity entity, String text) {
    return switch (entity.getType()) {
      case "mention" -> covered(entity, text).toLowerCase(Locale.ROOT).equals(ourMention);
      case "text_mention" -> entity.getUser() != null && entity.getUser().getId() == ourId;
      default -> false;
    };
  }

  private static String covered(MessageEntity entity, String text) {
    int end = Math.min(text.length(), entity.getOffset() + entity.getLength());
    return text.substring(Math.min(entity.getOffset(), end), end);
  }

  private String withoutMention(String text) {
    return text.replaceAll("(?i)" + ourMention + "\\b", " ").replaceAll(" {2,}", " ").strip();
  }

  /**
   * A command at the beginning of a message.
   *
   * @param to the bot that it names, lower-case with {@code @}; empty if it names none
   */
  private record Command(String name, String to, String rest) {}

  private static Optional<Command> command(Message message) {
    String text = text(message).orElse("");
    return entities(message).stream()
        .filter(entity -> entity.getType().equals("bot_command") && entity.getOffset() == 0)
        .findFirst()
        .map(
            entity ->
                command(
                    covered(entity, text).toLowerCase(Locale.ROOT),
                    text.substring(entity.getLength())));
  }

  private static Command command(String written, String rest) {
    int at = written.indexOf('@');
    return at < 0
        ? new Command(written, "", rest.strip())
        : new Command(written.substring(0, at), written.substring(at), rest.strip());
  }

  private Incoming obey(Command command, Place place, boolean inPrivate) {
    boolean named = command.to().equals(ourMention);
    boolean anybodys = command.to().isEmpty() && (inPrivate || command.name().equals("/ask"));
    if (!named && !anybodys) {
      return new Incoming.NotForUs();
    }
    return switch (command.name()) {
      case "/start" -> new Incoming.Told(place, "start");
      case "/help" -> new Incoming.Told(place, "help");
      case "/new" -> new Incoming.Forgotten(place);
      case "/ask" -> question(place, withoutMention(command.rest()));
      default -> new Incoming.Told(place, "unknownCommand");
    };
  }
}
