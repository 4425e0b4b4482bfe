/**
 * The student's command. The parent JVM compiles, screens, meters and shows the board; a child JVM
 * runs the self-check with the student's code.
 */
@NullMarked
package p02.student;

import org.jspecify.annotations.NullMarked;
