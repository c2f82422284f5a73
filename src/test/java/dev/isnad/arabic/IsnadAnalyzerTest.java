package dev.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;

class IsnadAnalyzerTest {
  @Test
  void wordsKeepTheirOffsetsInTheTextAsWritten() throws IOException {
    String text = "زارَ الوزيرُ ـ مدينةَ 1,250.5 كلم٢ (iPhoneنسخة).";
    assertThat(tokens(IsnadAnalyzer.surface(), text))
        .containsExactly(
            "زار=زارَ",
            "الوزير=الوزيرُ",
            "مدينه=مدينةَ",
            "1250.5=1,250.5",
            "كلم=كلم",
            "2=٢",
            "iphone=iPhone",
            "نسخه=نسخة");
  }

  @Test
  void granularitiesReduceTheSameWords() throws IOException {
    assertThat(tokens(IsnadAnalyzer.stem(), "والمدارس")).containsExactly("مدارس=والمدارس");
    assertThat(tokens(IsnadAnalyzer.skeleton(), "والمدارس")).containsExactly("درس=والمدارس");
  }

  @Test
  void presentationFormsAndLigaturesAreReadAsLetters() throws IOException {
    assertThat(tokens(IsnadAnalyzer.surface(), "ﷲ ﻻﺟﺊ")).containsExactly("الله=ﷲ", "لاجي=ﻻﺟﺊ");
  }

  @Test
  void longTextsAreReadToTheirEnd() throws IOException {
    List<String> tokens = tokens(IsnadAnalyzer.stem(), "كلمة ".repeat(5000) + "نهاية");
    assertThat(tokens).hasSize(5001).last().isEqualTo("نها=نهاية");
  }

  /** Rises with every change of the chain: indexes made before must be told from those after. */
  @Test
  void fingerprintBelongsToThisChain() {
    assertThat(IsnadAnalyzer.fingerprint()).isEqualTo("1a9d8193");
  }

  private static List<String> tokens(IsnadAnalyzer analyzer, String text) throws IOException {
    List<String> tokens = new ArrayList<>();
    try (analyzer;
        TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term + "=" + text.substring(offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    }
    return tokens;
  }
}
