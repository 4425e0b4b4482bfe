/** GitHub Classroom: the self-check alone, in students' own repositories. */
@NullMarked
package p02.desk.classroom;

import org.jspecify.annotations.NullMarked;
