package dev.isnad.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerJsonTest {
  private static final Source KNOWN =
      new Source(
          1,
          "a",
          "عنوان",
          "ناشر",
          List.of("وكالة"),
          Optional.of("متحدث"),
          Optional.of(LocalDate.of(2024, 2, 11)),
          Optional.of(URI.create("https://example.org/1")),
          "جملة",
          3,
          7,
          List.of(new Source.Copy("c", "نسخة", "ناشر آخر", Optional.empty())));
  private static final Source UNKNOWN =
      new Source(
          2,
          "b",
          "عنوان",
          "ناشر",
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "",
          0,
          0);
  private static final Answer ANSWER =
      new Answer(
          "x",
          "سؤال؟",
          AnswerStatus.PARTLY_ANSWERED,
          "جملة. [1]",
          List.of(new AnswerSentence("جملة.", List.of(1))),
          List.of(KNOWN, UNKNOWN),
          "extractive",
          12);

  @Test
  void anAnswerHasTheOneForm() {
    assertThat(AnswerJson.write(ANSWER))
        .isEqualTo(
            """
            {"id":"x","question":"سؤال؟","status":"partly_answered","text":"جملة. [1]",\
            "sentences":[{"text":"جملة.","citations":[1]}],\
            "sources":[{"n":1,"articleId":"a","title":"عنوان","publisher":"ناشر","via":["وكالة"],\
            "speaker":"متحدث","published":"2024-02-11","url":"https://example.org/1",\
            "quote":"جملة","start":3,"end":7,\
            "alsoIn":[{"articleId":"c","title":"نسخة","publisher":"ناشر آخر","published":null}]},\
            {"n":2,"articleId":"b","title":"عنوان","publisher":"ناشر","via":[],\
            "speaker":null,"published":null,"url":null,"quote":"","start":0,"end":0,\
            "alsoIn":[]}],\
            "model":"extractive","tookMs":12}""");
  }

  @Test
  void anAnswerIsReadBack() {
    assertThat(AnswerJson.mapper().readValue(AnswerJson.write(ANSWER), Answer.class))
        .isEqualTo(ANSWER);
  }
}
