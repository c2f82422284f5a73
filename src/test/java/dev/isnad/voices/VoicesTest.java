package dev.isnad.voices;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.arabic.Sentences;
import dev.isnad.arabic.Span;
import dev.isnad.article.Attribution;
import dev.isnad.index.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoicesTest {
  private static final Attribution OUTLET =
      new Attribution(
          Optional.empty(),
          List.of("وكالة الضفة"),
          "صحيفة المنارة",
          Optional.of(LocalDate.of(2024, 3, 2)));
  private static final Attribution WITH_SPEAKER =
      new Attribution(
          Optional.of("وزيرة الري سلمى الحارثي"),
          OUTLET.via(),
          OUTLET.publisher(),
          OUTLET.published());

  /** What is said of a report's sentence, which may be the second of two. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          قال وزير النقل سامر الكعبي إن الجسر سيُفتح في الربيع.|وزير النقل سامر الكعبي
          وقد أكدت وزارة الصحة أن اللقاح متوفر في المراكز.|وزارة الصحة
          أعلنت مصادر أمنية أن الطريق مغلقة منذ الصباح.|مصادر أمنية
          وزير النقل سامر الكعبي قال إن الجسر سيُفتح في الربيع.|وزير النقل سامر الكعبي
          الجسر آمن، بحسب المتحدث باسم وزارة النقل.|المتحدث باسم وزارة النقل
          الأسعار سترتفع، وفقًا لوزير المالية هاني السالم.|وزير المالية هاني السالم
          وصف وزير النقل سامر الكعبي موقف الشركة بأنه غريب.|وزير النقل سامر الكعبي
          قال وزير النقل سامر الكعبي إن الجسر آمن. وأضاف أن الفحص انتهى أمس.|وزير النقل سامر الكعبي
          قال وزير النقل سامر الكعبي إن الجسر آمن. ونفى الكعبي أن يكون الفحص قد تأخر.|وزير النقل سامر الكعبي
          قال وزير النقل سامر الكعبي إن الجسر آمن. وأوضح الوزير أن الفحص انتهى أمس.|وزير النقل سامر الكعبي
          قال وزير النقل سامر الكعبي إن الجسر آمن. الفحص انتهى، على حد قوله.|وزير النقل سامر الكعبي
          قال وزير النقل سامر الكعبي إن الجسر آمن. «سنفتحه أمام الناس في أول الربيع».|وزير النقل سامر الكعبي
          قالت وزيرة الصحة ليلى ناصر إن اللقاح آمن. وقال وزير النقل سامر الكعبي إن الجسر آمن.|وزير النقل سامر الكعبي
          قال وزير النقل سامر الكعبي إن الجسر آمن. وقال «نعم، سنفتحه أمام الناس في أول الربيع».|وزير النقل سامر الكعبي
          قال وزير النقل سامر الكعبي إن الجسر آمن. وفي سياق آخر، أضاف أن الميناء مغلق.|وزير النقل سامر الكعبي
          """)
  void theSpeakerIsTakenFromTheText(String text, String speaker) {
    assertThat(last(OUTLET, text).speaker()).contains(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          يبلغ طول الجسر 1240 مترًا.
          ويُذكر أن الجسر بُني قبل عشرين عامًا.
          ترى صحيفة المنارة أن الجسر تأخر كثيرًا.
          ويرى التقرير أن الجسر تأخر كثيرًا.
          افتتح الوزير «جسر دروان الكبير» أمس.
          قال وزير النقل سامر الكعبي إن الجسر آمن. يبلغ طول الجسر 1240 مترًا.
          """)
  void whatNothingShowsToBeSpeechIsTheOutletsOwn(String text) {
    Voice voice = last(WITH_SPEAKER, text);

    assertThat(voice.speaker()).isEmpty();
    assertThat(voice.opening()).isEmpty();
    assertThat(voice.verbatim()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          وأضافت أن السد ممتلئ.
          وأوضحت الوزيرة أن السد ممتلئ.
          «لن نترك قرية واحدة من دون ماء».
          السد ممتلئ، في رأي الوزيرة.
          """)
  void theReportsOwnSpeakerStandsWhereTheTextLeavesThemOut(String text) {
    Voice voice = last(WITH_SPEAKER, text);

    assertThat(voice.speaker()).contains("وزيرة الري سلمى الحارثي");
    assertThat(voice.resolved()).isTrue();
  }

  /** Of a verb further on in the sentence the subject stands in the sentence itself. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          وأوضحت وزارة الري أن السد ممتلئ. أما المدعية رنا حداد، التي طلبت الحكم، فقالت إنها راضية.
          وأوضحت وزارة الري أن السد ممتلئ. ورفضت المحكمة طلب الشركة، وقالت إن الإضراب قانوني.
          قالت مديرة الشركة دانا الخطيب إن الخلل أصلح. وقالت «سحاب» إنها ستعوض الزبائن.
          قالت مديرة الشركة دانا الخطيب إن الخلل أصلح. وأشارت "نورفيا تايمز" إلى تأخر الشركة.
          """)
  void nobodyWhoSpokeBeforeIsGivenTheWordsOfAnother(String text) {
    assertThat(last(WITH_SPEAKER, text).speaker()).isEmpty();
  }

  @Test
  void aVerbThatFitsNobodyWhoSpokeLeavesTheSpeakerOpen() {
    Voice voice = last(OUTLET, "قال وزير النقل سامر الكعبي إن الجسر آمن. وأوضحت أن الفحص انتهى.");

    assertThat(voice.speaker()).isEmpty();
  }

  @Test
  void somebodyElseIsNotTakenForTheReportsSpeaker() {
    assertThat(last(WITH_SPEAKER, "قال وزير النقل سامر الكعبي إن الجسر آمن.").speaker())
        .contains("وزير النقل سامر الكعبي");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          قال وزير النقل سامر الكعبي إن الجسر سيُفتح في الربيع.|قال وزير النقل سامر الكعبي، بحسب صحيفة المنارة نقلًا عن وكالة الضفة (2 مارس 2024)، إن «الجسر سيُفتح في الربيع.»
          قال وزير النقل سامر الكعبي في مقابلة مع قناة السهل إن الجسر سيُفتح في الربيع.|قال وزير النقل سامر الكعبي في مقابلة مع قناة السهل، بحسب صحيفة المنارة نقلًا عن وكالة الضفة (2 مارس 2024)، إن «الجسر سيُفتح في الربيع.»
          وقال وزير النقل سامر الكعبي لوكالة الضفة إن الجسر سيُفتح في الربيع.|قال وزير النقل سامر الكعبي لوكالة الضفة، بحسب صحيفة المنارة (2 مارس 2024)، إن «الجسر سيُفتح في الربيع.»
          وقال سامر الكعبي، وزير النقل، إن الجسر سيُفتح في الربيع.|قال سامر الكعبي، وزير النقل، بحسب صحيفة المنارة نقلًا عن وكالة الضفة (2 مارس 2024)، إن «الجسر سيُفتح في الربيع.»
          قال وزير النقل سامر الكعبي: «سنفتح الجسر في أول الربيع».|قال وزير النقل سامر الكعبي، بحسب صحيفة المنارة نقلًا عن وكالة الضفة (2 مارس 2024): «سنفتح الجسر في أول الربيع»
          يبلغ طول الجسر 1240 مترًا.|بحسب صحيفة المنارة نقلًا عن وكالة الضفة (2 مارس 2024): «يبلغ طول الجسر 1240 مترًا.»
          وقال وزير النقل سامر الكعبي، بعد عودته من جولة طويلة، إن الجسر آمن.|بحسب صحيفة المنارة نقلًا عن وكالة الضفة (2 مارس 2024): «وقال وزير النقل سامر الكعبي، بعد عودته من جولة طويلة، إن الجسر آمن.»
          قال وزير النقل سامر الكعبي إن الجسر آمن. وتحدث كثيرون، ونفى الوزير خبر إغلاقه.|بحسب صحيفة المنارة نقلًا عن وكالة الضفة (2 مارس 2024): «وتحدث كثيرون، ونفى الوزير خبر إغلاقه.»
          قالت نقابة العمال إن نصف العمال أضربوا، في حين قدرت الشركة عددهم بالعشر.|بحسب صحيفة المنارة نقلًا عن وكالة الضفة (2 مارس 2024): «قالت نقابة العمال إن نصف العمال أضربوا، في حين قدرت الشركة عددهم بالعشر.»
          قال وزير النقل سامر الكعبي إن الجسر آمن، لكنه حذر من عبور الشاحنات.|بحسب صحيفة المنارة نقلًا عن وكالة الضفة (2 مارس 2024): «قال وزير النقل سامر الكعبي إن الجسر آمن، لكنه حذر من عبور الشاحنات.»
          قال وزير النقل سامر الكعبي إن الجسر آمن، وأضاف أن الفحص انتهى أمس.|بحسب صحيفة المنارة نقلًا عن وكالة الضفة (2 مارس 2024): «قال وزير النقل سامر الكعبي إن الجسر آمن، وأضاف أن الفحص انتهى أمس.»
          قال وزير النقل سامر الكعبي إن الجسر آمن، مهددًا بمعاقبة الشركة.|بحسب صحيفة المنارة نقلًا عن وكالة الضفة (2 مارس 2024): «قال وزير النقل سامر الكعبي إن الجسر آمن، مهددًا بمعاقبة الشركة.»
          قال وزير النقل سامر الكعبي: «الجسر آمن، لكنه قديم، وقال المهندسون ذلك».|قال وزير النقل سامر الكعبي، بحسب صحيفة المنارة نقلًا عن وكالة الضفة (2 مارس 2024): «الجسر آمن، لكنه قديم، وقال المهندسون ذلك»
          قال وزير النقل سامر الكعبي إن الجسر آمن، وإن الفحص انتهى أمس.|قال وزير النقل سامر الكعبي، بحسب صحيفة المنارة نقلًا عن وكالة الضفة (2 مارس 2024)، إن «الجسر آمن، وإن الفحص انتهى أمس.»
          """)
  void aQuotationIsIntroducedByItsChain(String text, String introduced) {
    List<Span> sentences = Sentences.split(text);
    assertThat(
            new Quotation(OUTLET, false, "")
                .introduced(last(OUTLET, text), sentences.getLast().of(text)))
        .isEqualTo(introduced);
  }

  @Test
  void whatIsToldStandsWordForWordInTheReport() {
    String text =
        "وقال وزير النقل سامر الكعبي في مقابلة مع قناة السهل إن الجسر «آمن تمامًا» اليوم.";

    Voice voice = last(OUTLET, text);

    assertThat(voice.told().of(text)).isEqualTo("الجسر «آمن تمامًا» اليوم.");
  }

  @Test
  void whereTheAnswerIsATimeTheDayOfPublicationIsSaidToBeOne() {
    assertThat(new Quotation(OUTLET, true, "").introduced(Voice.ofOutlet(new Span(0, 4)), "نص."))
        .isEqualTo("بحسب صحيفة المنارة نقلًا عن وكالة الضفة (نُشر في 2 مارس 2024): «نص.»");
  }

  @Test
  void severalWhoSpeakInAStretchAreNotOne() {
    String text =
        "قال وزير النقل سامر الكعبي إن الجسر آمن. وقالت وزيرة الصحة ليلى ناصر إن اللقاح آمن.";
    Voices voices = Voices.of(passage(OUTLET, text));

    assertThat(voices.speaker(new Span(0, text.length()))).isEmpty();
    assertThat(voices.speaker(Sentences.split(text).getFirst())).contains("وزير النقل سامر الكعبي");
  }

  private static Voice last(Attribution attribution, String text) {
    return Voices.of(passage(attribution, text)).at(Sentences.split(text).getLast());
  }

  private static Passage passage(Attribution attribution, String text) {
    return new Passage(
        "bridge",
        "r",
        0,
        0,
        text.length(),
        text,
        "عنوان",
        "",
        attribution,
        Optional.empty(),
        List.of());
  }
}
