package dev.isnad.index;

/** A hit and why it stands where it does. */
public record Explained(Hit hit, Explanation explanation) {}
