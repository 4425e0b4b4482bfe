/** Written answers of a class, and their marks: by criterion, from the rubrics as they are now. */
@NullMarked
package p02.desk.written;

import org.jspecify.annotations.NullMarked;
