package p02.kit.nn;

/**
 * How well a network does on some examples.
 *
 * @param loss the mean over the examples
 * @param accuracy the share of examples whose class is right, 0 … 1
 */
public record Score(double loss, double accuracy) {}
