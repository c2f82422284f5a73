package dev.isnad.index;

import dev.isnad.article.Attribution;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/**
 * How a report stands in Lucene: one document a passage, with all that a hit shows, and after them
 * one marker document with the report's revision. All of them carry its id and are replaced
 * together.
 */
final class PassageFields {
  /** Raised when a field's name or meaning changes: an index of another schema cannot be read. */
  static final int SCHEMA = 1;

  // Of every document
  static final String ARTICLE = "article";
  // Of passages, searched
  static final String TITLE = "title";
  static final String HEADING = "heading";
  static final String TEXT = "text";
  static final String KEYWORDS = "keywords";
  // Of passages, filtered
  static final String PUBLISHER = "publisher";
  static final String KEYWORD = "keyword";
  static final String DAY = "day";
  // Of passages, shown
  static final String ORDINAL = "ordinal";
  private static final String START = "start";
  private static final String REVISION = "revision";
  private static final String SHOWN_PUBLISHER = "shown_publisher";
  private static final String SHOWN_KEYWORD = "shown_keyword";
  private static final String SPEAKER = "speaker";
  private static final String VIA = "via";
  private static final String URL = "url";
  // Of markers
  static final String MARKER_REVISION = "marker_revision";
  static final String MARKER_PASSAGES = "marker_passages";
  static final String MARKER_DAY = "marker_day";

  private static final int MAX_EXACT = 8_000;

  private PassageFields() {}

  /** The analysis of all searched fields, for the index and for questions. */
  static Analyzer analyzer() {
    return new ArabicAnalyzer();
  }

  /** Names the analysis: an index made with another one finds less, and is rebuilt. */
  static String fingerprint() {
    return "ArabicAnalyzer-1";
  }

  static List<Document> documents(IndexChange.Replace change) {
    List<Document> documents = new ArrayList<>();
    change.passages().forEach(passage -> documents.add(document(passage)));
    documents.add(marker(change));
    return documents;
  }

  private static Document marker(IndexChange.Replace change) {
    Document marker = ofArticle(change.articleId());
    marker.add(new SortedDocValuesField(MARKER_REVISION, new BytesRef(change.revision())));
    marker.add(new NumericDocValuesField(MARKER_PASSAGES, change.passages().size()));
    change.passages().stream()
        .findFirst()
        .flatMap(passage -> passage.attribution().published())
        .ifPresent(day -> marker.add(new NumericDocValuesField(MARKER_DAY, day.toEpochDay())));
    return marker;
  }

  private static Document document(Passage passage) {
    Attribution attribution = passage.attribution();
    Document document = ofArticle(passage.articleId());
    document.add(new TextField(TITLE, passage.title(), Store.YES));
    document.add(new TextField(HEADING, passage.heading(), Store.YES));
    document.add(new TextField(TEXT, passage.text(), Store.YES));
    document.add(new TextField(KEYWORDS, String.join("\n", passage.keywords()), Store.NO));
    document.add(new StringField(PUBLISHER, exact(attribution.publisher()), Store.NO));
    document.add(new StoredField(SHOWN_PUBLISHER, attribution.publisher()));
    for (String keyword : passage.keywords()) {
      document.add(new StringField(KEYWORD, exact(keyword), Store.NO));
      document.add(new StoredField(SHOWN_KEYWORD, keyword));
    }
    attribution
        .published()
        .ifPresent(day -> document.add(new LongField(DAY, day.toEpochDay(), Store.YES)));
    document.add(new NumericDocValuesField(ORDINAL, passage.ordinal()));
    document.add(new StoredField(ORDINAL, passage.ordinal()));
    document.add(new StoredField(START, passage.start()));
    document.add(new StoredField(REVISION, passage.revision()));
    attribution.speaker().ifPresent(s -> document.add(new StoredField(SPEAKER, s)));
    attribution.via().forEach(agency -> document.add(new StoredField(VIA, agency)));
    passage.url().ifPresent(url -> document.add(new StoredField(URL, url.toString())));
    return document;
  }

  /** Lucene refuses terms over 32,766 bytes; such a value is filtered by its beginning. */
  static String exact(String value) {
    return value.substring(0, Math.min(value.length(), MAX_EXACT));
  }

  private static Document ofArticle(String id) {
    Document document = new Document();
    document.add(new StringField(ARTICLE, id, Store.YES));
    document.add(new SortedDocValuesField(ARTICLE, new BytesRef(id)));
    return document;
  }

  /** The passage whose stored fields these are. */
  static Passage passage(Document stored) {
    String text = string(stored, TEXT);
    int start = number(stored, START).orElseThrow().intValue();
    return new Passage(
        string(stored, ARTICLE),
        string(stored, REVISION),
        number(stored, ORDINAL).orElseThrow().intValue(),
        start,
        start + text.length(),
        text,
        string(stored, TITLE),
        string(stored, HEADING),
        new Attribution(
            Optional.ofNullable(stored.get(SPEAKER)),
            List.of(stored.getValues(VIA)),
            string(stored, SHOWN_PUBLISHER),
            number(stored, DAY).map(day -> LocalDate.ofEpochDay(day.longValue()))),
        Optional.ofNullable(stored.get(URL)).map(URI::create),
        List.of(stored.getValues(SHOWN_KEYWORD)));
  }

  private static String string(Document stored, String field) {
    String value = stored.get(field);
    if (value == null) {
      throw new IndexException("A document of the index has no field " + field);
    }
    return value;
  }

  private static Optional<Number> number(Document stored, String field) {
    return Optional.ofNullable(stored.getField(field)).map(IndexableField::numericValue);
  }
}
