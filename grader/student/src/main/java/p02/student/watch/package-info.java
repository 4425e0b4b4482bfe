/** Checks again whatever was saved. */
@NullMarked
package p02.student.watch;

import org.jspecify.annotations.NullMarked;
