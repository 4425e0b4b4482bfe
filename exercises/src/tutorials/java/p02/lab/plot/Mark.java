package p02.lab.plot;

/**
 * A vertical line with words, such as "best epoch".
 *
 * @param x where
 * @param label what stands there
 */
public record Mark(double x, String label) {}
