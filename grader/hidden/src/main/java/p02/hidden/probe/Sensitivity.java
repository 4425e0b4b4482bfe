package p02.hidden.probe;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import p02.hidden.observe.Tolerance;

/**
 * How far an answer moves when one argument changes.
 *
 * @param apart the differences between numbers in the same place; none if there is nothing to
 *     compare
 * @param size the largest magnitude among those numbers
 */
record Sensitivity(double[] apart, double size) {
  private static final Sensitivity NONE = new Sensitivity(new double[0], 0);

  /** What moves by less than this share of the right answer's way is as good as a constant. */
  private static final double SHARE = 1e-3;

  /** Two answers, each off by the tolerance, differ by twice of it. */
  private static final double ROOMS = 2;

  /** How far two answers are apart. An exception is no move, on either side. */
  static Sensitivity between(@Nullable Object one, @Nullable Object other) {
    if (one instanceof CallRecorder.Failure || other instanceof CallRecorder.Failure) {
      return NONE;
    }
    double[] before = AnswerNumbers.numbers(one).toArray();
    double[] after = AnswerNumbers.numbers(other).toArray();
    if (before.length == 0 || before.length != after.length) {
      return NONE;
    }
    double[] apart = new double[before.length];
    Arrays.setAll(apart, i -> before[i] == after[i] ? 0 : Math.abs(after[i] - before[i]));
    return new Sensitivity(apart, Math.max(largest(before), largest(after)));
  }

  /** How many numbers the answer has. */
  int length() {
    return apart.length;
  }

  /** How far one number of the answer moves. */
  Sensitivity at(int number) {
    return new Sensitivity(new double[] {apart[number]}, size);
  }

  /** How far the number moves that moves furthest. */
  double most() {
    return largest(apart);
  }

  private static double largest(double... numbers) {
    return Arrays.stream(numbers).map(Math::abs).filter(n -> !Double.isNaN(n)).max().orElse(0);
  }

  /** Whether it is more than a right answer may be off. */
  boolean shows(Tolerance tolerance) {
    double room = tolerance.room(size);
    return most() > (Double.isFinite(room) ? ROOMS * room : 0);
  }

  /** Whether it shows, and is no vanishing part of what the right answer moves. */
  boolean isOfSizeOf(Sensitivity right, Tolerance tolerance) {
    return shows(tolerance) && most() >= SHARE * right.most();
  }
}
