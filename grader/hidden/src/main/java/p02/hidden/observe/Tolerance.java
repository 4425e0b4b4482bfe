package p02.hidden.observe;

/**
 * How far a right answer may be off: {@code |actual − expected| ≤ absolute + relative ·
 * |expected|}. All tolerances of the assignment stand here, each with its reason.
 */
public enum Tolerance {
  /** Counts and enums. */
  EXACT(0, 0),
  /**
   * Forward passes in double: room for another order of summation, a few units in the last place.
   */
  FORWARD(1e-9, 1e-12),
  /** Squared distances: room for |a|² + |b|² − 2ab, which loses digits where a is close to b. */
  DISTANCES(1e-9, 1e-9),
  /** Optimizer results: room for a state array that ND4J made FLOAT (measured: 3e-8 to 7e-8). */
  IN_PLACE(1e-6, 1e-9),
  /** Gradients of surfaces: room for a central difference (measured: 3e-8). */
  GRADIENT(1e-6, 1e-6),
  /** Worksheets: numbers written down to four decimals, each rounded once. */
  WORKSHEET(0, 5e-4);

  /** FLOAT results: 24 bits of mantissa, and a sum of a few dozen terms. */
  private static final double FLOAT_RELATIVE = 1e-5;

  private static final double FLOAT_ABSOLUTE = 1e-6;

  private final double relative;
  private final double absolute;

  Tolerance(double relative, double absolute) {
    this.relative = relative;
    this.absolute = absolute;
  }

  /** Whether a double is right. NaN never is; −0 equals 0; an infinity must be hit exactly. */
  public boolean accepts(double actual, double expected) {
    return actual == expected
        || (Double.isFinite(expected) && Math.abs(actual - expected) <= room(expected));
  }

  /** How far a DOUBLE may be off. */
  public double room(double expected) {
    return absolute + relative * Math.abs(expected);
  }

  /** How far a FLOAT may be off; {@code scale} as in {@link #acceptsFloat}. */
  public double roomOfFloat(double expected, double scale) {
    return FLOAT_ABSOLUTE * scale + FLOAT_RELATIVE * Math.abs(expected);
  }

  /**
   * Whether a value that was computed in FLOAT is right.
   *
   * @param scale the largest magnitude among inputs and expected values
   */
  public boolean acceptsFloat(double actual, double expected, double scale) {
    return accepts(actual, expected)
        || (Double.isFinite(expected)
            && Double.isFinite(scale)
            && Math.abs(actual - expected) <= roomOfFloat(expected, scale));
  }

  /** Both numbers, the relative one first, as {@code 1.0E-9 1.0E-12}. */
  public String inNumbers() {
    return relative + " " + absolute;
  }

  /** The tolerance in words. */
  public String inWords() {
    return absolute == 0 && relative == 0
        ? "exact"
        : "|yours − expected| ≤ %s + %s · |expected|"
            .formatted(NumberText.of(absolute), NumberText.of(relative));
  }
}
