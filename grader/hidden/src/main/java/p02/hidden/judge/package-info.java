/**
 * From what a script saw to a verdict: right, right for the student's own earlier results, or
 * wrong, and which named mistake explains it. It knows a task's number and tolerance alone.
 */
@NullMarked
package p02.hidden.judge;

import org.jspecify.annotations.NullMarked;
