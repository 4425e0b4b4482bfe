/**
 * The formulas of the assignment once more, as plain loops over doubles: what hidden tests expect.
 * Written apart from the solutions, so that a wrong solution can fail.
 */
@NullMarked
package p02.oracle;

import org.jspecify.annotations.NullMarked;
