package dev.isnad.intake;

import dev.isnad.arabic.ArabicFolding;
import dev.isnad.article.Article;
import dev.isnad.article.Status;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A report while its parts are being found. Used by one thread. */
final class Sketch {
  private static final int TITLE_WORDS = 15;

  private String title = "";
  private Optional<String> publisher = Optional.empty();
  private final List<String> via = new ArrayList<>();
  private Optional<String> speaker = Optional.empty();
  private Optional<String> author = Optional.empty();
  private Optional<LocalDate> published = Optional.empty();
  private Optional<URI> url = Optional.empty();
  private final LinkedHashSet<String> keywords = new LinkedHashSet<>();
  private boolean adapted;
  private final List<String> blocks = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();

  Sketch title(String found) {
    title = oneLine(found);
    return this;
  }

  String title() {
    return title;
  }

  Sketch publisher(String found) {
    publisher = present(found);
    return this;
  }

  boolean hasPublisher() {
    return publisher.isPresent();
  }

  Sketch via(String found) {
    present(found).filter(agency -> !via.contains(agency)).ifPresent(via::add);
    return this;
  }

  Sketch speaker(String found) {
    speaker = present(found);
    return this;
  }

  Sketch author(String found) {
    author = present(found);
    return this;
  }

  Sketch published(LocalDate day) {
    published = Optional.of(day);
    return this;
  }

  Optional<LocalDate> published() {
    return published;
  }

  Sketch url(URI found) {
    url = Optional.of(found);
    return this;
  }

  Optional<URI> url() {
    return url;
  }

  boolean hasAuthor() {
    return author.isPresent();
  }

  Sketch keyword(String found) {
    present(found).ifPresent(keywords::add);
    return this;
  }

  boolean hasKeywords() {
    return !keywords.isEmpty();
  }

  Sketch adapted(boolean value) {
    adapted = value;
    return this;
  }

  /** A paragraph, a heading with its {@code ## } or an item with its number. */
  Sketch block(String block) {
    String stripped = block.strip();
    if (!stripped.isEmpty()) {
      blocks.add(stripped);
    }
    return this;
  }

  List<String> blocks() {
    return List.copyOf(blocks);
  }

  Sketch doubt(String where, String arabic) {
    return doubt(new Doubt(where, arabic));
  }

  Sketch doubt(Doubt doubt) {
    if (!doubts.contains(doubt)) {
      doubts.add(doubt);
    }
    return this;
  }

  boolean isEmpty() {
    return blocks.isEmpty();
  }

  /**
   * @throws IllegalStateException where there is no text
   */
  Draft draft() {
    if (isEmpty()) {
      throw new IllegalStateException("A report without text");
    }
    String text = Untrusted.clean(Blocks.join(blocks), this::doubt);
    Untrusted.flag(text, this::doubt);
    String headline = Untrusted.clean(headline(text), this::doubt);
    Untrusted.flag(headline, this::doubt);
    nameMissing(headline);
    Article article =
        new Article(
            DraftIds.of(headline),
            headline,
            publisher.map(this::clean).orElse(Draft.UNKNOWN_PUBLISHER),
            via.stream().map(this::clean).toList(),
            speaker.map(this::clean),
            author.map(this::clean),
            published,
            url,
            keywords.stream().map(this::clean).toList(),
            adapted,
            Status.DRAFT,
            otherKeys(headline, text),
            text);
    return new Draft(article, doubts);
  }

  /** By this key a report is known again after a moderator has mended it. */
  private static Map<String, Object> otherKeys(String headline, String text) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put(Fingerprint.KEY, Fingerprint.of(headline, text));
    return keys;
  }

  private String headline(String text) {
    if (!title.isEmpty()) {
      return title;
    }
    String[] words = text.strip().lines().findFirst().orElse("").split("\\s+");
    String first = String.join(" ", List.of(words).subList(0, Math.min(TITLE_WORDS, words.length)));
    doubt(first, "لا عنوان للتقرير؛ وُضعت أول كلماته مكان العنوان فاكتب له عنوانًا.");
    return first;
  }

  private void nameMissing(String headline) {
    if (publisher.isEmpty()) {
      doubt(
          headline,
          "لا يُعرف ناشر التقرير؛ وُضع «%s» مكانه فاكتب اسم الناشر قبل النشر."
              .formatted(Draft.UNKNOWN_PUBLISHER));
    }
    if (published.isEmpty()) {
      doubt(headline, "لا يُعرف تاريخ نشر هذا التقرير؛ تُرك فارغًا.");
    }
  }

  private String clean(String value) {
    return oneLine(Untrusted.clean(value, this::doubt));
  }

  private static Optional<String> present(String value) {
    String line = oneLine(value);
    return ArabicFolding.fold(line).isBlank() ? Optional.empty() : Optional.of(line);
  }

  private static String oneLine(String value) {
    return value.replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
