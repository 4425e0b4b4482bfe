/** Marks under people's decisions: what the grader found, and what was decided about it. */
@NullMarked
package p02.desk.decided;

import org.jspecify.annotations.NullMarked;
