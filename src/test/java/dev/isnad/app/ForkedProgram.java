package dev.isnad.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The real program in a Java machine of its own. */
final class ForkedProgram implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 120;

  private final Process process;
  private final Path out;
  private final Path err;

  /**
   * @param home its home and where its output is kept
   * @param environment over that of the tests, from which {@code ISNAD_*} is taken away
   */
  ForkedProgram(Path home, Map<String, String> environment, String input, String... arguments)
      throws IOException {
    this.out = Files.createTempFile(home, "out", ".txt");
    this.err = Files.createTempFile(home, "err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(commandLine(home, arguments))
            .directory(home.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("ISNAD_"));
    builder.environment().putAll(environment);
    this.process = builder.start();
    try (var stdin = process.getOutputStream()) {
      stdin.write(input.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static List<String> commandLine(Path home, String... arguments) {
    String own = System.getProperty("java.class.path");
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Disnad.home=" + home,
                "-cp",
                System.getProperty("surefire.test.class.path", own),
                Main.class.getName()));
    line.addAll(List.of(arguments));
    return line;
  }

  int exitCode() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("The program does not end");
    }
    return process.exitValue();
  }

  String out() throws IOException {
    return Files.readString(out);
  }

  String err() throws IOException {
    return Files.readString(err);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Like a power cut: {@code kill -9}. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** Like an orderly stop: {@code kill}. */
  void terminate() {
    process.destroy();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
