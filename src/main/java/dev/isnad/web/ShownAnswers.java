package dev.isnad.web;

import dev.isnad.answer.AnswerRecord;
import dev.isnad.answer.ShownAnswer;
import dev.isnad.article.ArticleStore;
import dev.isnad.conversation.RecordsException;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The answers that are kept, as readers may see them now. */
final class ShownAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(ShownAnswers.class);

  /** Nothing else is asked of the database. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

  private final Keeping keeping;
  private final ArticleStore articles;

  ShownAnswers(Keeping keeping, ArticleStore articles) {
    this.keeping = keeping;
    this.articles = articles;
  }

  /**
   * The answer with this id.
   *
   * @throws ProblemException where there is none, or where it cannot be read at the moment
   */
  ShownAnswer get(String id) {
    return ShownAnswer.of(record(id), articles);
  }

  private AnswerRecord record(String id) {
    if (!ID.matcher(id).matches()) {
      throw new ProblemException(ProblemType.ANSWER_UNKNOWN);
    }
    try {
      return keeping.find(id).orElseThrow(() -> new ProblemException(ProblemType.ANSWER_UNKNOWN));
    } catch (RecordsException e) {
      LOG.warn("Answer {} could not be read: {}", id, e.getMessage());
      throw new ProblemException(ProblemType.ANSWERS_UNAVAILABLE, e);
    }
  }
}
