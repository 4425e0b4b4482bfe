/**
 * Weaves payments and refusals into screened classes: {@link p02.precheck.weave.Meter}. Pure: class
 * files in, class files out, nothing is loaded.
 */
@NullMarked
package p02.precheck.weave;

import org.jspecify.annotations.NullMarked;
