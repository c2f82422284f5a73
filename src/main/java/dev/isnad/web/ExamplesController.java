package dev.isnad.web;

import dev.isnad.answer.AnswerJson;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/examples}: questions to try, which the reports answer at the moment. */
@RestController
final class ExamplesController {
  private final Suggesting suggesting;

  ExamplesController(Suggesting suggesting) {
    this.suggesting = suggesting;
  }

  private record Suggested(List<String> questions) {}

  @GetMapping(path = "/api/examples", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> examples() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .body(AnswerJson.mapper().writeValueAsString(new Suggested(suggesting.questions())));
  }
}
