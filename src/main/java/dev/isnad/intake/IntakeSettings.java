package dev.isnad.intake;

import java.time.Duration;

/**
 * The limits on what may be brought in.
 *
 * @param maxBytes of one file or download, after decompression
 * @param timeLimit for one address with all its redirects
 * @param maxRedirects followed for one address
 * @param userAgent how we name ourselves to web servers; its part before {@code /} is what
 *     robots.txt may name
 */
public record IntakeSettings(
    long maxBytes, Duration timeLimit, int maxRedirects, String userAgent) {
  /** 10 MB, 20 seconds, 5 redirects. */
  public static final IntakeSettings STANDARD =
      new IntakeSettings(10_000_000, Duration.ofSeconds(20), 5, "IsnadBot/1.0");

  public IntakeSettings {
    if (maxBytes < 1 || maxBytes > 1_000_000_000) {
      throw new IllegalArgumentException("maxBytes: 1 to 1000000000, not " + maxBytes);
    }
    if (timeLimit.isNegative() || timeLimit.isZero()) {
      throw new IllegalArgumentException("timeLimit: more than nothing, not " + timeLimit);
    }
    if (maxRedirects < 0 || maxRedirects > 20) {
      throw new IllegalArgumentException("maxRedirects: 0 to 20, not " + maxRedirects);
    }
    if (!userAgent.matches("[A-Za-z][A-Za-z_-]*(?:/[0-9.]+)?")) {
      throw new IllegalArgumentException("userAgent: a name and a version, not " + userAgent);
    }
  }

  /** What robots.txt knows us by. */
  String robotName() {
    int slash = userAgent.indexOf('/');
    return slash < 0 ? userAgent : userAgent.substring(0, slash);
  }
}
