package dev.isnad.model;

/** How the vectors of a text's tokens become one; the model's own description says which. */
public enum Pooling {
  /** Their mean. */
  MEAN,
  /** That of the first token. */
  CLS
}
