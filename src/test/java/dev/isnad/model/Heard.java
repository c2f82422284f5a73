package dev.isnad.model;

import java.util.ArrayList;
import java.util.List;

/** What a reader of a chain's text sees. */
final class Heard implements TextSink {
  final List<String> started = new ArrayList<>();
  final List<String> pieces = new ArrayList<>();

  @Override
  public void started(String modelName) {
    started.add(modelName);
    pieces.clear();
  }

  @Override
  public void text(String piece) {
    pieces.add(piece);
  }

  String text() {
    return String.join("", pieces);
  }
}
