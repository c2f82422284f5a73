package dev.isnad.retrieval;

import dev.isnad.index.Hit;
import dev.isnad.index.Passage;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import java.util.Map;

/** A found passage in LangChain4j's words, with all that a citation needs as metadata. */
final class HitContent {
  private HitContent() {}

  static Content of(Hit hit) {
    return Content.from(
        TextSegment.from(hit.passage().text(), metadata(hit.passage())),
        Map.of(ContentMetadata.SCORE, hit.score()));
  }

  private static Metadata metadata(Passage passage) {
    Metadata metadata =
        new Metadata()
            .put("articleId", passage.articleId())
            .put("revision", passage.revision())
            .put("start", passage.start())
            .put("end", passage.end())
            .put("title", passage.title())
            .put("heading", passage.heading())
            .put("publisher", passage.attribution().publisher())
            .put("via", String.join("، ", passage.attribution().via()));
    passage.attribution().speaker().ifPresent(speaker -> metadata.put("speaker", speaker));
    passage.attribution().published().ifPresent(day -> metadata.put("published", day.toString()));
    passage.url().ifPresent(url -> metadata.put("url", url.toString()));
    return metadata;
  }
}
