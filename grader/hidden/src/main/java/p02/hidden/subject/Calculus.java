package p02.hidden.subject;

import java.util.Arrays;
import p02.hidden.observe.Content;

/** A function of many variables and its gradient: problem 1.1, second part. */
public interface Calculus {
  /** The function. */
  double value(Point x);

  /** Its gradient. */
  Content gradient(Point x);

  /**
   * Where a function is asked for.
   *
   * @param entries in C order
   * @param shape of the array that holds them
   */
  record Point(double[] entries, long[] shape) {
    /** A vector. */
    public static Point of(double... entries) {
      return new Point(entries, new long[] {entries.length});
    }

    /** A matrix. */
    public static Point of(double[][] rows) {
      double[] entries = Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
      return new Point(entries, new long[] {rows.length, rows[0].length});
    }

    /** The same with one entry moved. */
    public Point moved(int entry, double by) {
      double[] other = entries.clone();
      other[entry] += by;
      return new Point(other, shape);
    }

    /** Numbers of the same shape. */
    public Content holding(double[] numbers) {
      return new Content.Numbers(numbers, shape, false, 0);
    }
  }
}
