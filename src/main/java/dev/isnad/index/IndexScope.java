package dev.isnad.index;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the index covers.
 *
 * @param articles how many reports can be found
 * @param passages how many passages
 * @param oldest the earliest day of publication among them
 * @param newest the latest
 */
public record IndexScope(
    long articles, long passages, Optional<LocalDate> oldest, Optional<LocalDate> newest) {}
