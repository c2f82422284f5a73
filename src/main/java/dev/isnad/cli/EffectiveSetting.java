package dev.isnad.cli;

/**
 * A setting in force.
 *
 * @param key such as {@code isnad.server.port}
 * @param value as it may be shown: secrets are masked
 * @param origin where it was set
 */
public record EffectiveSetting(String key, String value, String origin) {}
