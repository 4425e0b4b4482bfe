/** The JVM that runs the self-check with the student's code, and the words that it speaks. */
@NullMarked
package p02.student.child;

import org.jspecify.annotations.NullMarked;
