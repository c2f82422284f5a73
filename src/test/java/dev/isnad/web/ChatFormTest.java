package dev.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatFormTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/*                                            | DOCUMENT",
        "application/json                               | DOCUMENT",
        "text/event-stream                              | EVENTS",
        "text/event-stream, */*                         | EVENTS",
        "text/event-stream, application/json            | EVENTS",
        "application/json, text/event-stream            | DOCUMENT",
        "application/json;q=0.5, text/event-stream      | EVENTS",
        "text/event-stream;q=0.5, application/json      | DOCUMENT",
        "text/*                                         | EVENTS",
        "application/*, text/event-stream;q=0.9         | DOCUMENT",
      })
  void theCallersWeightsAndOrderDecide(String accept, ChatForm form) {
    assertThat(ChatForm.preferred(accept)).isEqualTo(form);
  }
}
