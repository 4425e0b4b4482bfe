/** What the student has written: sources, answers, the id. */
@NullMarked
package p02.student.tree;

import org.jspecify.annotations.NullMarked;
