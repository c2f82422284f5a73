package dev.isnad.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which encoding bytes are in: what their byte-order mark says, UTF-8 where they are valid in it,
 * what the server and the page state, and last windows-1256, the old one of Arabic pages.
 */
final class TextDecoding {
  private static final Charset WINDOWS_ARABIC = Charset.forName("windows-1256");
  private static final Pattern STATED =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);
  private static final Set<String> WESTERN =
      Set.of("ISO-8859-1", "ISO-8859-15", "windows-1252", "US-ASCII");
  private static final int HEAD = 4096;

  /**
   * @param text the decoded text, without a byte-order mark
   * @param guessed whether nothing stated the encoding and the bytes are not UTF-8
   */
  record Decoded(String text, boolean guessed) {}

  private TextDecoding() {}

  /**
   * @param mediaType as a server gave it, perhaps with a {@code charset}; may be empty
   * @param isHtml whether a {@code <meta charset>} counts
   */
  static Decoded decode(byte[] bytes, String mediaType, boolean isHtml) {
    Optional<Charset> marked = byteOrderMark(bytes);
    if (marked.isPresent()) {
      String text = new String(bytes, marked.get());
      return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, false);
    }
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    // Other encodings of Arabic are practically never valid UTF-8, whatever is stated.
    return Stream.of(
            Optional.of(StandardCharsets.UTF_8),
            stated(mediaType),
            isHtml ? stated(head) : Optional.<Charset>empty())
        .flatMap(Optional::stream)
        .flatMap(charset -> strictly(bytes, charset).stream())
        .findFirst()
        .map(text -> new Decoded(text, false))
        .orElseGet(() -> new Decoded(new String(bytes, WINDOWS_ARABIC), true));
  }

  private static Optional<Charset> stated(String text) {
    Matcher stated = STATED.matcher(text);
    if (!stated.find()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(stated.group(1));
      // The encodings of Western Europe take all bytes and hold no Arabic.
      return Optional.of(charset).filter(c -> !WESTERN.contains(c.name()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // A page may name an encoding that is none; its bytes decide then.
      return Optional.empty();
    }
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> byteOrderMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return startsWith(bytes, 0xFF, 0xFE)
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
