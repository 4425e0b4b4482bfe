package p02.student.tree;

import java.util.OptionalInt;

/**
 * A written question whose sheet says nothing yet.
 *
 * @param question as {@code 3.5a}
 * @param points what it is worth; nothing if the sheet no longer says so
 */
public record EmptyAnswer(String question, OptionalInt points) {}
