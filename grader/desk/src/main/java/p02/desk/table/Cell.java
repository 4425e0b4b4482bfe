package p02.desk.table;

/**
 * A cell, and where it lies.
 *
 * @param start of what stands between the delimiters, quotes included
 * @param end just behind it
 * @param value what it says
 * @param quoted whether it stands in quotes
 */
public record Cell(int start, int end, String value, boolean quoted) {}
