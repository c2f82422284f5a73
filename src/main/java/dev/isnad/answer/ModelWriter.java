package dev.isnad.answer;

import dev.isnad.extraction.Brief;
import dev.isnad.index.Passage;
import dev.isnad.model.ModelChain;
import dev.isnad.model.NoModelAnsweredException;
import java.util.List;
import java.util.Map;

/**
 * Lets a model write the answer and releases, while it streams, the sentences that passages
 * support.
 */
final class ModelWriter implements Writer {
  private final ModelChain models;
  private final Prompts prompts;
  private final AnswerSettings settings;

  ModelWriter(ModelChain models, Prompts prompts, AnswerSettings settings) {
    this.models = models;
    this.prompts = prompts;
    this.settings = settings;
  }

  @Override
  public Written write(Brief brief, Page page) {
    List<Passage> passages = PassageBlocks.withinBudget(brief.passages(), settings.passageBudget());
    if (passages.isEmpty()) {
      return new Written.NotInReports(ExtractiveWriter.NAME);
    }
    page.announce(passages);
    Prompt prompt = prompts.answer();
    page.prompted(prompt.version());
    ModelText text = new ModelText(brief, page, settings);
    Thoughts answer = new Thoughts(text);
    try {
      String model = models.stream(prompt.fill(values(brief, passages)), answer);
      answer.end();
      return text.written(model);
    } catch (ModelText.EnoughException e) {
      return text.stopped();
    } catch (NoModelAnsweredException e) {
      return text.unfinished();
    }
  }

  private static Map<String, String> values(Brief brief, List<Passage> passages) {
    return Map.of(
        "passages", PassageBlocks.of(passages),
        "question", PassageBlocks.defused(brief.standalone()),
        "today", brief.today().toString());
  }
}
