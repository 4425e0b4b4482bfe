package p02.problem33;

import org.apache.commons.math3.exception.NumberIsTooSmallException;
import org.apache.commons.math3.exception.util.LocalizedFormats;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.util.ArithmeticUtils;

/** Counts the parameters of a fully connected network with K hidden layers of D units each. */
public final class ParameterCount {
  private ParameterCount() {}

  private static void positive(int... arguments) {
    for (int argument : arguments) {
      if (argument < 1) {
        throw new NumberIsTooSmallException(
            LocalizedFormats.NUMBER_TOO_SMALL, argument, 1, true);
      }
    }
  }

  private static long times(long a, long b) {
    return ArithmeticUtils.mulAndCheck(a, b);
  }

  private static long plus(long a, long b) {
    return ArithmeticUtils.addAndCheck(a, b);
  }

  /** (Dᵢ + Dₒ) D + (K − 1) D². */
  public static long weights(int inputs, int outputs, int layers, int width) {
    positive(inputs, outputs, layers, width);
    return plus(
        times(plus(inputs, outputs), width),
        times(layers - 1L, ArithmeticUtils.pow((long) width, 2)));
  }

  /** K D + Dₒ. */
  public static long biases(int inputs, int outputs, int layers, int width) {
    positive(inputs, outputs, layers, width);
    return plus(times(layers, width), outputs);
  }

  /** Both. */
  public static long parameters(int inputs, int outputs, int layers, int width) {
    return plus(
        weights(inputs, outputs, layers, width), biases(inputs, outputs, layers, width));
  }

  /** D²: one more gap between two hidden layers. */
  public static long weightsAddedByDepth(int inputs, int outputs, int layers, int width) {
    positive(inputs, outputs, layers, width);
    return times(width, width);
  }

  /** The forward difference in D: Dᵢ + Dₒ + (K − 1) (2 D + 1). */
  public static long weightsAddedByWidth(int inputs, int outputs, int layers, int width) {
    positive(inputs, outputs, layers, width);
    return plus(plus(inputs, outputs), times(layers - 1L, 2L * width + 1));
  }

  /** Compares the two as quotient with 1. */
  public static Growth largerGrowth(int inputs, int outputs, int layers, int width) {
    BigFraction ratio =
        new BigFraction(
            weightsAddedByDepth(inputs, outputs, layers, width),
            weightsAddedByWidth(inputs, outputs, layers, width));
    int sign = ratio.compareTo(BigFraction.ONE);
    return sign > 0 ? Growth.DEPTH : sign < 0 ? Growth.WIDTH : Growth.EQUAL;
  }

  /** The question of the handout. */
  public static void main(String[] args) {
    System.out.println(largerGrowth(1, 1, 10, 10));
  }
}
