package dev.isnad.web;

import java.util.List;

/** What this door needs to invite readers to ask. */
@FunctionalInterface
interface Suggesting {
  /** Questions that the reports answer at the moment; may be empty. */
  List<String> questions();
}
