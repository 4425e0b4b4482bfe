/**
 * Screening and metering. {@link p02.precheck.screen.Screen} reads class files and refuses what the
 * allowlist does not name; {@link p02.precheck.screen.Meter} weaves payments into those that
 * passed. Both are pure: class files in, values out, nothing is loaded.
 */
@NullMarked
package p02.precheck.screen;

import org.jspecify.annotations.NullMarked;
