package p02.hidden.judge;

import p02.hidden.observe.Tolerance;

/**
 * What judging needs to know of a task.
 *
 * @param number its number in the assignment, as {@code 3.1.1}
 * @param tolerance how far a right answer may be off
 */
public record TaskSpec(String number, Tolerance tolerance) {}
