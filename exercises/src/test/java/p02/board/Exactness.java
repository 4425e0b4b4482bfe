package p02.board;

/** How far a right answer may be off, for what a task calculates; a FLOAT array may be off a bit more. */
public enum Exactness {
  /** Sums and functions in double: room for another order of calculation. */
  DOUBLE(1e-9, 1e-12),
  /** Squared distances: room for |a|² + |b|² − 2ab, which loses digits. */
  DISTANCE(1e-9, 1e-9),
  /** Steps of an optimizer: room for a moment that ND4J keeps in FLOAT. */
  STEPS(1e-6, 1e-9),
  /** Slopes: room for a difference quotient. */
  SLOPE(1e-6, 1e-6);

  private static final double FLOAT_RELATIVE = 1e-5;
  private static final double FLOAT_ABSOLUTE = 1e-6;

  private final double relative;
  private final double absolute;

  Exactness(double relative, double absolute) {
    this.relative = relative;
    this.absolute = absolute;
  }

  /** Whether a number is right. NaN never is. */
  boolean accepts(double yours, double right) {
    return yours == right || Math.abs(yours - right) <= absolute + relative * Math.abs(right);
  }

  /** Whether a number of a FLOAT array is right; {@code largest} is the array's largest magnitude. */
  boolean acceptsFloat(double yours, double right, double largest) {
    double room = FLOAT_ABSOLUTE * Math.max(1, largest) + FLOAT_RELATIVE * Math.abs(right);
    return accepts(yours, right) || Math.abs(yours - right) <= room;
  }
}
