package dev.isnad.app;

import dev.isnad.answer.Answerer;
import dev.isnad.answer.Prompts;
import dev.isnad.app.settings.Settings;
import dev.isnad.article.ArticleStore;
import dev.isnad.article.FolderArticleStore;
import dev.isnad.conversation.AnswerRecords;
import dev.isnad.conversation.ConversationSettings;
import dev.isnad.conversation.Conversations;
import dev.isnad.conversation.Database;
import dev.isnad.conversation.RecordKeeper;
import dev.isnad.index.PassageIndex;
import dev.isnad.intake.Intake;
import dev.isnad.model.ModelChain;
import dev.isnad.publish.CatchUp;
import dev.isnad.publish.Publisher;
import dev.isnad.retrieval.Retriever;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * The program's objects and how they hang together, without any framework. Read from top to bottom
 * it is the road of a question, from the files to the answer; the moderator's road follows it. Each
 * part is made when it is first asked for. Safe for use by several threads.
 */
public final class Isnad implements AutoCloseable {
  /** Whoever asked for the answer to be kept waits for it. */
  private static final Duration OPERATORS_PATIENCE = Duration.ofSeconds(30);

  private final Parts parts = new Parts();

  private final Settings settings;
  private final Supplier<ArticleStore> articles;
  private final Supplier<PassageIndex> index;
  private final Supplier<CatchUp> catchUp;
  private final Supplier<Retriever> retriever;
  private final Supplier<Answerer> answerer;
  private final Supplier<Answerer> extractive;
  private final Supplier<AnswerRecords> records;
  private final Supplier<RecordKeeper> keeper;
  private final Supplier<RecordKeeper> patientKeeper;
  private final Supplier<Conversations> conversations;
  private final Supplier<Intake> intake;
  private final Supplier<Publisher> publisher;
  private final Supplier<ModelChain> models;
  private final Supplier<RankingModels> rankingModels;

  /**
   * @param index how the index is opened, from the settings and the reports
   * @param meters where the models' meters are kept
   */
  Isnad(Settings settings, IndexAccess index, MeterRegistry meters) {
    this.settings = settings;

    // The question's road.
    this.articles = parts.part(() -> new FolderArticleStore(settings.corpus()));
    this.index = parts.part(() -> index.open(settings, articles()));
    this.rankingModels = parts.part(() -> RankingModels.open(settings.models(), meters));
    this.retriever =
        parts.part(
            () ->
                new Retriever(
                    index(), rankingModels().ranking(index(), settings.retrieval(), meters)));
    this.models = parts.part(() -> ModelChain.open(settings.models(), meters));
    Supplier<Prompts> prompts = parts.part(() -> Prompts.load(settings.prompts()));
    this.answerer =
        parts.part(() -> new Answerer(retriever.get(), models(), prompts.get(), settings.answer()));
    this.extractive = parts.part(() -> new Answerer(retriever.get(), settings.answer()));
    Supplier<Database> database =
        parts.part(() -> new Database(settings.database(), settings.data()));
    this.records = parts.part(() -> new AnswerRecords(database.get()));
    this.keeper =
        parts.part(() -> new RecordKeeper(records(), RecordKeeper.READERS_PATIENCE, meters));
    this.patientKeeper = parts.part(() -> new RecordKeeper(records(), OPERATORS_PATIENCE, meters));
    this.conversations = parts.part(() -> conversations(answerer.get(), keeper));

    // The moderator's road.
    this.intake = parts.part(() -> new Intake(settings.intake()));
    this.publisher = parts.part(() -> new Publisher(articles(), index()));
    this.catchUp = parts.part(() -> new CatchUp(articles(), index()));
  }

  public Settings settings() {
    return settings;
  }

  public ArticleStore articles() {
    return articles.get();
  }

  public PassageIndex index() {
    return index.get();
  }

  public Retriever retriever() {
    return retriever.get();
  }

  public ModelChain models() {
    return models.get();
  }

  RankingModels rankingModels() {
    return rankingModels.get();
  }

  public AnswerRecords records() {
    return records.get();
  }

  /** For readers; keeps answers where the settings say so. */
  public Conversations conversations() {
    return conversations.get();
  }

  /** For one question; keeps nothing, and so needs no database. */
  Conversations passingConversations(boolean withModels) {
    return new Conversations(answerer(withModels), settings.conversation(), Clock.systemUTC());
  }

  /** For one question whose answer is to be kept. */
  Conversations keptConversations(boolean withModels) {
    return conversations(answerer(withModels), patientKeeper);
  }

  private Answerer answerer(boolean withModels) {
    return withModels ? answerer.get() : extractive.get();
  }

  private Conversations conversations(Answerer answers, Supplier<RecordKeeper> keeping) {
    ConversationSettings how = settings.conversation();
    return how.keepsAnswers()
        ? new Conversations(answers, how, Clock.systemUTC(), keeping.get())
        : new Conversations(answers, how, Clock.systemUTC());
  }

  public Intake intake() {
    return intake.get();
  }

  public Publisher publisher() {
    return publisher.get();
  }

  public CatchUp catchUp() {
    return catchUp.get();
  }

  @Override
  public void close() {
    parts.close();
  }
}
