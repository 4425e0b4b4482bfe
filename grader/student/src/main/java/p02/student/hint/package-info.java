/** Three hints for every task, from a nudge to the formula. */
@NullMarked
package p02.student.hint;

import org.jspecify.annotations.NullMarked;
