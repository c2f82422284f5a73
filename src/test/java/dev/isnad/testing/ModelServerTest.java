package dev.isnad.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class ModelServerTest {
  private static final String QUESTION =
      """
      {"model":"m1","stream":true,"messages":[{"role":"system","content":"أجب"},{"role":"user","content":"من؟"}]}
      """;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  void streamsArabicWholeAndKeepsWhatWasAsked() throws Exception {
    try (var server = ModelServer.start()) {
      server.then(ModelServer.streams("أهلًا 🙂 بكم"));
      assertThat(ask(server).body())
          .contains("\"أهلًا \"", "\"🙂 \"", "\"بكم\"", "\"finish_reason\":\"stop\"", "[DONE]");
      var asked = server.requests().getFirst();
      assertThat(asked.model()).isEqualTo("m1");
      assertThat(asked.system()).isEqualTo("أجب");
      assertThat(asked.user()).isEqualTo("من؟");
      assertThat(asked.streamed()).isTrue();
    }
  }

  @Test
  void followsItsScriptAndThenAlwaysSaysTheSame() throws Exception {
    try (var server = ModelServer.start()) {
      server.then(ModelServer.fails(429, 7)).always(ModelServer.streams("نعم"));
      HttpResponse<String> first = ask(server);
      assertThat(first.statusCode()).isEqualTo(429);
      assertThat(first.headers().firstValue("retry-after")).contains("7");
      assertThat(ask(server).statusCode()).isEqualTo(200);
      assertThat(ask(server).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void cutsAnAnswer() {
    try (var server = ModelServer.start()) {
      server.then(ModelServer.cutsAfter(1, "نصف جملة"));
      assertThatThrownBy(() -> ask(server)).isInstanceOf(IOException.class);
    }
  }

  private HttpResponse<String> ask(ModelServer server) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(server.openAiUrl() + "/chat/completions"))
            .POST(HttpRequest.BodyPublishers.ofString(QUESTION))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
