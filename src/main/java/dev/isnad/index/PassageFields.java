package dev.isnad.index;

import dev.isnad.arabic.ArabicFolding;
import dev.isnad.arabic.IsnadAnalyzer;
import dev.isnad.article.Attribution;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.miscellaneous.EmptyTokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/**
 * How a report stands in Lucene: one document a passage, with all that a hit shows, and after them
 * one marker document with the report's revision. All of them carry its id and are replaced
 * together.
 */
final class PassageFields {
  /** Raised when a field's name or meaning changes: an index of another schema cannot be read. */
  static final int SCHEMA = 2;

  // Of every document
  static final String ARTICLE = "article";
  // Of passages, searched: the words of title, heading, text and keywords
  static final String STEMS = "stems";
  static final String SKELETONS = "skeletons";
  static final String WORDS = "words";
  // Of passages, filtered
  static final String PUBLISHER = "publisher";
  static final String KEYWORD = "keyword";
  static final String DAY = "day";
  // Of passages, shown
  static final String ORDINAL = "ordinal";
  static final String RECORD = "record";
  // Of markers
  static final String MARKER_REVISION = "marker_revision";
  static final String MARKER_PASSAGES = "marker_passages";
  static final String MARKER_DAY = "marker_day";

  private static final int MAX_EXACT = 8_000;

  /** Positions are not indexed: the word codes hold the order. */
  private static final FieldType COUNTED = counted();

  private PassageFields() {}

  /** Names the analysis: an index made with another one finds less, and is rebuilt. */
  static String fingerprint() {
    return "isnad-" + IsnadAnalyzer.fingerprint();
  }

  private static FieldType counted() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }

  static List<Document> documents(IndexChange.Replace change) {
    List<Document> documents = new ArrayList<>();
    PassageWords words = new PassageWords();
    change.passages().forEach(passage -> documents.add(document(passage, words)));
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
    // Where every document has a length, Lucene looks lengths up by number; with gaps each look-up
    // of
    // a search would count the documents before, a fifth of the time of a search among a million.
    marker.add(new Field(STEMS, new EmptyTokenStream(), COUNTED));
    marker.add(new Field(SKELETONS, new EmptyTokenStream(), COUNTED));
    return marker;
  }

  private static Document document(Passage passage, PassageWords words) {
    Attribution attribution = passage.attribution();
    Document document = ofArticle(passage.articleId());
    words.analyze(passage.title(), passage.heading(), passage.text(), passage.keywords());
    document.add(new Field(STEMS, words.stems.stream(), COUNTED));
    document.add(new Field(SKELETONS, words.skeletons.stream(), COUNTED));
    document.add(new BinaryDocValuesField(WORDS, new BytesRef(words.toBytes())));
    document.add(new StringField(PUBLISHER, exact(attribution.publisher()), Store.NO));
    for (String keyword : passage.keywords()) {
      document.add(new StringField(KEYWORD, exact(keyword), Store.NO));
    }
    attribution
        .published()
        .ifPresent(day -> document.add(new LongField(DAY, day.toEpochDay(), Store.NO)));
    document.add(new NumericDocValuesField(ORDINAL, passage.ordinal()));
    document.add(new BinaryDocValuesField(RECORD, PassageRecord.write(passage)));
    return document;
  }

  /**
   * A value to be filtered by: whoever filters may spell it with other letter variants. Lucene
   * refuses terms over 32,766 bytes; such a value is filtered by its beginning.
   */
  static String exact(String value) {
    String folded = ArabicFolding.fold(value);
    return folded.substring(0, Math.min(folded.length(), MAX_EXACT));
  }

  private static Document ofArticle(String id) {
    Document document = new Document();
    document.add(new StringField(ARTICLE, id, Store.NO));
    document.add(new SortedDocValuesField(ARTICLE, new BytesRef(id)));
    return document;
  }
}
