package dev.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceStreamTest {
  private final SentenceStream stream = new SentenceStream();

  @Test
  void aSentenceWaitsForTheMarkerThatMayFollowIt() {
    assertThat(stream.feed("وصل الوفد.")).isEmpty();
    assertThat(stream.feed(" ")).isEmpty();
    assertThat(stream.feed("[")).isEmpty();
    assertThat(stream.feed("1]")).isEmpty();
    assertThat(stream.feed(" وغادر")).containsExactly("وصل الوفد. [1]");
    assertThat(stream.end()).contains("وغادر");
  }

  @Test
  void aMarkerBeforeTheFullStopStays() {
    assertThat(stream.feed("وصل الوفد [١].\nثم غادر (المصدر 2). ثم"))
        .containsExactly("وصل الوفد [١].", "ثم غادر (المصدر 2).");
  }

  @Test
  void aBracketThatIsNoMarkerBelongsToTheNextSentence() {
    assertThat(stream.feed("وصل الوفد. (وكان متعبا) ونام. ")).containsExactly("وصل الوفد.");
    assertThat(stream.end()).contains("(وكان متعبا) ونام.");
  }

  @Test
  void aPointMayStillBecomeADecimal() {
    assertThat(stream.feed("بلغ السعر 3.")).isEmpty();
    assertThat(stream.feed("5 دولار. ثم")).containsExactly("بلغ السعر 3.5 دولار.");
  }

  @Test
  void anOpenQuoteHoldsItsSentences() {
    assertThat(stream.feed("قال: «هذا خطر. وهذا أيضا. ")).isEmpty();
    assertThat(stream.feed("انتهى.»\n")).containsExactly("قال: «هذا خطر. وهذا أيضا. انتهى.»");
  }

  @Test
  void afterTheEndItBeginsAnew() {
    stream.feed("جملة أولى");
    assertThat(stream.end()).contains("جملة أولى");
    assertThat(stream.end()).isEmpty();
    assertThat(stream.feed("ثانية. ثم")).containsExactly("ثانية.");
  }
}
