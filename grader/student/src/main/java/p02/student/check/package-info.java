/** From saved files to results: compile, screen, meter, run, remember. */
@NullMarked
package p02.student.check;

import org.jspecify.annotations.NullMarked;
