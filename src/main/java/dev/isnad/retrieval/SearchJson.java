package dev.isnad.retrieval;

import dev.isnad.index.Explained;
import dev.isnad.index.Explanation;
import dev.isnad.index.Hit;
import dev.isnad.index.Passage;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a search found, as one JSON object on one line. What is not known is {@code null}. */
final class SearchJson {
  private SearchJson() {}

  /**
   * @param explained for each hit why; empty for no reasons
   */
  static String of(Retrieval found, List<Explained> explained) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("searchedFor", found.searchedFor());
    document.put(
        "corrections",
        found.corrections().stream()
            .map(c -> Map.of("word", c.word(), "instead", c.instead()))
            .toList());
    document.put(
        "hits",
        IntStream.range(0, found.hits().size())
            .mapToObj(i -> hit(found.hits().get(i), i < explained.size() ? explained.get(i) : null))
            .toList());
    return JsonMapper.shared().writeValueAsString(document);
  }

  private static Map<String, @Nullable Object> hit(Hit hit, @Nullable Explained why) {
    Map<String, @Nullable Object> out = passage(hit.passage());
    out.put("score", hit.score());
    out.put("alsoIn", hit.alsoIn().stream().map(SearchJson::passage).toList());
    if (why != null) {
      out.put("words", why.explanation().words().stream().map(SearchJson::word).toList());
      out.put("parts", why.explanation().parts().stream().map(SearchJson::part).toList());
    }
    return out;
  }

  private static Map<String, @Nullable Object> passage(Passage passage) {
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    out.put("articleId", passage.articleId());
    out.put("title", passage.title());
    out.put("publisher", passage.attribution().publisher());
    out.put("published", passage.attribution().published().map(LocalDate::toString).orElse(null));
    out.put("url", passage.url().map(URI::toString).orElse(null));
    out.put("start", passage.start());
    out.put("end", passage.end());
    out.put("text", passage.text());
    return out;
  }

  private static Map<String, Object> word(Explanation.WordSeen word) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("word", word.word());
    out.put("passages", word.passages());
    out.put("agreement", word.agreement().name().toLowerCase(java.util.Locale.ROOT));
    out.put("inTitle", word.inTitle());
    return out;
  }

  private static Map<String, Object> part(Explanation.Part part) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("label", part.label());
    out.put("value", part.value());
    return out;
  }
}
