package dev.isnad.cli;

/** How a command ends; scripts build on these numbers. */
public final class ExitCode {
  /** It did what it was asked; of {@code ask}: the reports answer, wholly or partly. */
  public static final int OK = 0;

  /** It failed, or {@code check} found an error. */
  public static final int FAILED = 1;

  /** The command line or the settings are wrong. */
  public static final int USAGE = 2;

  /** {@code ask}: the reports do not answer; {@code search}: nothing was found. */
  public static final int NOT_IN_REPORTS = 3;

  /** {@code ask}: no model answered; the reports' own sentences are quoted. */
  public static final int DEGRADED = 4;

  private ExitCode() {}
}
