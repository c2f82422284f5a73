package dev.isnad.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.http.MediaType;

/** The two forms in which the chat API answers. */
enum ChatForm {
  DOCUMENT,
  EVENTS;

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
        .filter(range -> DOCUMENT.fits(range) || EVENTS.fits(range))
        .findFirst()
        .filter(range -> !DOCUMENT.fits(range))
        .map(range -> EVENTS)
        .orElse(DOCUMENT);
  }

  private boolean fits(MediaType range) {
    return range.includes(
        switch (this) {
          case DOCUMENT -> MediaType.APPLICATION_JSON;
          case EVENTS -> MediaType.TEXT_EVENT_STREAM;
        });
  }
}
