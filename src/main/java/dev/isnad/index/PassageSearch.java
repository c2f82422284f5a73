package dev.isnad.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What is searched becomes a Lucene query. The text is never parsed as a query language: a reader's
 * brackets and colons mean nothing.
 */
final class PassageSearch {
  /** Terms beyond these are left out: a pasted page is a question too, but a bounded one. */
  private static final int MAX_TERMS = 128;

  private static final Map<String, Float> WEIGHTS =
      Map.of(
          PassageFields.TEXT, 1f,
          PassageFields.TITLE, 0.5f,
          PassageFields.HEADING, 0.5f,
          PassageFields.KEYWORDS, 0.25f);

  private final Analyzer analyzer;

  PassageSearch(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  Query query(PassageQuery query) {
    Set<String> terms = terms(query.text());
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("the text has no searchable word");
    }
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    for (String term : terms) {
      WEIGHTS.forEach(
          (field, weight) ->
              words.add(
                  new BoostQuery(new TermQuery(new Term(field, term)), weight), Occur.SHOULD));
    }
    BooleanQuery.Builder whole = new BooleanQuery.Builder().add(words.build(), Occur.MUST);
    addFilters(whole, query.filter());
    return whole.build();
  }

  private Set<String> terms(String text) {
    Set<String> terms = new LinkedHashSet<>();
    try (TokenStream tokens = analyzer.tokenStream(PassageFields.TEXT, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (terms.size() < MAX_TERMS && tokens.incrementToken()) {
        terms.add(term.toString());
      }
      return terms;
    } catch (IOException e) {
      throw new UncheckedIOException("A string cannot fail to be read", e);
    }
  }

  private static void addFilters(BooleanQuery.Builder query, PassageFilter filter) {
    addAnyOf(query, PassageFields.PUBLISHER, filter.publishers());
    addAnyOf(query, PassageFields.KEYWORD, filter.keywords());
    if (filter.from().isPresent() || filter.to().isPresent()) {
      long from = filter.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
      long to = filter.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
      query.add(LongField.newRangeQuery(PassageFields.DAY, from, to), Occur.FILTER);
    }
  }

  private static void addAnyOf(BooleanQuery.Builder query, String field, Set<String> values) {
    if (!values.isEmpty()) {
      query.add(
          new TermInSetQuery(
              field, values.stream().map(PassageFields::exact).map(BytesRef::new).toList()),
          Occur.FILTER);
    }
  }
}
