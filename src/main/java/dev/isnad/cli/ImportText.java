package dev.isnad.cli;

import dev.isnad.intake.Doubt;
import dev.isnad.intake.ImportOrder;
import dev.isnad.intake.ImportResult;
import dev.isnad.intake.LikeReport;
import java.util.Locale;

/** What became of an imported report, as a terminal shows it. */
final class ImportText {
  private ImportText() {}

  static String of(ImportResult result, ImportOrder order) {
    StringBuilder text = new StringBuilder();
    String done =
        switch (result.outcome()) {
          case SAVED -> "draft";
          case PUBLISHED -> "published";
          case HELD -> "draft, for its publisher is not known";
          case UNCHANGED -> "there already, unchanged";
        };
    text.append(order.dryRun() ? "would be " : "").append(done).append(": ");
    text.append(result.article().id()).append("\n  ").append(result.article().title()).append('\n');
    result.like().ifPresent(like -> text.append(line(like)));
    result.doubts().forEach(doubt -> text.append(line(doubt)));
    return text.toString();
  }

  private static String line(LikeReport like) {
    return String.format(
        Locale.ROOT, "  %.0f %% like %s: %s%n", 100 * like.likeness(), like.id(), like.title());
  }

  private static String line(Doubt doubt) {
    return "  ? " + doubt.where() + "\n    " + doubt.arabic() + "\n";
  }
}
