/**
 * Screening and metering. {@link p02.engine.screen.Screen} reads class files and refuses what the
 * allowlist does not name; {@link p02.engine.screen.Meter} weaves payments into those that passed.
 * Both are pure: class files in, values out, nothing is loaded.
 */
@NullMarked
package p02.engine.screen;

import org.jspecify.annotations.NullMarked;
