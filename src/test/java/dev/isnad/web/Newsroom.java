package dev.isnad.web;

import dev.isnad.answer.AnswerSettings;
import dev.isnad.answer.Answerer;
import dev.isnad.article.ArticleStore;
import dev.isnad.article.FolderArticleStore;
import dev.isnad.conversation.ConversationSettings;
import dev.isnad.conversation.Conversations;
import dev.isnad.index.PassageIndex;
import dev.isnad.index.PassageIndexes;
import dev.isnad.publish.CatchUp;
import dev.isnad.retrieval.Retriever;
import java.nio.file.Path;
import java.time.Clock;

/** The question's road over a real corpus and a real index, and the HTTP door before it. */
record Newsroom(ArticleStore store, PassageIndex index, WebDoor door) implements AutoCloseable {
  /** The reports that are shipped. */
  static final Path SHIPPED = Path.of("corpus");

  static Newsroom open(Path corpus, Path indexFolder) {
    ArticleStore store = new FolderArticleStore(corpus);
    PassageIndex index = PassageIndexes.openLucene(indexFolder);
    new CatchUp(store, index).run();
    Answerer answerer = new Answerer(new Retriever(index), AnswerSettings.STANDARD);
    Conversations conversations =
        new Conversations(answerer, ConversationSettings.STANDARD, Clock.systemUTC());
    return new Newsroom(store, index, WebDoor.open(conversations, store));
  }

  @Override
  public void close() {
    door.close();
    index.close();
  }
}
