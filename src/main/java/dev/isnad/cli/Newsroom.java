package dev.isnad.cli;

import dev.isnad.answer.AnswerSettings;
import dev.isnad.article.ArticleStore;
import dev.isnad.conversation.Conversations;
import dev.isnad.conversation.KeptAnswer;
import dev.isnad.intake.Imports;
import dev.isnad.intake.Intake;
import dev.isnad.publish.CatchUp;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The program as commands see it. Each part is made when it is first asked for, so that a command
 * pays only for what it needs; {@link #close} closes what was made.
 */
public interface Newsroom extends AutoCloseable {
  /** Answers questions from the reports as they are on the disk now. */
  Conversations conversations();

  /** The same without any model: only the reports' own sentences. */
  Conversations conversationsWithoutModels();

  /**
   * The same, and keeps the answers.
   *
   * @param withModels whether models may write
   * @throws RefusedException where the settings say that none are kept
   */
  Conversations keptConversations(boolean withModels);

  /** The answer that was kept with this id, with everything that it rests on. */
  Optional<KeptAnswer> answer(String id);

  /** The reports as they are on the disk now. */
  ArticleStore articles();

  /** Lists the passages that a question finds in the reports as they are on the disk now. */
  SearchRequest.Result search(SearchRequest request);

  /** Reads what a moderator brings. */
  Intake intake();

  /** Carries what was read into the reports. */
  Imports imports();

  /** The folder of what models are told. */
  Path prompts();

  /** How answers are made. */
  AnswerSettings answerSettings();

  /** Makes the index anew from the reports. */
  CatchUp.Report reindex();

  /** Looks at everything that a start depends on. */
  List<Finding> check();

  /** What can be set: every key with its default and what it means. */
  String settingsReference();

  /** Every setting, sorted by key. */
  List<EffectiveSetting> settings();

  /**
   * Serves until the process is told to stop.
   *
   * @param ready is called with the address once questions are answered
   * @throws CommandFailedException where it cannot start
   */
  void serve(Consumer<URI> ready);

  @Override
  void close();
}
