package dev.isnad.app;

import dev.isnad.answer.AnswerSettings;
import dev.isnad.app.settings.LoadedSettings;
import dev.isnad.app.settings.SettingsException;
import dev.isnad.app.settings.SettingsReader;
import dev.isnad.app.settings.SettingsReference;
import dev.isnad.app.settings.SettingsSources;
import dev.isnad.article.Article;
import dev.isnad.article.ArticleStore;
import dev.isnad.article.FolderArticleStore;
import dev.isnad.article.Status;
import dev.isnad.cli.CommandFailedException;
import dev.isnad.cli.EffectiveSetting;
import dev.isnad.cli.Finding;
import dev.isnad.cli.Newsroom;
import dev.isnad.cli.RefusedException;
import dev.isnad.cli.SearchRequest;
import dev.isnad.conversation.Conversations;
import dev.isnad.conversation.KeptAnswer;
import dev.isnad.index.IndexChange;
import dev.isnad.index.IndexInUseException;
import dev.isnad.index.PassageCutter;
import dev.isnad.index.PassageFilter;
import dev.isnad.index.PassageIndex;
import dev.isnad.index.PassageIndexes;
import dev.isnad.intake.Imports;
import dev.isnad.intake.Intake;
import dev.isnad.publish.CatchUp;
import dev.isnad.retrieval.Retriever;
import dev.isnad.retrieval.SearchListing;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The program for the command line: settings read, objects made as commands ask for them. */
final class IsnadNewsroom implements Newsroom {
  private final LoadedSettings loaded;
  private final Parts parts = new Parts();
  private final Supplier<Isnad> asking = parts.part(() -> isnad(IndexAccess.ASKING));
  private final Supplier<Isnad> owning = parts.part(() -> isnad(IndexAccess.OWNING));

  private IsnadNewsroom(LoadedSettings loaded) {
    this.loaded = loaded;
  }

  static Newsroom open(Map<String, String> settings, @Nullable Path file) {
    return open(SettingsSources.ofProgram(settings, Optional.ofNullable(file)));
  }

  static Newsroom open(SettingsSources sources) {
    try {
      return new IsnadNewsroom(SettingsReader.read(sources));
    } catch (SettingsException e) {
      throw new RefusedException(e.getMessage(), e);
    }
  }

  private Isnad isnad(IndexAccess access) {
    return new Isnad(loaded.settings(), access, new SimpleMeterRegistry());
  }

  @Override
  public Conversations conversations() {
    return asking.get().passingConversations(true);
  }

  @Override
  public Conversations conversationsWithoutModels() {
    return asking.get().passingConversations(false);
  }

  @Override
  public Conversations keptConversations(boolean withModels) {
    if (!loaded.settings().conversation().keepsAnswers()) {
      throw new RefusedException(
          "Answers are not kept, as isnad.conversation.keep-answers-for is zero; set it to a length"
              + " of time such as 365d");
    }
    return asking.get().keptConversations(withModels);
  }

  @Override
  public Optional<KeptAnswer> answer(String id) {
    return asking.get().records().find(id);
  }

  @Override
  public ArticleStore articles() {
    return asking.get().articles();
  }

  @Override
  public SearchRequest.Result search(SearchRequest request) {
    SearchListing found =
        SearchListing.of(
            retriever(request.status()),
            request.question(),
            new PassageFilter(
                request.publishers(), request.keywords(), request.from(), request.to()),
            request.limit(),
            LocalDate.now(ZoneId.systemDefault()),
            request.explain());
    return new SearchRequest.Result(request.json() ? found.json() : found.text(), found.isEmpty());
  }

  private Retriever retriever(Status status) {
    return status == Status.PUBLISHED ? asking.get().retriever() : shelved(status);
  }

  /** What only moderators see is in no index that answers readers: it gets one of its own. */
  private Retriever shelved(Status status) {
    PassageIndex index = parts.part(PassageIndexes::inMemory).get();
    new FolderArticleStore(loaded.settings().corpus())
        .read(
            article -> {
              if (article.status() == status) {
                index.write(
                    List.of(
                        new IndexChange.Replace(
                            article.id(), article.revision(), PassageCutter.cut(article))));
              }
            });
    return new Retriever(index);
  }

  @Override
  public Intake intake() {
    return owning.get().intake();
  }

  @Override
  public Imports imports() {
    return new Imports(owning.get().articles(), this::publish);
  }

  private void publish(Article article) {
    try {
      owning.get().publisher().publish(article);
    } catch (IndexInUseException e) {
      // A server that runs sees the file and indexes it.
      owning.get().articles().save(article);
    }
  }

  @Override
  public Path prompts() {
    return loaded.settings().prompts();
  }

  @Override
  public AnswerSettings answerSettings() {
    return loaded.settings().answer();
  }

  @Override
  public CatchUp.Report reindex() {
    Isnad isnad = owning.get();
    isnad
        .index()
        .write(
            isnad.index().revisions().keySet().stream()
                .map(id -> (IndexChange) new IndexChange.Remove(id))
                .toList());
    return isnad.catchUp().run();
  }

  @Override
  public List<Finding> check() {
    return new Checks(loaded, owning.get()).all();
  }

  @Override
  public String settingsReference() {
    return SettingsReference.text();
  }

  @Override
  public List<EffectiveSetting> settings() {
    return loaded.values().stream()
        .map(value -> new EffectiveSetting(value.key(), value.shown(), value.origin()))
        .toList();
  }

  @Override
  public void serve(Consumer<URI> ready) {
    Server server = Server.start(loaded);
    ready.accept(server.address());
    try {
      server.awaitEnd();
    } catch (InterruptedException e) {
      server.close();
      Thread.currentThread().interrupt();
      throw new CommandFailedException("Interrupted while serving", e);
    }
  }

  @Override
  public void close() {
    parts.close();
  }
}
