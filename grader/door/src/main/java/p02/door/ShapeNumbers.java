package p02.door;

import java.util.Arrays;

/** Whole numbers that are to be the shape of an array that is there. */
final class ShapeNumbers {
  private static final int MOST_AXES = 8;

  /** For "as long as is left", of one axis. */
  private static final long REST = -1;

  private ShapeNumbers() {}

  /** Without the letter of an order, which ND4J writes before them as a number below zero. */
  static long[] withoutOrder(long... numbers) {
    boolean ordered = numbers.length > 0 && (numbers[0] == -'c' || numbers[0] == -'f');
    return ordered ? Arrays.copyOfRange(numbers, 1, numbers.length) : numbers;
  }

  /**
   * Whether so many entries have this shape; native code multiplies without a look, and divides.
   */
  static boolean hold(long entries, long... shape) {
    long product = 1;
    int rests = 0;
    for (long each : shape) {
      if (each < REST || each > 0 && product > Long.MAX_VALUE / each) {
        return false;
      } else if (each == REST) {
        rests++;
      } else {
        product *= each;
      }
    }
    return shape.length <= MOST_AXES
        && rests <= 1
        && (rests == 0 ? product == entries : product > 0 && entries % product == 0);
  }
}
