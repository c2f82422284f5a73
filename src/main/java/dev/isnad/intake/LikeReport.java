package dev.isnad.intake;

/**
 * A report that says nearly the same as another.
 *
 * @param id its id
 * @param title its headline
 * @param likeness the share of three-word runs that both have, from 0 to 1
 */
public record LikeReport(String id, String title, double likeness) {}
