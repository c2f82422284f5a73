package dev.isnad.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.http.MediaType;

/** The two forms in which the chat API answers. */
enum ChatForm {
  DOCUMENT(MediaType.APPLICATION_JSON),
  EVENTS(MediaType.TEXT_EVENT_STREAM);

  private final MediaType type;

  ChatForm(MediaType type) {
    this.type = type;
  }

  /**
   * What a caller with this {@code Accept} likes best (RFC 9110, section 12.5.1): the higher
   * weight, then the narrower range, then what it names first. One document where it does not care.
   */
  static ChatForm preferred(String accept) {
    List<MediaType> ranges =
        MediaType.parseMediaTypes(accept).stream()
            .sorted(
                Comparator.comparingDouble(MediaType::getQualityValue)
                    .reversed()
                    .thenComparing(MediaType::isWildcardType)
                    .thenComparing(MediaType::isWildcardSubtype))
            .toList();
    return ranges.stream()
        .filter(range -> range.includes(DOCUMENT.type) || range.includes(EVENTS.type))
        .findFirst()
        .filter(range -> !range.includes(DOCUMENT.type))
        .map(range -> EVENTS)
        .orElse(DOCUMENT);
  }
}
