package dev.isnad.intake;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's meta elements (OpenGraph and others) say about its report. */
final class PageMeta {
  private static final String[] TITLES = {
    "meta[property=og:title]", "meta[name=twitter:title]", "meta[itemprop=headline]"
  };
  private static final String[] PUBLISHERS = {
    "meta[property=og:site_name]",
    "meta[name=publisher]",
    "meta[name=application-name]",
    "meta[itemprop=publisher]"
  };
  private static final String[] DAYS = {
    "meta[property=article:published_time]",
    "meta[property=og:published_time]",
    "meta[itemprop=datePublished]",
    "meta[name=pubdate]",
    "meta[name=publishdate]",
    "meta[name=parsely-pub-date]",
    "meta[name=DC.date.issued]",
    "meta[name=date]"
  };
  private static final String[] AUTHORS = {
    "meta[name=author]", "meta[property=article:author]", "meta[name=byl]"
  };

  private final Document page;

  private PageMeta(Document page) {
    this.page = page;
  }

  static PageMeta of(Document page) {
    return new PageMeta(page);
  }

  /** Fills in what is not known yet. */
  void fill(Sketch sketch) {
    if (sketch.title().isEmpty()) {
      title().ifPresent(sketch::title);
    }
    if (!sketch.hasPublisher()) {
      content(PUBLISHERS).ifPresent(sketch::publisher);
    }
    if (!sketch.hasAuthor()) {
      content(AUTHORS).filter(a -> PageLabels.webAddress(a).isEmpty()).ifPresent(sketch::author);
    }
    if (sketch.published().isEmpty()) {
      day().ifPresent(day -> PageDates.read(day, sketch));
    }
    canonical().ifPresent(sketch::url);
    if (!sketch.hasKeywords()) {
      keywords().forEach(sketch::keyword);
    }
  }

  private Optional<String> title() {
    Optional<String> stated = content(TITLES);
    if (stated.isPresent()) {
      return stated;
    }
    List<Element> headings = page.select("h1");
    // The title element carries the site's name as well; a single h1 does not.
    return headings.size() == 1 && !headings.getFirst().text().isBlank()
        ? Optional.of(headings.getFirst().text())
        : Optional.of(page.title()).filter(title -> !title.isBlank());
  }

  private Optional<String> day() {
    Optional<String> stated = content(DAYS);
    return stated.isPresent()
        ? stated
        : page
            .select(
                "time[datetime][itemprop=datePublished], time[datetime][pubdate], time[datetime]")
            .stream()
            .map(time -> time.attr("datetime"))
            .filter(day -> !day.isBlank())
            .findFirst();
  }

  private Optional<URI> canonical() {
    return Stream.of(attribute("link[rel=canonical]", "abs:href"), content("meta[property=og:url]"))
        .flatMap(Optional::stream)
        .flatMap(value -> PageLabels.webAddress(value).stream())
        .findFirst();
  }

  private List<String> keywords() {
    List<String> tags =
        page.select("meta[property=article:tag]").stream().map(e -> e.attr("content")).toList();
    if (!tags.isEmpty()) {
      return tags;
    }
    return content("meta[name=news_keywords]", "meta[name=keywords]").stream()
        .flatMap(value -> Stream.of(value.split("[,،;؛|]")))
        .toList();
  }

  private Optional<String> content(String... selectors) {
    return Stream.of(selectors)
        .flatMap(selector -> attribute(selector, "content").stream())
        .findFirst();
  }

  private Optional<String> attribute(String selector, String name) {
    return page.select(selector).stream()
        .map(element -> element.attr(name).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }
}
