package dev.isnad.answer;

import dev.isnad.arabic.Word;
import dev.isnad.extraction.Brief;
import dev.isnad.index.IndexScope;
import dev.isnad.index.Passage;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.voices.AskedSpeaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * That the reports do not answer: what was searched, in how many reports of what time, and the
 * nearest of them. Of somebody whose words are asked for, that the reports quote none.
 *
 * @param sentences what the reader is told
 * @param nearest the best passage of each of the nearest reports
 */
record Refusal(List<String> sentences, List<Passage> nearest) {
  private static final int MOST_NEAREST = 3;

  static Refusal of(Brief brief) {
    Optional<AskedSpeaker> speaker =
        AskedSpeaker.in(brief).filter(AskedSpeaker::isPerson).filter(AskedSpeaker::isNamed);
    List<Passage> nearest =
        nearest(brief, passage -> speaker.filter(one -> !one.names(passage)).isPresent());
    List<String> sentences = new ArrayList<>();
    sentences.add(
        speaker
            .map(one -> notQuoted(one, brief.retrieval().scope()))
            .orElseGet(
                () ->
                    Replies.shipped().notInReports(searchedFor(brief), brief.retrieval().scope())));
    if (!nearest.isEmpty()) {
      sentences.add(Replies.shipped().say("nearest"));
    }
    return new Refusal(List.copyOf(sentences), nearest);
  }

  private static String notQuoted(AskedSpeaker speaker, IndexScope scope) {
    return Replies.shipped().notQuoted(speaker.name(), speaker.isQuoted(), scope);
  }

  private static List<Passage> nearest(Brief brief, Predicate<Passage> beside) {
    Map<String, Passage> bestOfReport = new LinkedHashMap<>();
    brief.passages().stream()
        .filter(Predicate.not(beside))
        .forEach(passage -> bestOfReport.putIfAbsent(passage.articleId(), passage));
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
