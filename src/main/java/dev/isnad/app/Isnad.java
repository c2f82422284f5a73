package dev.isnad.app;

import dev.isnad.answer.Answerer;
import dev.isnad.answer.Prompts;
import dev.isnad.app.settings.Settings;
import dev.isnad.article.ArticleStore;
import dev.isnad.article.FolderArticleStore;
import dev.isnad.conversation.Conversations;
import dev.isnad.index.PassageIndex;
import dev.isnad.intake.Intake;
import dev.isnad.model.ModelChain;
import dev.isnad.publish.CatchUp;
import dev.isnad.publish.Publisher;
import dev.isnad.retrieval.Retriever;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The program's objects and how they hang together, without any framework. Read from top to bottom
 * it is the road of a question, from the files to the answer; the moderator's road follows it. Each
 * part is made when it is first asked for. Safe for use by several threads.
 */
public final class Isnad implements AutoCloseable {
  private final Parts parts = new Parts();

  private final Settings settings;
  private final Supplier<ArticleStore> articles;
  private final Supplier<PassageIndex> index;
  private final Supplier<CatchUp> catchUp;
  private final Supplier<Retriever> retriever;
  private final Supplier<Conversations> conversations;
  private final Supplier<Conversations> conversationsWithoutModels;
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
    Supplier<Answerer> answerer =
        parts.part(() -> new Answerer(retriever.get(), models(), prompts.get(), settings.answer()));
    Supplier<Answerer> extractive =
        parts.part(() -> new Answerer(retriever.get(), settings.answer()));
    Function<Answerer, Conversations> remembering =
        answers -> new Conversations(answers, settings.conversation(), Clock.systemUTC());
    this.conversations = parts.part(() -> remembering.apply(answerer.get()));
    this.conversationsWithoutModels = parts.part(() -> remembering.apply(extractive.get()));

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

  public Conversations conversations() {
    return conversations.get();
  }

  public Conversations conversationsWithoutModels() {
    return conversationsWithoutModels.get();
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
