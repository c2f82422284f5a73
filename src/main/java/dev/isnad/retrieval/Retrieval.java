package dev.isnad.retrieval;

import dev.isnad.index.Correction;
import dev.isnad.index.Hit;
import dev.isnad.index.IndexScope;
import dev.isnad.index.WordUse;
import java.util.List;

/**
 * What a search for a question's answer brought.
 *
 * @param searchedFor the question as it was searched, as a reader may see it: in Arabic script,
 *     misspelled words mended
 * @param hits ranked passages, best first; empty where nothing fits
 * @param corrections which words were mended
 * @param scope what the index covered at that moment
 * @param uses how many passages of the whole index hold each word of {@code searchedFor}
 */
public record Retrieval(
    String searchedFor,
    List<Hit> hits,
    List<Correction> corrections,
    IndexScope scope,
    List<WordUse> uses) {
  public Retrieval {
    hits = List.copyOf(hits);
    corrections = List.copyOf(corrections);
    uses = List.copyOf(uses);
  }
}
