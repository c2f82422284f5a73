package dev.isnad.extraction;

import dev.isnad.eval.LearningCases;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file that keeps the figures of all cases, as working them out takes minutes. */
final class CaseFigures {
  private static final int BUFFER = 1 << 20;

  private CaseFigures() {}

  /** Puts the questions of the sets in these folders and keeps what is found. */
  static void keep(Path kept, List<Path> folders) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(kept), BUFFER))) {
      LearningCases.read(
          folders,
          one -> {
            try {
              LearnedCase.of(one).write(out);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  /** All cases for which a sentence was found. */
  static List<LearnedCase> read(Path kept) throws IOException {
    List<LearnedCase> all = new ArrayList<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(kept), BUFFER))) {
      while (true) {
        try {
          all.add(LearnedCase.read(in));
        } catch (EOFException e) {
          return all.stream().filter(one -> one.figures().length > 0).toList();
        }
      }
    }
  }
}
