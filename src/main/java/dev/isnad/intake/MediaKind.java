package dev.isnad.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The forms in which reports are brought. */
enum MediaKind {
  HTML,
  TEXT,
  JSON,
  PDF,
  DOCX;

  private static final int HEAD = 1024;

  /**
   * What the bytes are, by their first ones, then by the stated media type, then by the name's
   * ending; nothing where they are none of these forms.
   */
  static Optional<MediaKind> of(byte[] bytes, String name, String mediaType) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    if (head.contains("%PDF-")) {
      return Optional.of(PDF);
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return ofType(mediaType).or(() -> ofName(name)).filter(kind -> kind == DOCX);
    }
    if (isBinary(head)) {
      return Optional.empty();
    }
    Optional<MediaKind> stated =
        ofType(mediaType).or(() -> ofName(name)).filter(kind -> kind != PDF && kind != DOCX);
    return Optional.of(
        stated.filter(kind -> kind != TEXT || !looksLikeHtml(head)).orElseGet(() -> ofHead(head)));
  }

  /** The form that a media type names. */
  static Optional<MediaKind> ofType(String mediaType) {
    int parameters = mediaType.indexOf(';');
    String bare = parameters < 0 ? mediaType : mediaType.substring(0, parameters);
    return Optional.ofNullable(
        switch (bare.strip().toLowerCase(Locale.ROOT)) {
          case "text/html", "application/xhtml+xml" -> HTML;
          case "text/plain", "text/markdown" -> TEXT;
          case "application/json",
              "application/ld+json",
              "application/jsonl",
              "application/x-ndjson",
              "application/jsonlines" ->
              JSON;
          case "application/pdf", "application/x-pdf" -> PDF;
          case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> DOCX;
          default -> null;
        });
  }

  private static Optional<MediaKind> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(
        switch (lower.substring(lower.lastIndexOf('.') + 1)) {
          case "html", "htm", "xhtml" -> HTML;
          case "txt", "text", "md" -> TEXT;
          case "json", "jsonl", "ndjson" -> JSON;
          case "pdf" -> PDF;
          case "docx" -> DOCX;
          default -> null;
        });
  }

  private static MediaKind ofHead(String head) {
    String start = head.replaceFirst("^\\u00ef\\u00bb\\u00bf", "").stripLeading();
    if (looksLikeHtml(head)) {
      return HTML;
    }
    return start.startsWith("{") || start.startsWith("[{") ? JSON : TEXT;
  }

  private static boolean looksLikeHtml(String head) {
    String lower = head.toLowerCase(Locale.ROOT);
    return lower.contains("<!doctype html") || lower.contains("<html");
  }

  /** Text in UTF-16 has zero bytes too, but begins with a mark. */
  private static boolean isBinary(String head) {
    boolean marked = head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
    return !marked && head.indexOf('\0') >= 0;
  }
}
