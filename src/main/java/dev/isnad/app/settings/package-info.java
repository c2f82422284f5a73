/**
 * What an operator can set, all of it under {@code isnad.*}: from the command line, the environment
 * or a file, over the defaults of {@code isnad-reference.properties}. {@link
 * dev.isnad.app.settings.SettingsReader} gathers the layers into one value a key, each with the
 * place that it came from, and binds them to {@link dev.isnad.app.settings.Settings}. What is
 * unknown or wrong stops the start with the key, the value, what is allowed and where it stands.
 */
@NullMarked
package dev.isnad.app.settings;

import org.jspecify.annotations.NullMarked;
