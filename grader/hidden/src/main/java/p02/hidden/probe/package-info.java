/**
 * Asks a student's methods again, with what they were asked and with other arguments, to find out
 * whether their answers follow from what they are given. It knows no task and gives no verdict.
 */
@NullMarked
package p02.hidden.probe;

import org.jspecify.annotations.NullMarked;
