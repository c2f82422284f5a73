package dev.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFileTest {
  private static final String WHOLE =
      """
      ---
      title: افتتاح جسر دروان
      publisher: صحيفة المنارة
      via: [وكالة سهيل]
      author:
      published: 2024-03-02
      url:
      keywords: [دروان, الجسور]
      adapted: true          # صياغتنا
      status: published
      ---

      فقرة أولى.

      ## عنوان فرعي
      فقرة ثانية.
      """;

  private static ArticleFile parse(String content) {
    return ArticleFile.parse("bridge", content.getBytes(StandardCharsets.UTF_8));
  }

  private static Article article(String content) {
    ArticleFile file = parse(content);
    assertThat(file.flaws()).isEmpty();
    return file.article().orElseThrow();
  }

  @Test
  void fileOfTheGuideIsRead() {
    Article article = article(WHOLE);

    assertThat(article.title()).isEqualTo("افتتاح جسر دروان");
    assertThat(article.via()).containsExactly("وكالة سهيل");
    assertThat(article.author()).isEmpty();
    assertThat(article.published()).contains(LocalDate.of(2024, 3, 2));
    assertThat(article.keywords()).containsExactly("دروان", "الجسور");
    assertThat(article.adapted()).isTrue();
    assertThat(article.status()).isEqualTo(Status.PUBLISHED);
    assertThat(article.text()).isEqualTo("فقرة أولى.\n\n## عنوان فرعي\nفقرة ثانية.");
  }

  @Test
  void byteOrderMarkAndWindowsLinesMakeNoDifference() {
    assertThat(article("\uFEFF" + WHOLE.replace("\n", "\r\n"))).isEqualTo(article(WHOLE));
  }

  @Test
  void dateMayBeUnknown() {
    assertThat(article(WHOLE.replace("2024-03-02", "")).published()).isEmpty();
    assertThat(article(WHOLE.replace("published: 2024-03-02\n", "")).published()).isEmpty();
  }

  @Test
  void listsMayBeWrittenWithoutBrackets() {
    assertThat(article(WHOLE.replace("[دروان, الجسور]", "دروان، الجسور")).keywords())
        .containsExactly("دروان", "الجسور");
  }

  @Test
  void unknownKeysKeepTheirOrderAndTheirKind() throws IOException {
    Article article =
        article(
            WHOLE.replace(
                "status:",
                "editor: منى\nrating: 1.10\npages: 12\nnote:\ntags: {b: [1, x]}\nstatus:"));

    assertThat(article.otherKeys())
        .containsExactly(
            Map.entry("editor", "منى"),
            Map.entry("rating", new BigDecimal("1.10")),
            Map.entry("pages", BigInteger.valueOf(12)),
            Map.entry("note", ""),
            Map.entry("tags", Map.of("b", List.of(BigInteger.ONE, "x"))));
    String written = new String(ArticleFile.format(article), StandardCharsets.UTF_8);
    assertThat(written).contains("\neditor: منى\nrating: 1.10\npages: 12\nnote:\n");
    assertThat(article(written)).isEqualTo(article);
  }

  @Test
  void writtenFileLooksAsAModeratorWouldWriteIt() throws IOException {
    String written = new String(ArticleFile.format(TestArticles.bridge()), StandardCharsets.UTF_8);

    assertThat(written)
        .startsWith(
            """
            ---
            title: جسر دروان يُفتتح في الربيع
            publisher: صحيفة المنارة
            via: [إذاعة الساحل, وكالة سهيل]
            speaker: المهندسة سلمى الحارثي
            author: هاني يوسف
            published: 2024-03-02
            url: https://manara.example/2024/bridge
            keywords: [دروان, الجسور]
            adapted: true
            status: published
            ---
            قالت المهندسة""")
        .endsWith("ثلاث رافعات».\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "published: 2024-03-02 | published: 2024-13-40    | 6 | 2024-13-40 is not a day",
        "published: 2024-03-02 | published: 2024-02-30    | 6 | 2024-02-30 is not a day",
        "published: 2024-03-02 | published: 2024          | 6 | 2024 is not a day",
        "published: 2024-03-02 | published: 11 فبراير 2024 | 6 | is not a day",
        "published: 2024-03-02 | published: 2024-03-02T10:00:00Z | 6 | is not a day",
        "published: 2024-03-02 | published: [2024]        | 6 | single piece",
        "title: افتتاح جسر دروان  | title:                   | 2 | no title",
        "title: افتتاح جسر دروان  | headline: جسر            | 2 | no title",
        "publisher: صحيفة المنارة | publisher: ''            | 3 | no publisher",
        "status: published     | status: ready            | 10 | status: ready is unknown",
        "status: published     | status: [draft]          | 10 | single piece",
        "adapted: true         | adapted: نعم             | 9 | neither true nor false",
        "url:                  | url: manara.example      | 7 | not a web address",
        "url:                  | url: 'https://a b'       | 7 | not a web address",
        "url:                  | url: 'javascript:x'      | 7 | not a web address",
        "url:                  | title: مرة أخرى          | 7 | given twice",
        "url:                  | url: [                   | 7 | not valid YAML",
        "url:                  | url: جسر: نهر            | 7 | not valid YAML",
        "via: [وكالة سهيل]      | via: {a: b}              | 4 | must be a list",
        "via: [وكالة سهيل]      | via: [[a]]               | 4 | must be a list",
      })
  void flawIsNamedWithItsLine(String right, String wrong, int line, String english) {
    ArticleFile file = parse(WHOLE.replace(right.strip(), wrong.strip()));

    assertThat(file.article()).isEmpty();
    assertThat(file.flaws()).first().extracting(Flaw::line).isEqualTo(line);
    assertThat(file.flaws()).first().extracting(Flaw::english).asString().contains(english);
    assertThat(file.flaws()).allSatisfy(f -> assertThat(f.arabic()).containsPattern("[ء-ي]{3}"));
  }

  @Test
  void everyFlawOfAFileIsNamed() {
    ArticleFile file =
        parse(WHOLE.replace("title:", "x:").replace("2024-03-02", "غدًا").replace("true", "نعم"));

    assertThat(file.flaws()).extracting(Flaw::line).containsExactly(2, 6, 9);
  }

  @Test
  void textMustNotBeEmpty() {
    String keys = WHOLE.substring(0, WHOLE.lastIndexOf("---") + 3);

    assertThat(parse(keys).flaws()).singleElement().extracting(Flaw::line).isEqualTo(11);
    assertThat(parse(keys + "\n \n\t\n").flaws()).singleElement().isEqualTo(Flaws.noText(11));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n", "\uFEFF"})
  void emptyFileIsAFlaw(String content) {
    assertThat(parse(content).flaws()).containsExactly(Flaws.emptyFile());
  }

  @Test
  void frontMatterMustBeThereAndBeClosed() {
    assertThat(parse("نص بلا بيانات").flaws()).containsExactly(Flaws.noFrontMatter());
    assertThat(parse("\n---\ntitle: x\nنص").flaws()).containsExactly(Flaws.openFrontMatter(2));
    assertThat(parse("---\nنص\n---\nنص").flaws()).containsExactly(Flaws.notAMapping(2));
    assertThat(parse("---\n---\nنص").flaws()).containsExactly(Flaws.notAMapping(2));
  }

  @Test
  void firstByteThatIsNotUtf8IsNamedByItsLine() {
    byte[] bytes = WHOLE.getBytes(StandardCharsets.UTF_8);
    bytes[WHOLE.substring(0, WHOLE.indexOf("فقرة أولى")).getBytes(StandardCharsets.UTF_8).length] =
        (byte) 0xFF;

    assertThat(ArticleFile.parse("bridge", bytes).flaws()).containsExactly(Flaws.notUtf8(13));
  }

  @Test
  void yamlMadeToExhaustTheReaderIsAFlaw() {
    String deep = WHOLE.replace("url:", "url: " + "[".repeat(20_000));
    String bomb = WHOLE.replace("url:", "a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\nurl:");
    String long_ = WHOLE.replace("url:", "note: " + "ا".repeat(70_000) + "\nurl:");

    assertThat(List.of(deep, bomb, long_))
        .allSatisfy(content -> assertThat(parse(content).flaws()).hasSize(1));
  }
}
