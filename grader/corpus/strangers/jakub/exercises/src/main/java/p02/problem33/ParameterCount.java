package p02.problem33;

import java.util.Arrays;
import java.util.List;

public final class ParameterCount {
  private ParameterCount() {}

  private static void check(int inputs, int outputs, int layers, int width) {
    List<Integer> list = Arrays.asList(inputs, outputs, layers, width);
    List<String> names = Arrays.asList("inputs", "outputs", "layers", "width");
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) < 1) {
        throw new IllegalArgumentException(names.get(i) + " is too small: " + list.get(i));
      }
    }
  }

  public static long weights(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    Long in = Long.parseLong(String.valueOf(inputs));
    Long out = Long.parseLong(String.valueOf(outputs));
    Long k = Long.parseLong(String.valueOf(layers));
    Long d = Long.parseLong(String.valueOf(width));
    Long result = 0L;
    try {
      result = Math.addExact(result, Math.multiplyExact(in, d));
      Long square = Math.multiplyExact(d, d);
      result = Math.addExact(result, Math.multiplyExact(k - 1, square));
      result = Math.addExact(result, Math.multiplyExact(d, out));
    } catch (ArithmeticException e) {
      throw new ArithmeticException("Too many weights for a long! " + e.getMessage());
    }
    return result;
  }

  public static long biases(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    Long k = Long.valueOf(layers);
    Long d = Long.valueOf(width);
    Long result = k * d + outputs;
    return result;
  }

  public static long parameters(int inputs, int outputs, int layers, int width) {
    long w = weights(inputs, outputs, layers, width);
    long b = biases(inputs, outputs, layers, width);
    long sum = Math.addExact(w, b);
    return sum;
  }

  public static long weightsAddedByDepth(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    // one more layer = one more square of D * D arrows
    long d = width;
    return d * d;
  }

  public static long weightsAddedByWidth(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    long d = width;
    long k = layers;
    long firstLayer = inputs;
    long lastLayer = outputs;
    long between = (k - 1) * (2 * d + 1); // (d+1)^2 - d^2 = 2d + 1
    return firstLayer + lastLayer + between;
  }

  public static Growth largerGrowth(int inputs, int outputs, int layers, int width) {
    Long depth = weightsAddedByDepth(inputs, outputs, layers, width);
    Long wide = weightsAddedByWidth(inputs, outputs, layers, width);
    Growth answer;
    if (depth.equals(wide)) {
      answer = Growth.valueOf("EQUAL");
    } else {
      if (depth > wide) {
        answer = Growth.valueOf("DEPTH");
      } else {
        answer = Growth.valueOf("WIDTH");
      }
    }
    return answer;
  }

  public static void main(String[] args) {
    System.out.println("weights: " + weights(1, 1, 10, 10));
    System.out.println("depth: " + weightsAddedByDepth(1, 1, 10, 10));
    System.out.println("width: " + weightsAddedByWidth(1, 1, 10, 10));
    for (int d = 1; d < 40; d++) {
      System.out.println(d + " -> " + largerGrowth(1, 1, 10, d));
    }
  }
}
