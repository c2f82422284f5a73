package dev.isnad.model;

/** Takes a model's answer as it streams. Called from one thread at a time. */
public interface TextSink {
  /** A model begins; text it may have sent before, through another model, is void. */
  void started(String modelName);

  /** The next piece of the answer, of any length. */
  void text(String piece);
}
