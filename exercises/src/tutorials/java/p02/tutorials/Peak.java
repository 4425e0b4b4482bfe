package p02.tutorials;

/** Where a curve is highest; the pages' own count, whatever a student's task says. */
final class Peak {
  private Peak() {}

  /** The epoch, from 1, of the greatest value, the earliest on a tie. */
  static int of(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best + 1;
  }
}
