package dev.isnad.intake;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whether a site lets robots read an address, by its robots.txt (RFC 9309). */
final class Robots {
  /** RFC 9309 has robots read at least this much of the file. */
  private static final int MOST_BYTES = 500 * 1024;

  private final List<String> names;

  Robots(String name) {
    this.names = List.of(name.toLowerCase(Locale.ROOT));
  }

  /**
   * @param status with which the site answered for its robots.txt: a missing file allows all, a
   *     server error forbids all
   */
  boolean allow(String url, String robotsUrl, int status, byte[] file) {
    if (status >= 500 || status == 429) {
      return false;
    }
    if (status != 200) {
      return true;
    }
    byte[] read = file.length > MOST_BYTES ? Arrays.copyOf(file, MOST_BYTES) : file;
    SimpleRobotRules rules =
        new SimpleRobotRulesParser().parseContent(robotsUrl, read, "text/plain", names);
    return rules.isAllowed(url);
  }
}
