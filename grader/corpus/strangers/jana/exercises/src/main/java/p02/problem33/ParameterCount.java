package p02.problem33;

import java.math.BigInteger;
import java.util.Hashtable;
import java.util.Stack;
import p02.jana.WrongInputException;

public final class ParameterCount {
  private ParameterCount() {}

  private static void check(int inputs, int outputs, int layers, int width) {
    if (inputs < 1) {
      throw new WrongInputException("inputs is " + inputs);
    }
    if (outputs < 1) {
      throw new WrongInputException("outputs is " + outputs);
    }
    if (layers < 1) {
      throw new WrongInputException("layers is " + layers);
    }
    if (width < 1) {
      throw new WrongInputException("width is " + width);
    }
  }

  private static BigInteger big(long number) {
    return new BigInteger("" + number);
  }

  // all with BigInteger because long is too small sometimes
  private static BigInteger count(long inputs, long outputs, long layers, long width) {
    Stack<BigInteger> stack = new Stack<BigInteger>();
    stack.push(big(inputs).multiply(big(width)));
    stack.push(big(layers - 1).multiply(big(width).pow(2)));
    stack.push(big(width).multiply(big(outputs)));
    BigInteger sum = BigInteger.ZERO;
    while (!stack.empty()) {
      sum = sum.add(stack.pop());
    }
    return sum;
  }

  public static long weights(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    try {
      return count(inputs, outputs, layers, width).longValueExact();
    } catch (ArithmeticException e) {
      System.out.println("too large for a long: " + e.getMessage());
      throw e;
    }
  }

  public static long biases(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    Long result = Long.valueOf(0);
    result = result + (long) layers * (long) width;
    result = result + outputs;
    return result;
  }

  public static long parameters(int inputs, int outputs, int layers, int width) {
    BigInteger w = big(weights(inputs, outputs, layers, width));
    BigInteger b = big(biases(inputs, outputs, layers, width));
    BigInteger all = w.add(b);
    if (all.compareTo(BigInteger.valueOf(Long.MAX_VALUE)) > 0) {
      throw new ArithmeticException("too many parameters: " + all);
    }
    return Long.parseLong(all.toString());
  }

  public static long weightsAddedByDepth(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    BigInteger before = count(inputs, outputs, layers, width);
    BigInteger after = count(inputs, outputs, layers + 1L, width);
    return after.subtract(before).longValue();
  }

  public static long weightsAddedByWidth(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    BigInteger before = count(inputs, outputs, layers, width);
    BigInteger after = count(inputs, outputs, layers, width + 1L);
    return after.subtract(before).longValue();
  }

  public static Growth largerGrowth(int inputs, int outputs, int layers, int width) {
    Hashtable<String, Long> table = new Hashtable<String, Long>();
    table.put("depth", new Long(weightsAddedByDepth(inputs, outputs, layers, width)));
    table.put("width", new Long(weightsAddedByWidth(inputs, outputs, layers, width)));
    // == does not work with Long!!! (took me an hour)
    String winner;
    if (table.get("depth").equals(table.get("width"))) {
      winner = "equal";
    } else if (table.get("depth").compareTo(table.get("width")) > 0) {
      winner = "depth";
    } else {
      winner = "width";
    }
    switch (winner) {
      case "depth":
        return Growth.DEPTH;
      case "width":
        return Growth.WIDTH;
      default:
        return Growth.valueOf(winner.toUpperCase());
    }
  }

  public static void main(String[] args) {
    System.out.println(largerGrowth(1, 1, 10, 10));
    for (int i = 0; i < 10; i++) {
      int d = (int) (Math.random() * 30) + 1;
      System.out.println("width " + d + ": " + largerGrowth(1, 1, 10, d));
    }
  }
}
