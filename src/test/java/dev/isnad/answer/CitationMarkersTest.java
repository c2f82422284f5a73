package dev.isnad.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationMarkersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "زار الرئيس المدينة [1].|1",
        "زار الرئيس المدينة. [1]|1",
        "زار الرئيس المدينة [١].|1",
        "زار الرئيس المدينة [۲].|2",
        "زار الرئيس المدينة [1، 2].|1 2",
        "زار الرئيس المدينة [1,3].|1 3",
        "زار الرئيس المدينة [١ و٢].|1 2",
        "زار الرئيس المدينة [1][2].|1 2",
        "زار الرئيس المدينة [2] [1].|1 2",
        "زار الرئيس المدينة [1-3].|1 2 3",
        "زار الرئيس المدينة 【1】.|1",
        "زار الرئيس المدينة 【1†source】.|1",
        "زار الرئيس المدينة (المصدر 1).|1",
        "زار الرئيس المدينة (المصدر: ١).|1",
        "زار الرئيس المدينة [المصدر: ١].|1",
        "زار الرئيس المدينة (المصادر 1 و 2).|1 2",
        "زار الرئيس المدينة (المقطع رقم 2).|2",
        "زار الرئيس المدينة [Source 1].|1",
        "زار الرئيس المدينة [^1].|1",
        "زار الرئيس المدينة ^1.|1",
        "زار الرئيس المدينة¹.|1",
        "زار الرئيس المدينة [[1]].|1",
      })
  void everyFormIsRead(String sentence, String numbers) {
    CitationMarkers.Marked marked = CitationMarkers.read(CitationMarkers.canonical(sentence));

    assertThat(marked.text()).isEqualTo("زار الرئيس المدينة.");
    assertThat(marked.numbers()).isEqualTo(ints(numbers));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "بلغ العدد (12) شخصًا.",
        "قال [رئيس البلدية] إن الجسر جديد.",
        "في عام 2024، بحسب التقرير.",
      })
  void whatIsNoMarkerStays(String sentence) {
    CitationMarkers.Marked marked = CitationMarkers.read(CitationMarkers.canonical(sentence));

    assertThat(marked.text()).isEqualTo(sentence);
    assertThat(marked.numbers()).isEmpty();
  }

  @Test
  void theOneFormIsFinal() {
    String canonical = CitationMarkers.canonical("جملة. [1، 2] أخرى 【٣】.");

    assertThat(CitationMarkers.canonical(canonical)).isEqualTo(canonical);
  }

  private static List<Integer> ints(String numbers) {
    return Arrays.stream(numbers.split(" ")).map(Integer::valueOf).toList();
  }
}
