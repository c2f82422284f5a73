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
    boolean nothing = searchedFor(brief).isEmpty();
    List<Passage> nearest =
        nearest(brief, one -> nothing || speaker.filter(who -> !who.names(one)).isPresent());
    List<String> sentences = new ArrayList<>();
    sentences.add(
        speaker
            .map(one -> notQuoted(one, brief.retrieval().scope()))
            .orElseGet(() -> notAnswered(brief)));
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

  private static String notAnswered(Brief brief) {
    IndexScope scope = brief.retrieval().scope();
    String searched = searchedFor(brief);
    return searched.isEmpty() && scope.articles() > 0
        ? Replies.shipped().say("nothingAsked")
        : Replies.shipped().notInReports(searched, scope);
  }

  /**
   * The words searched, from the first to the last that carries meaning; empty where none does.
   * What a follow-up inherits stands in brackets, which readers need not see.
   */
  private static String searchedFor(Brief brief) {
    List<Word> words = ContentWords.of(brief.reading().contentWords());
    return words.isEmpty()
        ? ""
        : brief
            .retrieval()
            .searchedFor()
            .substring(words.getFirst().span().start(), words.getLast().span().end())
            .replaceAll("[()؟?]", "");
  }
}
