package dev.isnad.index;

import dev.isnad.index.Explanation.Agreement;
import dev.isnad.index.Explanation.Part;
import dev.isnad.index.Explanation.WordSeen;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;

/** Says in Arabic why passages scored as they did. One per search; not thread-safe. */
final class Explainer {
  private static final String WORDS = "كلمات السؤال وندرتها";
  private static final String OTHER = "أمور أخرى";

  /** What each feature of {@link PassageFeatures} is about, as a moderator would say it. */
  private static final Map<String, String> LABELS = new HashMap<>();

  static {
    label(
        WORDS,
        "firstPass coverStem coverSkeleton coverSurface missing" + " coverSquared squaredStem");
    label("الكلمات في العنوان", "titleAsked askedInTitle");
    label("اجتماع الكلمات في جملة", "sentence twoSentences sentenceFull sentenceDense");
    label("ترتيب الكلمات وتجاورها", "pairs nearPairs run");
    label("موضع الكلمات من المقطع", "early");
    label("كلمات قريبة المعنى", "related sentenceRelated");
    label("طول المقطع", "logLength");
    label("رقم لسؤال عن عدد أو وقت", "number");
  }

  private final RankingModel model;
  private final QueryWords question;
  private final WordTable table;
  private final List<WordSeen> asked;
  private final Map<Integer, float[]> features;
  private final PassageWords words = new PassageWords();

  private Explainer(
      RankingModel model,
      QueryWords question,
      List<WordSeen> asked,
      Map<Integer, float[]> features) {
    this.model = model;
    this.question = question;
    this.table = new WordTable(question.words());
    this.asked = asked;
    this.features = features;
  }

  private static void label(String label, String names) {
    for (String name : names.split(" ")) {
      LABELS.put(name, label);
    }
  }

  static Explainer of(
      IndexSearcher searcher, PassageQuery query, RankingModel model, QueryWords question)
      throws IOException {
    Map<Integer, float[]> features = new HashMap<>();
    if (!question.words().isEmpty()) {
      PassageSearch.Features seen = PassageSearch.features(searcher, query);
      for (int i = 0; i < seen.hits().length; i++) {
        features.put(seen.hits()[i].doc, seen.values()[i]);
      }
    }
    return new Explainer(
        model, question, AskedWords.of(query.text(), question, searcher), features);
  }

  Explanation explain(Weighed weighed) {
    List<Part> parts = new ArrayList<>(ranked(weighed));
    addUnlessZero("موافقة الوقت المسؤول عنه", weighed.date(), parts);
    addUnlessZero("أسماء في السؤال تغيب عن المقطع", weighed.names(), parts);
    addUnlessZero("تقديم الأحدث", weighed.recency(), parts);
    return new Explanation(weighed.score(), words(weighed.passage()), parts);
  }

  /** What lies outside the second stage has its score from the first one alone. */
  private List<Part> ranked(Weighed weighed) {
    float[] values = features.get(weighed.doc());
    if (values == null) {
      return List.of(new Part(WORDS, weighed.ranked()));
    }
    Map<String, Double> sums = new LinkedHashMap<>();
    double rest = weighed.ranked();
    for (int i = 0; i < values.length; i++) {
      double part = model.part(i, values);
      sums.merge(LABELS.getOrDefault(PassageFeatures.NAMES.get(i), OTHER), part, Double::sum);
      rest -= part;
    }
    sums.merge(OTHER, rest, Double::sum);
    List<Part> parts = new ArrayList<>();
    sums.forEach((label, value) -> addUnlessZero(label, value, parts));
    return parts;
  }

  private static void addUnlessZero(String label, double value, List<Part> parts) {
    if (Math.abs(value) > 1e-9) {
      parts.add(new Part(label, value));
    }
  }

  private List<WordSeen> words(Passage passage) {
    words.analyze(passage.title(), passage.heading(), passage.text(), passage.keywords());
    int[] best = new int[question.words().size()];
    boolean[] inTitle = new boolean[best.length];
    for (int i = 0; i < words.length; i++) {
      int match = table.match(words.codes[i]);
      if (match != 0) {
        int word = match >>> 2;
        best[word] = Math.max(best[word], match & 3);
        inTitle[word] |= i < words.titleLength;
      }
    }
    List<WordSeen> seen = new ArrayList<>();
    for (int w = 0; w < best.length; w++) {
      WordSeen word = asked.get(w);
      seen.add(new WordSeen(word.word(), word.passages(), Agreement.values()[best[w]], inTitle[w]));
    }
    return seen;
  }
}
