package dev.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ArticleRoundTripTest {
  @Property
  void whatIsWrittenReadsBackTheSame(@ForAll("articles") Article article) throws IOException {
    ArticleFile file = ArticleFile.parse(article.id(), ArticleFile.format(article));

    assertThat(file.flaws()).isEmpty();
    assertThat(file.article()).contains(article);
    assertThat(file.article().orElseThrow().revision()).isEqualTo(article.revision());
  }

  @Provide
  Arbitrary<Article> articles() {
    Arbitrary<Optional<String>> maybe = words().optional();
    return Combinators.combine(
            words(),
            Combinators.combine(words(), words()).as(List::of),
            words().list().ofMaxSize(3),
            Combinators.combine(maybe, maybe).as(List::of),
            days().optional(),
            Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(Status.values()))
                .as((adapted, status) -> Map.entry(adapted, status)),
            others(),
            texts())
        .as(
            (title, publishers, lists, people, day, flags, others, text) ->
                new Article(
                    "a-1",
                    title,
                    publishers.getFirst(),
                    lists,
                    people.getFirst(),
                    people.getLast(),
                    day,
                    day.map(d -> URI.create("https://x.example/" + d + "/مقال")),
                    publishers,
                    flags.getKey(),
                    flags.getValue(),
                    others,
                    text));
  }

  private static Arbitrary<String> words() {
    Arbitrary<String> any =
        Arbitraries.strings()
            .withChars("ابتة ىآ ًّـ١٢،؛؟«»: #-[]{}&*!|>'\"%@`,~?\\/\n\t\u200F\u202B\u0085\u2028")
            .ofMinLength(1)
            .ofMaxLength(12);
    return Arbitraries.oneOf(
            any,
            Arbitraries.strings().excludeChars('\r', '\uFEFF').ofMinLength(1).ofMaxLength(8),
            Arbitraries.of("true", "12", "1.5", "null", "~", "2024-02-11", "---", "- x", "a: b"))
        .filter(word -> !word.isBlank() && isWhole(word));
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 800_000).map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<Map<String, Object>> others() {
    Arbitrary<Object> scalars =
        Arbitraries.oneOf(
            words().map(Object.class::cast),
            Arbitraries.of(true, false),
            Arbitraries.bigIntegers().map(Object.class::cast),
            Arbitraries.of(new BigDecimal("1.10"), new BigDecimal("-0.5"), new BigDecimal("1E+9")));
    Arbitrary<Object> values =
        Arbitraries.oneOf(
            scalars,
            Arbitraries.of(""),
            scalars.list().ofMaxSize(3).map(Object.class::cast),
            Arbitraries.maps(words(), scalars).ofMaxSize(2).map(Object.class::cast),
            Arbitraries.of(List.of(List.of(BigInteger.TWO, "x"), Map.of("k", "v"))));
    return Arbitraries.maps(words().map(key -> "x-" + key), values).ofMaxSize(3);
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("ابت ثج.؟\n#-—\"«»:\u200F")
        .ofMinLength(1)
        .ofMaxLength(60)
        .map(ArticleReading::trimmed)
        .filter(text -> !text.isBlank());
  }

  private static boolean isWhole(String text) {
    return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }
}
