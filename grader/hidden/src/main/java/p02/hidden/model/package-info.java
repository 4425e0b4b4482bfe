/**
 * The oracle behind the problems' interfaces, in parts that can be exchanged: for the student's own
 * earlier results (what is carried forward) and for misconceptions.
 */
@NullMarked
package p02.hidden.model;

import org.jspecify.annotations.NullMarked;
