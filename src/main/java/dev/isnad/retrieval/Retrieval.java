package dev.isnad.retrieval;

import dev.isnad.index.Hit;
import dev.isnad.index.IndexScope;
import java.util.List;

/**
 * What a search for a question's answer brought.
 *
 * @param searchedFor the words that were searched, as a reader may see them
 * @param hits ranked passages, best first; empty where nothing fits
 * @param scope what the index covered at that moment
 */
public record Retrieval(String searchedFor, List<Hit> hits, IndexScope scope) {
  public Retrieval {
    hits = List.copyOf(hits);
  }
}
