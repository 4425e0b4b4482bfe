/** Marks as they leave: read from results, gathered in {@code final.csv}. */
@NullMarked
package p02.desk.marks;

import org.jspecify.annotations.NullMarked;
