/** Where things lie in the student's folder, and what the kit brings along. */
@NullMarked
package p02.student.home;

import org.jspecify.annotations.NullMarked;
