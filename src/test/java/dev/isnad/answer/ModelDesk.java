package dev.isnad.answer;

import dev.isnad.model.ModelChain;
import dev.isnad.model.ModelSettings;
import dev.isnad.model.ModelSpec;
import dev.isnad.testing.ModelServer.ModelRequest;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Models that write about the reports of this repository, over a real wire. */
record ModelDesk(ShippedCorpus corpus, ModelChain models, Answerer answerer)
    implements AutoCloseable {
  private static final Pattern PASSAGE =
      Pattern.compile("<passage n=\"(\\d+)\".*?</passage>", Pattern.DOTALL);

  /** Where a written sentence names the words that the passage it cites holds. */
  static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");

  /**
   * @param folder for the index
   * @param specs the models, the first to be asked first
   */
  static ModelDesk open(Path folder, ModelSpec... specs) {
    ShippedCorpus corpus = ShippedCorpus.in(folder);
    ModelChain models = ModelChain.open(ModelSettings.of(specs), new SimpleMeterRegistry());
    return new ModelDesk(
        corpus,
        models,
        new Answerer(
            corpus.retriever(),
            models,
            Prompts.load(ShippedCorpus.PROMPTS),
            AnswerSettings.STANDARD));
  }

  /** Each {@code {words}} becomes the marker of the passage that holds the words. */
  static String filled(ModelRequest request, String written) {
    return PLACE
        .matcher(written)
        .replaceAll(
            place -> Matcher.quoteReplacement("[" + numberOf(request, place.group(1)) + "]"));
  }

  /** The number of the passage that holds the words. */
  static int numberOf(ModelRequest request, String words) {
    Matcher passage = PASSAGE.matcher(request.user());
    while (passage.find()) {
      if (passage.group().contains(words)) {
        return Integer.parseInt(passage.group(1));
      }
    }
    throw new AssertionError("No passage holds: " + words);
  }

  @Override
  public void close() {
    models.close();
    corpus.close();
  }
}
