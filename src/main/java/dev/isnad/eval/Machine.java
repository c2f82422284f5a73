package dev.isnad.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.util.Version;

/**
 * On what was measured.
 *
 * @param day on which, in UTC
 * @param processor its model where the system tells, else its architecture
 * @param processors how many the program may use
 * @param heapMegabytes the most memory the program may take for objects
 */
record Machine(
    LocalDate day,
    String processor,
    int processors,
    String system,
    String java,
    String lucene,
    long heapMegabytes) {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  static Machine here() {
    Runtime runtime = Runtime.getRuntime();
    return new Machine(
        LocalDate.now(ZoneOffset.UTC),
        model().orElse(System.getProperty("os.arch", "?")),
        runtime.availableProcessors(),
        System.getProperty("os.name", "?"),
        System.getProperty("java.vm.name", "?") + " " + Runtime.version(),
        Version.LATEST.toString(),
        runtime.maxMemory() >> 20);
  }

  /** Linux tells it in a file; elsewhere there is none. */
  private static Optional<String> model() {
    if (!Files.isReadable(PROCESSORS)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(PROCESSORS)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst();
    } catch (IOException e) {
      throw new EvaluationException(PROCESSORS + " cannot be read (" + e + ")", e);
    }
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%s; %s, %d processors, %s; %s, heap up to %d MB; Lucene %s",
        day,
        processor,
        processors,
        system,
        java,
        heapMegabytes,
        lucene);
  }
}
