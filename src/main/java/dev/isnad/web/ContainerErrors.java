package dev.isnad.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the servlet container sends what failed before or outside a controller. */
@Controller
final class ContainerErrors implements ErrorController {
  private final Problems problems;

  ContainerErrors(Problems problems) {
    this.problems = problems;
  }

  @RequestMapping("${spring.web.error.path:/error}")
  void error(HttpServletRequest request, HttpServletResponse response) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    // Asked for by its own address there is no status, and nothing to see.
    int code = status instanceof Integer given ? given : HttpServletResponse.SC_NOT_FOUND;
    problems.tell(ProblemType.of(code).problem(), request, response);
  }
}
