package p02.board;

/** Says when numbers are right but for what single precision has no room for. */
final class SinglePrecision {
  /** FLOAT keeps a number to 6e-8 of its size; sums of a few lose some more. */
  private static final double OFF = 1e-6;

  private static final String SAID =
      "\nIts first six digits are right. Is there a float, an array of DataType.FLOAT, a difference"
          + " quotient or an epsilon of another size on the way? Calculate the formula itself, in double.";

  private SinglePrecision() {}

  /** A sentence, if every number is as near as that; empty if not. */
  static String hint(double[] yours, double[] right) {
    boolean near = yours.length == right.length;
    for (int i = 0; near && i < right.length; i++) {
      near = Math.abs(yours[i] - right[i]) <= OFF * Math.abs(right[i]);
    }
    return near ? SAID : "";
  }

  /** The same for one number. */
  static String hint(double yours, double right) {
    return hint(new double[] {yours}, new double[] {right});
  }
}
