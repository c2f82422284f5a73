package dev.isnad.answer;

import dev.isnad.arabic.Word;
import dev.isnad.extraction.Brief;
import dev.isnad.index.Passage;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.retrieval.Retrieval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * That the reports do not answer: what was searched, in how many reports of what time, and the
 * nearest of them.
 *
 * @param sentences what the reader is told
 * @param nearest the best passage of each of the nearest reports
 */
record Refusal(List<String> sentences, List<Passage> nearest) {
  private static final int MOST_NEAREST = 3;

  static Refusal of(Brief brief) {
    List<Passage> nearest = nearest(brief);
    List<String> sentences = new ArrayList<>();
    Retrieval retrieval = brief.retrieval();
    sentences.add(Replies.shipped().notInReports(searchedFor(brief), retrieval.scope()));
    if (!nearest.isEmpty()) {
      sentences.add(Replies.shipped().say("nearest"));
    }
    return new Refusal(List.copyOf(sentences), nearest);
  }

  private static List<Passage> nearest(Brief brief) {
    Map<String, Passage> bestOfReport = new LinkedHashMap<>();
    brief.passages().forEach(passage -> bestOfReport.putIfAbsent(passage.articleId(), passage));
    return bestOfReport.values().stream().limit(MOST_NEAREST).toList();
  }

  private static String searchedFor(Brief brief) {
    String words =
        ContentWords.of(brief.reading().contentWords()).stream()
            .map(Word::text)
            .distinct()
            .collect(Collectors.joining(" "));
    return words.isBlank() ? brief.standalone() : words;
  }
}
