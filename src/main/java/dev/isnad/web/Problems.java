package dev.isnad.web;

import dev.isnad.answer.AnswerJson;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * The one place where what went wrong is told: to programs as a problem (RFC 9457), to people at a
 * browser as a page. Nothing of the program's inside is in either.
 */
final class Problems implements HandlerExceptionResolver, Ordered {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private final PageTemplate page = PageTemplate.load("problem.html");

  /** Before Spring's own resolvers, which speak English only. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception exception) {
    if (response.isCommitted()) {
      // Too late to say anything: the caller sees a connection that breaks off.
      return null;
    }
    tell(problem(exception, request, response), request, response);
    return new ModelAndView();
  }

  private static Problem problem(
      Exception exception, HttpServletRequest request, HttpServletResponse response) {
    if (exception instanceof ProblemException known) {
      return known.problem();
    }
    if (exception instanceof ErrorResponse answer) {
      copy(answer.getHeaders(), response);
      return ProblemType.of(answer.getStatusCode().value()).problem();
    }
    LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), exception);
    return ProblemType.FAILED.problem();
  }

  /** What {@code Allow} and {@code Accept} say is part of a 405 and a 415. */
  private static void copy(HttpHeaders headers, HttpServletResponse response) {
    headers.forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
  }

  /** Sends the problem in the form that suits the caller. */
  void tell(Problem problem, HttpServletRequest request, HttpServletResponse response) {
    response.resetBuffer();
    response.setStatus(problem.status());
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Language", "ar");
    try {
      if (isBrowser(request)) {
        write(response, MediaType.TEXT_HTML_VALUE, html(problem));
      } else {
        write(
            response,
            MediaType.APPLICATION_PROBLEM_JSON_VALUE,
            AnswerJson.mapper().writeValueAsString(problem));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A problem could not be told", e);
    }
  }

  /** Whether a person sees the answer; who calls the API is a program whatever it accepts. */
  private static boolean isBrowser(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    Object forwardedFrom = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String path = forwardedFrom instanceof String from ? from : request.getRequestURI();
    return accept != null
        && accept.contains(MediaType.TEXT_HTML_VALUE)
        && !path.startsWith("/api/");
  }

  private String html(Problem problem) {
    return page.fill(Map.of("title", problem.title(), "detail", problem.detail()));
  }

  private static void write(HttpServletResponse response, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    response.setContentType(type);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
