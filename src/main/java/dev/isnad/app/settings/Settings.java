package dev.isnad.app.settings;

import dev.isnad.answer.AnswerSettings;
import dev.isnad.conversation.ConversationSettings;
import dev.isnad.conversation.DatabaseSettings;
import dev.isnad.intake.IntakeSettings;
import dev.isnad.model.ModelSettings;
import dev.isnad.retrieval.FusionSettings;
import dev.isnad.telegram.TelegramSettings;
import dev.isnad.web.WebSettings;
import java.nio.file.Path;

/**
 * Everything that can be set, under {@code isnad.*}. What each key means stands in {@code
 * isnad-reference.properties}.
 *
 * @param home what the other paths are relative to
 * @param corpus the reports' folder
 * @param prompts the prompts' folder
 * @param data what the program keeps for itself; the index and the answers are there
 * @param server where {@code serve} listens
 * @param models which models write answers and help to find passages
 * @param retrieval how rankings of passages come together
 * @param answer how answers are made
 * @param conversation how conversations are remembered
 * @param database where answers and conversations are kept
 * @param web how the HTTP door behaves
 * @param telegram the Telegram door; without a bot token there is none
 * @param intake the limits on what may be brought in
 */
public record Settings(
    Path home,
    Path corpus,
    Path prompts,
    Path data,
    ServerSettings server,
    ModelSettings models,
    FusionSettings retrieval,
    AnswerSettings answer,
    ConversationSettings conversation,
    DatabaseSettings database,
    WebSettings web,
    TelegramSettings telegram,
    IntakeSettings intake) {

  public Settings {
    // A binder of configuration passes null where no key below it is set.
    database = database == null ? DatabaseSettings.STANDARD : database;
  }

  /** The same with every path absolute; {@code home} is taken from {@code workingFolder}. */
  Settings from(Path workingFolder) {
    Path absolute = workingFolder.resolve(home).toAbsolutePath().normalize();
    return new Settings(
        absolute,
        absolute.resolve(corpus),
        absolute.resolve(prompts),
        absolute.resolve(data),
        server,
        models.from(absolute),
        retrieval,
        answer,
        conversation,
        database,
        web,
        telegram,
        intake);
  }

  /** Where the index is. */
  public Path index() {
    return data.resolve("index");
  }
}
