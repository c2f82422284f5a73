package dev.isnad.intake;

import dev.isnad.intake.PageLabel.Kind;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** What the labelled lines of a page tell about its report. */
final class PageLabels {
  private PageLabels() {}

  static void read(List<PageLabel> labels, Sketch sketch) {
    values(labels, Kind.PUBLISHED).forEach(value -> PageDates.read(value, sketch));
    if (sketch.published().isEmpty()) {
      values(labels, Kind.UPDATED).stream()
          .findFirst()
          .ifPresent(
              value -> {
                PageDates.read(value, sketch);
                sketch.doubt(value, "لا تذكر الصفحة إلا تاريخ آخر تحديث؛ أُخذ تاريخًا للنشر.");
              });
    }
    values(labels, Kind.PUBLISHER).stream().findFirst().ifPresent(sketch::publisher);
    SourceNames.read(values(labels, Kind.SOURCE), sketch);
    values(labels, Kind.AUTHOR).stream().findFirst().ifPresent(sketch::author);
    values(labels, Kind.URL).stream().findFirst().ifPresent(value -> url(value, sketch));
    if (!sketch.hasKeywords()) {
      KeywordLine keywords =
          new KeywordLine(sketch.title() + "\n" + Blocks.join(sketch.blocks()), sketch);
      values(labels, Kind.KEYWORDS).forEach(keywords::read);
    }
  }

  private static void url(String value, Sketch sketch) {
    webAddress(value)
        .ifPresentOrElse(
            sketch::url, () -> sketch.doubt(value, "ليس هذا رابطًا سليمًا فلم يُحفظ."));
  }

  /** An absolute address on the web, if {@code value} is one. */
  static Optional<URI> webAddress(String value) {
    try {
      URI uri = new URI(value.strip());
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static List<String> values(List<PageLabel> labels, Kind kind) {
    return labels.stream()
        .filter(label -> label.kind() == kind)
        .map(PageLabel::value)
        .filter(value -> !value.isBlank())
        .toList();
  }
}
