package p02.xor;

/** Two noisy bits and whether they differ. */
public record Example(double[] x, int label) {}
