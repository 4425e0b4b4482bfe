/** What tells one state of a student's work from another, at home and at marking. */
@NullMarked
package p02.precheck.receipt;

import org.jspecify.annotations.NullMarked;
