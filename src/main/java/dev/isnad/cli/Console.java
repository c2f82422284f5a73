package dev.isnad.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * The three streams of a command, in UTF-8 whatever the terminal's locale says. What is printed can
 * command no terminal: control characters are made visible ({@link VisibleWriter}).
 *
 * @param in what is piped in
 * @param out for the result alone
 * @param err for everything else
 */
public record Console(BufferedReader in, PrintWriter out, PrintWriter err) {

  /** That of this process. */
  public static Console ofProcess() {
    return of(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err));
  }

  /** On these streams. */
  public static Console of(InputStream in, OutputStream out, OutputStream err) {
    return new Console(
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)),
        new PrintWriter(visible(out), false),
        new PrintWriter(visible(err), true));
  }

  private static Writer visible(OutputStream out) {
    return new VisibleWriter(
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
  }

  /** All that is piped in. */
  String readAll() {
    return in.lines().collect(Collectors.joining("\n")).strip();
  }
}
