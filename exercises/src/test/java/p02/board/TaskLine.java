package p02.board;

/**
 * What the board knows of one task.
 *
 * @param number as {@code 3.1.1}
 * @param title what it is about
 * @param points what it is worth
 * @param state where it stands
 * @param message why it is wrong or still open; empty otherwise
 * @param file the source to work on, with the line of the method where it is known
 */
record TaskLine(
    String number, String title, double points, TaskState state, String message, String file) {}
