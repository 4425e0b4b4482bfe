package p02.engine.model;

/**
 * A part of a task's points, exact.
 *
 * @param right numerator, 0 … {@code of}
 * @param of denominator, at least 1
 */
public record PointShare(int right, int of) {
  /** All points. */
  public static final PointShare ALL = new PointShare(1, 1);

  /** No points. */
  public static final PointShare NONE = new PointShare(0, 1);

  /** Checks the range. */
  public PointShare {
    if (of < 1 || right < 0 || right > of) {
      throw new IllegalArgumentException("not a share: " + right + "/" + of);
    }
  }

  /** {@code points · right / of}. */
  public double of(double points) {
    return points * right / of;
  }
}
