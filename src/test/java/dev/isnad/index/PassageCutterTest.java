package dev.isnad.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.article.Article;
import dev.isnad.article.TestArticles;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PassageCutterTest {
  private static List<Passage> cut(String text) {
    return PassageCutter.cut(TestArticles.withText(TestArticles.bridge(), text));
  }

  /** A sentence of this many words, each of them its own. */
  private static String sentence(int words) {
    return IntStream.range(1, words)
            .mapToObj(i -> "كلمة" + i)
            .collect(Collectors.joining(" ", "", words > 1 ? " " : ""))
        + "انتهت.";
  }

  private static String sentences(int count, int words) {
    return IntStream.range(0, count)
        .mapToObj(i -> sentence(words))
        .collect(Collectors.joining(" "));
  }

  private static int words(Passage passage) {
    return passage.text().strip().split("\\s+").length;
  }

  @Test
  void headingsTravelWithTheirPassagesAndAreNotPartOfThem() {
    Article article = TestArticles.bridge();

    List<Passage> passages = PassageCutter.cut(article);

    assertThat(passages).extracting(Passage::heading).containsExactly("", "الكلفة", "سبب التأخير");
    assertThat(passages).noneMatch(passage -> passage.text().contains("#"));
    assertThat(passages).extracting(Passage::ordinal).containsExactly(0, 1, 2);
    assertThat(passages)
        .allSatisfy(
            passage -> {
              assertThat(passage.title()).isEqualTo(article.title());
              assertThat(passage.attribution()).isEqualTo(article.attribution());
              assertThat(passage.revision()).isEqualTo(article.revision());
              assertThat(passage.keywords()).isEqualTo(article.keywords());
            });
  }

  @Test
  void shortReportIsOnePassage() {
    assertThat(cut("نص قصير. وجملة ثانية.\n\nوفقرة ثانية."))
        .extracting(Passage::text)
        .containsExactly("نص قصير. وجملة ثانية.\n\nوفقرة ثانية.");
  }

  @Test
  void longTextIsCutAtSentencesIntoPassagesOfMiddlingLength() {
    List<Passage> passages = cut(sentences(40, 17));

    assertThat(passages).hasSizeBetween(6, 11);
    assertThat(passages).allSatisfy(p -> assertThat(words(p)).isBetween(60, 120));
    assertThat(passages).allSatisfy(p -> assertThat(p.text()).endsWith("انتهت."));
  }

  @Test
  void noCrumbIsLeftAtTheEnd() {
    List<Passage> passages = cut(sentences(6, 20) + " " + sentence(5));

    assertThat(passages).allSatisfy(p -> assertThat(words(p)).isGreaterThanOrEqualTo(20));
  }

  @Test
  void paragraphsAreCutApartRatherThanInTheMiddle() {
    String paragraph = sentences(4, 20);

    assertThat(cut(paragraph + "\n\n" + paragraph + "\n\n" + paragraph))
        .extracting(Passage::text)
        .containsExactly(paragraph, paragraph, paragraph);
  }

  @Test
  void sentenceOfMoreThanAHundredAndTwentyWordsStandsAlone() {
    List<Passage> passages = cut(sentences(4, 20) + " " + sentence(180) + " " + sentences(4, 20));

    assertThat(passages).extracting(PassageCutterTest::words).containsExactly(80, 180, 80);
  }

  @Test
  void sentenceOfMoreThanTwoHundredAndFiftyWordsIsCutAtCommas() {
    String clauses =
        IntStream.range(0, 12)
            .mapToObj(i -> "و" + sentence(30).replace("انتهت.", "جرى،"))
            .collect(Collectors.joining(" "));

    List<Passage> passages = cut(clauses + " ثم انتهى الأمر.");

    assertThat(passages).hasSizeGreaterThan(2);
    assertThat(passages).allSatisfy(p -> assertThat(words(p)).isBetween(20, 140));
    assertThat(passages.subList(0, passages.size() - 1))
        .allSatisfy(p -> assertThat(p.text()).endsWith("،"));
  }

  @Test
  void textWithoutAnyPunctuationIsStillBounded() {
    List<Passage> passages = cut("كلمة ".repeat(5_000).strip());

    assertThat(passages).allSatisfy(p -> assertThat(words(p)).isLessThanOrEqualTo(140));
  }

  @Test
  void quoteIsKeptWhole() {
    String quote = "وقال الوالي: «" + sentences(3, 15) + "».";

    List<Passage> passages = cut(sentences(5, 16) + " " + quote + " " + sentences(5, 16));

    assertThat(passages).anyMatch(p -> p.text().contains(quote));
  }

  @Test
  void listStaysWithTheLineThatAnnouncesIt() {
    String list = "1. " + sentence(9) + "\n2. " + sentence(9) + "\n3. " + sentence(9);
    String text = sentences(5, 18) + "\n\nوالأسباب ثلاثة:\n\n" + list;

    assertThat(cut(text)).anyMatch(p -> p.text().contains("والأسباب ثلاثة:\n\n1. "));
  }

  @Test
  void headingWithoutTextStandsBeforeTheNext() {
    assertThat(cut("## القراءات\n\n## القراءة الأولى\nنص.\n\n## خاتمة بلا نص"))
        .singleElement()
        .extracting(Passage::heading, Passage::text)
        .containsExactly("القراءات – القراءة الأولى", "نص.");
  }

  @Test
  void reportOfHeadingsOnlyHasNoPassages() {
    assertThat(cut("## عنوان\n## آخر")).isEmpty();
  }

  @Property(tries = 300)
  void passagesAreExactlyTheArticlesTextAndLoseNothing(@ForAll("texts") String given) {
    List<Passage> passages = cut(given);
    String text = TestArticles.withText(TestArticles.bridge(), given).visible().text();

    StringBuilder rest = new StringBuilder(text);
    int end = 0;
    for (Passage passage : passages) {
      assertThat(passage.text()).isEqualTo(text.substring(passage.start(), passage.end()));
      assertThat(passage.text()).isEqualTo(passage.text().strip()).isNotBlank();
      assertThat(passage.start()).isGreaterThanOrEqualTo(end);
      boolean beginsLine = before(text, passage) == '\n';
      assertThat(beginsLine && passage.text().startsWith("## ")).isFalse();
      assertThat(passage.text()).doesNotContain("\n## ");
      end = passage.end();
      for (int i = passage.start(); i < end; i++) {
        rest.setCharAt(i, '\n');
      }
    }
    assertThat(rest.toString().lines().filter(line -> !line.isBlank()))
        .allMatch(line -> line.startsWith("## "));
  }

  private static char before(String text, Passage passage) {
    return passage.start() == 0 ? '\n' : text.charAt(passage.start() - 1);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.oneOf(
            Arbitraries.integers().between(1, 40).map(PassageCutterTest::sentence),
            Arbitraries.integers().between(110, 300).map(PassageCutterTest::sentence),
            Arbitraries.of(
                "\n",
                "\n\n",
                "\n## عنوان\n",
                "## ",
                " ",
                "«",
                "»",
                "؟",
                "،",
                "1. ",
                "🌊",
                "\u200F",
                "3.5",
                "\t",
                "...",
                "ـ"));
    return pieces
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(list -> String.join("", list))
        .filter(text -> !text.isBlank());
  }
}
