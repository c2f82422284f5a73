package dev.isnad.web;

import dev.isnad.answer.AnswerSettings;
import dev.isnad.answer.Answerer;
import dev.isnad.answer.Examples;
import dev.isnad.article.ArticleStore;
import dev.isnad.article.FolderArticleStore;
import dev.isnad.conversation.AnswerRecords;
import dev.isnad.conversation.ConversationSettings;
import dev.isnad.conversation.Conversations;
import dev.isnad.conversation.Database;
import dev.isnad.conversation.DatabaseSettings;
import dev.isnad.conversation.RecordKeeper;
import dev.isnad.index.PassageIndex;
import dev.isnad.index.PassageIndexes;
import dev.isnad.publish.CatchUp;
import dev.isnad.retrieval.Retriever;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** The question's road over a real corpus, index and database, and the HTTP door before it. */
record Newsroom(
    ArticleStore store, PassageIndex index, Database database, RecordKeeper keeper, WebDoor door)
    implements AutoCloseable {
  /** The reports that are shipped. */
  static final Path SHIPPED = Path.of("corpus");

  /** Longer than any reader would wait, so that no test depends on a quiet machine. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  static Newsroom open(Path corpus, Path indexFolder) {
    ArticleStore store = new FolderArticleStore(corpus);
    PassageIndex index = PassageIndexes.openLucene(indexFolder);
    new CatchUp(store, index).run();
    Answerer answerer = new Answerer(new Retriever(index), AnswerSettings.STANDARD);
    Examples examples =
        new Examples(new Retriever(index), AnswerSettings.STANDARD, Clock.systemUTC());
    Database database =
        new Database(
            DatabaseSettings.STANDARD,
            indexFolder.resolveSibling(indexFolder.getFileName() + "-db"));
    AnswerRecords records = new AnswerRecords(database);
    RecordKeeper keeper = new RecordKeeper(records, PATIENCE, new SimpleMeterRegistry());
    Conversations conversations =
        new Conversations(answerer, ConversationSettings.STANDARD, Clock.systemUTC(), keeper);
    return new Newsroom(
        store, index, database, keeper, WebDoor.open(conversations, records, store, examples));
  }

  @Override
  public void close() {
    door.close();
    keeper.close();
    database.close();
    index.close();
  }
}
