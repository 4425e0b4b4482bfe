package p02.problem33;

import org.apache.commons.math3.exception.MathArithmeticException;
import org.apache.commons.math3.exception.NumberIsTooSmallException;
import org.apache.commons.math3.util.ArithmeticUtils;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.apache.commons.math3.util.FastMath;

/** Counting with ArithmeticUtils, which throws {@link MathArithmeticException}. */
public final class ParameterCount {
  private ParameterCount() {}

  private static void check(int... arguments) {
    for (int a : arguments) {
      if (a < 1) {
        throw new NumberIsTooSmallException(a, 1, true);
      }
    }
  }

  public static long weights(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    long between = 0;
    if (layers > 1) {
      between = ArithmeticUtils.mulAndCheck(layers - 1L, ArithmeticUtils.pow((long) width, 2));
    }
    long ends = ArithmeticUtils.mulAndCheck((long) width, ArithmeticUtils.addAndCheck((long) inputs, (long) outputs));
    return ArithmeticUtils.addAndCheck(between, ends);
  }

  public static long biases(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    return FastMath.addExact(FastMath.multiplyExact((long) layers, (long) width), (long) outputs);
  }

  public static long parameters(int inputs, int outputs, int layers, int width) {
    return ArithmeticUtils.addAndCheck(
        weights(inputs, outputs, layers, width), biases(inputs, outputs, layers, width));
  }

  public static long weightsAddedByDepth(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    return ArithmeticUtils.pow((long) width, 2L);
  }

  public static long weightsAddedByWidth(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    // (D+1)² − D² by the binomial theorem: C(2,1) D + C(2,0)
    long perGap = CombinatoricsUtils.binomialCoefficient(2, 1) * width + CombinatoricsUtils.binomialCoefficient(2, 0);
    return (layers - 1L) * perGap + inputs + outputs;
  }

  public static Growth largerGrowth(int inputs, int outputs, int layers, int width) {
    double sign = FastMath.signum((double) FastMath.subtractExact(
        weightsAddedByDepth(inputs, outputs, layers, width),
        weightsAddedByWidth(inputs, outputs, layers, width)));
    return sign > 0 ? Growth.DEPTH : sign < 0 ? Growth.WIDTH : Growth.EQUAL;
  }
}
