package dev.isnad.web;

import dev.isnad.answer.ShownAnswer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * {@code GET /answers/{id}}: an answer for people, under its permanent address. The address is
 * known to who asked and to whom they gave it; search engines are told to leave it out.
 */
@Controller
final class AnswerPage {
  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private final ShownAnswers answers;
  private final PageTemplate template = PageTemplate.load("answer.html");

  AnswerPage(ShownAnswers answers) {
    this.answers = answers;
  }

  /** The permanent address of an answer on this server. */
  static String address(String id) {
    return "/answers/" + id;
  }

  @GetMapping(path = "/answers/{id}", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> page(@PathVariable String id) {
    ShownAnswer answer = answers.get(id);
    return ResponseEntity.ok()
        .contentType(HTML)
        .cacheControl(CacheControl.noStore())
        .header("X-Robots-Tag", "noindex")
        .body(template.fill(Map.of("title", answer.question(), "answer", answer.text())));
  }
}
