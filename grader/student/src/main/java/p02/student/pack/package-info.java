/** The zip to hand in, and what the marker will see of it. */
@NullMarked
package p02.student.pack;

import org.jspecify.annotations.NullMarked;
