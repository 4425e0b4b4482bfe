package p02.problem35;

import java.util.stream.Stream;

/**
 * Two Adam steps of a single weight, calculated by hand with your own numbers; the self-check
 * prints them. Entry 0 is after the first step, entry 1 after the second.
 */
public final class AdamWorksheet {
  private AdamWorksheet() {}

  /** The first moment m after each step, before its correction. */
  public static double[] m() {
    return steps().mapToDouble(State::m).toArray();
  }

  /** The second moment v after each step, before its correction. */
  public static double[] v() {
    return steps().mapToDouble(State::v).toArray();
  }

  /** The weight φ after each step; four decimals are enough. */
  public static double[] phi() {
    return steps().mapToDouble(State::phi).toArray();
  }

  private record State(int t, double m, double v, double phi) {
    State next() {
      double g = t == 0 ? -2.0 : 0.6;
      double first = 0.9 * m + 0.1 * g;
      double second = 0.99 * v + 0.01 * g * g;
      double a = first / (1 - Math.pow(0.9, t + 1));
      double b = second / (1 - Math.pow(0.99, t + 1));
      return new State(t + 1, first, second, phi - 0.5 * a / (Math.sqrt(b) + 0.1));
    }
  }

  private static Stream<State> steps() {
    return Stream.iterate(new State(0, 0, 0, 1.1), State::next).skip(1).limit(2);
  }
}
