package p02.board;

import java.util.Arrays;
import p02.kit.Variant;

/** Compares the steps of a calculation in their order, and shows the first that goes wrong. */
public final class Chain {
  private static final double CLOSE = 1e-9;

  private final StringBuilder seen = new StringBuilder();

  /** Compares one step; {@code name} is what the formulas call it. */
  public Chain step(String name, double yours, double here) {
    return step(name, new double[] {yours}, new double[] {here});
  }

  /** Compares one step of several numbers. */
  public Chain step(String name, double[] yours, double[] here) {
    Expect.require(yours != null, seen + name + Expect.NULL);
    boolean right = yours.length == here.length;
    for (int i = 0; right && i < here.length; i++) {
      right = Math.abs(yours[i] - here[i]) <= CLOSE;
    }
    seen.append(name).append(right ? " ok   " : " WRONG: yours " + told(yours) + ", here " + told(here) + SinglePrecision.hint(yours, here));
    Expect.require(right, seen.toString());
    return this;
  }

  private static String told(double[] numbers) {
    return numbers.length == 1 ? String.valueOf(numbers[0]) : Arrays.toString(numbers);
  }

  /** The entries of a worksheet's array, if it has as many as asked for. */
  public static double[] entries(String name, double[] yours, int count) {
    Expect.require(
        yours != null && yours.length == count,
        "%s: write %d numbers; yours are %s.".formatted(name, count, Arrays.toString(yours)));
    return yours;
  }

  /** Checks one number of a worksheet, without telling what it should be. */
  public static void byHand(String name, double yours, double here, double exact) {
    String advice =
        isCoarse(yours, here)
            ? "is rounded too coarsely. Write four decimals."
            : """
                does not follow from the numbers of the id "%s". Calculate this step again. \
                If you changed the id in exercises/src/main/resources/student.properties, \
                you have other numbers now, and begin anew."""
                .formatted(Variant.mine().studentId());
    Expect.require(
        Math.abs(yours - here) <= exact, "%s: yours is %s, which %s".formatted(name, yours, advice));
  }

  /** Whether it is the right number, rounded to one, two or three decimals. */
  private static boolean isCoarse(double yours, double here) {
    for (double unit = 10; unit <= 1000; unit *= 10) {
      if (Math.rint(here * unit) / unit == yours) {
        return yours != Math.rint(yours);
      }
    }
    return false;
  }
}
