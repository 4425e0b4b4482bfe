/**
 * {@link p02.precheck.screen.Screen} reads class files and refuses what the allowlist does not
 * name. Pure: class files in, values out, nothing is loaded.
 */
@NullMarked
package p02.precheck.screen;

import org.jspecify.annotations.NullMarked;
