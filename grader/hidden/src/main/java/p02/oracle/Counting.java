package p02.oracle;

import java.math.BigInteger;

/** Counts weights layer by layer, in numbers that cannot overflow. */
public final class Counting {
  private Counting() {}

  /** Weights of a fully connected network, given the size of each layer, inputs first. */
  public static BigInteger weights(int inputs, int outputs, int layers, long width) {
    BigInteger sum = product(inputs, width).add(product(width, outputs));
    return sum.add(product(width, width).multiply(BigInteger.valueOf(layers - 1L)));
  }

  /** Biases: one for each unit that is not an input. */
  public static BigInteger biases(int outputs, int layers, int width) {
    return product(layers, width).add(BigInteger.valueOf(outputs));
  }

  private static BigInteger product(long a, long b) {
    return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
  }
}
