/**
 * What student code may call, and what a call costs: the allowlist, its language, and what a
 * refusal advises. {@code allowlist.txt} explains itself.
 */
@NullMarked
package p02.precheck.allow;

import org.jspecify.annotations.NullMarked;
