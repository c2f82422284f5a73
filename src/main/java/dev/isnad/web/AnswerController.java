package dev.isnad.web;

import dev.isnad.answer.AnswerJson;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/answers/{id}}: an answer that was given, with its evidence as it was then. */
@RestController
final class AnswerController {
  private final ShownAnswers answers;

  AnswerController(ShownAnswers answers) {
    this.answers = answers;
  }

  @GetMapping(path = "/api/answers/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> answer(@PathVariable String id) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header("X-Robots-Tag", "noindex")
        .body(AnswerJson.mapper().writeValueAsString(answers.get(id)));
  }
}
