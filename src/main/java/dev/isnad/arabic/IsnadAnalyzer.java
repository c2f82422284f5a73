package dev.isnad.arabic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The analysis chain as Lucene wants it, in three granularities. Index and question go through the
 * same one. Thread-safe, as every {@link Analyzer}.
 */
public final class IsnadAnalyzer extends Analyzer {
  private enum Grain {
    SURFACE,
    STEM,
    SKELETON
  }

  private static final String PROBE =
      "والمهندسون وبالكتابين للسيارة فالقصّة كتب مكتبة استقبال يتقدمون مدارسها مسؤوليتهم أوريغامي"
          + " ﻻﺑﺪ گوگل ٢٠٢٥ 1,250.5 Café بيكتب اجتماعات الله";

  private final Grain grain;

  private IsnadAnalyzer(Grain grain) {
    this.grain = grain;
  }

  /** Words as they stand, folded by {@link ArabicFolding}. */
  public static IsnadAnalyzer surface() {
    return new IsnadAnalyzer(Grain.SURFACE);
  }

  /** Words without clitics and endings, see {@link LightStemmer}. */
  public static IsnadAnalyzer stem() {
    return new IsnadAnalyzer(Grain.STEM);
  }

  /** Consonants only, see {@link ConsonantSkeleton}. */
  public static IsnadAnalyzer skeleton() {
    return new IsnadAnalyzer(Grain.SKELETON);
  }

  /**
   * Changes whenever the chain analyses differently, so that an index made by another chain can be
   * told and rebuilt: what the chain makes of a probe text, as eight hexadecimal digits.
   */
  public static String fingerprint() {
    CRC32 sum = new CRC32();
    try (IsnadAnalyzer surface = surface();
        IsnadAnalyzer stem = stem();
        IsnadAnalyzer skeleton = skeleton()) {
      for (IsnadAnalyzer analyzer : new IsnadAnalyzer[] {surface, stem, skeleton}) {
        analyzer.addProbe(sum);
      }
    }
    return String.format("%08x", sum.getValue());
  }

  private void addProbe(CRC32 sum) {
    try (TokenStream tokens = tokenStream("probe", PROBE)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        for (int i = 0; i < term.length(); i++) {
          sum.update(term.charAt(i) >> 8);
          sum.update(term.charAt(i));
        }
        sum.update(0);
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from a string failed", e);
    }
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    WordTokenizer words = new WordTokenizer();
    return grain == Grain.SURFACE
        ? new TokenStreamComponents(words)
        : new TokenStreamComponents(words, new Reduced(words, grain == Grain.SKELETON));
  }

  private static final class Reduced extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final boolean toSkeleton;

    Reduced(TokenStream words, boolean toSkeleton) {
      super(words);
      this.toSkeleton = toSkeleton;
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      int length = LightStemmer.stem(term.buffer(), term.length());
      term.setLength(toSkeleton ? ConsonantSkeleton.of(term.buffer(), length) : length);
      return true;
    }
  }
}
