package dev.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
  /** Each row: the sentences, which together are the text. */
  static Stream<List<String>> sentences() {
    return Stream.of(
        List.of("وصل الوفد صباحا.", "ثم غادر مساء."),
        List.of("من وصل؟", "لا أحد!", "حقا؟!", "نعم."),
        List.of("قال ذلك… ", "ثم صمت."),
        List.of("ارتفع السعر بنسبة 3.5 في المئة.", "وبلغ ٣٫٥ مليون."),
        List.of("قال د. سالم وم. كمال إن أ.د. نور حضر.", "وانتهى اللقاء."),
        List.of("أرسلت إلى ص.ب. 123 في المدينة.", "ووصلت."),
        List.of("زار U.S. forces القاعدة.", "وعاد."),
        List.of("انظر example.com/a?b=1 للمزيد.", "وشكرا."),
        List.of("وقع ذلك عام 2024.", "وانتهى عام 2025 م. ", "ثم هدأ."),
        List.of("قال: «هذا خطر. خطر كبير.»", "وغادر القاعة."),
        List.of("قال: «هذا خطر. خطر كبير»، ثم غادر القاعة."),
        List.of("سأل: «من هناك؟»", "ثم صمت."),
        List.of("أعلن \"وقف القتال. فورا\" في المدينة.", "وهدأت."),
        List.of("كلام (ورد في ص. 3. من النص) وتتمته.", "نهاية."),
        List.of("(وكرره مرارا.)", "ثم انتهى."),
        List.of("الخبر الأول [1].", "الخبر الثاني. [2]", "الثالث [١، ٢]."),
        List.of("الأول.[1][2]", "الثاني. 【3】", "الثالث. (المصدر 4)", "الرابع (المصدر 5)."));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void cutsBetweenSentencesOnly(List<String> sentences) {
    List<String> trimmed = sentences.stream().map(String::strip).toList();
    assertThat(split(String.join(" ", trimmed))).containsExactlyElementsOf(trimmed);
  }

  @Test
  void paragraphsHeadingsAndListItemsEndASentence() {
    String text =
        "فقرة بلا نقطة\n\n## عنوان فرعي\nالأسباب:\n1. سبب أول\n2) سبب ثان\n- سبب ثالث\n\nخاتمة";
    assertThat(split(text))
        .containsExactly(
            "فقرة بلا نقطة",
            "## عنوان فرعي",
            "الأسباب:",
            "1. سبب أول",
            "2) سبب ثان",
            "- سبب ثالث",
            "خاتمة");
  }

  @Test
  void aLineThatAnEditorWrappedGoesOn() {
    String line = "هذه فقرة طويلة كتبها محرر يقطع أسطره عند حد معين من الحروف ولا يقصد";
    assertThat(split(line + "\nأن تنتهي الجملة هنا.\nوهذه أخرى."))
        .containsExactly(line + "\nأن تنتهي الجملة هنا.", "وهذه أخرى.");
  }

  @Test
  void aMissingSpaceAfterTheFullStopHidesNoSentence() {
    assertThat(split("وصل الوفد.وغادر بعد ساعة.")).containsExactly("وصل الوفد.", "وغادر بعد ساعة.");
  }

  @Test
  void aSemicolonEndsALongSentenceOnly() {
    String clause = "وهذا كلام يطول ويطول ".repeat(12).strip();
    assertThat(split("جاء؛ ثم ذهب. " + clause + "؛ ثم انتهى."))
        .containsExactly("جاء؛ ثم ذهب.", clause + "؛", "ثم انتهى.");
  }

  @Test
  void aQuoteThatIsNeverClosedDoesNotSwallowTheParagraph() {
    assertThat(split("قال: «هذا خطر. وغادر القاعة."))
        .containsExactly("قال: «هذا خطر.", "وغادر القاعة.");
  }

  @Test
  void blankTextHasNoSentences() {
    assertThat(Sentences.split("")).isEmpty();
    assertThat(Sentences.split(" \n\u00A0\t ")).isEmpty();
  }

  @Property
  void spansAreOrderedTrimmedAndCoverAllThatIsNotBlank(@ForAll("texts") String text) {
    int reached = 0;
    for (Span span : Sentences.split(text)) {
      assertThat(text.substring(reached, span.start())).matches(SentencesTest::isBlank);
      assertThat(span.length()).isPositive();
      assertThat(Blanks.isBlank(text.charAt(span.start()))).isFalse();
      assertThat(Blanks.isBlank(text.charAt(span.end() - 1))).isFalse();
      reached = span.end();
    }
    assertThat(text.substring(reached)).matches(SentencesTest::isBlank);
  }

  @Property
  void aStreamedTextLosesNothingAndNeverCutsElsewhere(
      @ForAll("texts") String text, @ForAll("sizes") List<Integer> sizes) {
    List<String> streamed = stream(text, sizes);
    List<String> whole = split(text);
    assertThat(String.join("", streamed).replaceAll("[\\s\\u00A0]", ""))
        .isEqualTo(String.join("", whole).replaceAll("[\\s\\u00A0]", ""));
    int certain = Math.max(0, streamed.size() - 1);
    assertThat(streamed.subList(0, certain)).isEqualTo(whole.subList(0, certain));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "كلمة",
            " ",
            " ",
            ". ",
            ".",
            "؟ ",
            "!",
            "…",
            "«",
            "»",
            "\"",
            "(",
            ")",
            "[1]",
            "[",
            "]",
            "【2】",
            " (المصدر 3)",
            "\n",
            "\n\n",
            "3.5",
            "1. ",
            "د. ",
            "U.S.",
            "؛ ",
            "، ",
            "\u200F",
            "\u00A0",
            "## ",
            "- ",
            "😀",
            "نص طويل جدا يبلغ ما يبلغه السطر المقطوع من محرر النصوص الذي لا يرحم")
        .list()
        .ofMaxSize(30)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<List<Integer>> sizes() {
    return Arbitraries.integers().between(1, 9).list().ofMinSize(1).ofMaxSize(5);
  }

  static List<String> stream(String text, List<Integer> sizes) {
    SentenceStream stream = new SentenceStream();
    List<String> sentences = new ArrayList<>();
    int at = 0;
    for (int i = 0; at < text.length(); i++) {
      int end = Math.min(text.length(), at + sizes.get(i % sizes.size()));
      sentences.addAll(stream.feed(text.substring(at, end)));
      at = end;
    }
    stream.end().ifPresent(sentences::add);
    return sentences;
  }

  private static boolean isBlank(String text) {
    return text.chars().allMatch(c -> Blanks.isBlank((char) c));
  }

  private static List<String> split(String text) {
    return Sentences.split(text).stream().map(span -> span.of(text)).toList();
  }
}
