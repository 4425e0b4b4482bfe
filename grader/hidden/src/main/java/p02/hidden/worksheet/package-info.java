/** Worksheets: numbers calculated by hand, judged one by one. */
@NullMarked
package p02.hidden.worksheet;

import org.jspecify.annotations.NullMarked;
