package p02.hidden.judge;

import p02.hidden.observe.Content;
import p02.hidden.observe.Content.Sample;
import p02.hidden.observe.Content.SampleLaw;
import p02.hidden.observe.GoodnessOfFit;
import p02.hidden.observe.Repetition;

/** Compares random numbers with the law that they must follow. */
final class SampleComparator {
  private SampleComparator() {}

  /**
   * Whether a sample follows its law, in units of what is let pass: more than 1 is wrong. See
   * {@link GoodnessOfFit} for how rarely that happens to a right one.
   */
  static double distance(Sample sample, SampleLaw drawn) {
    if (!sample.shape().equals(drawn.shape())) {
      return Double.POSITIVE_INFINITY;
    } else if (drawn.law().deviation() == 0) {
      return sample.goodness().worst(drawn.law());
    } else if (sample.repeats() != drawn.repeats()) {
      return Double.POSITIVE_INFINITY;
    }
    // Numbers that repeat are too few to test their law.
    return drawn.repeats() == Repetition.NOT ? sample.goodness().worst(drawn.law()) : 0;
  }

  /** How far apart two laws are for samples of their size, in the same units. */
  static double distance(SampleLaw one, SampleLaw other) {
    if (one.repeats() != other.repeats() || !one.shape().equals(other.shape())) {
      return Double.POSITIVE_INFINITY;
    }
    int n = one.shape().stream().mapToInt(Long::intValue).reduce(1, (a, b) -> a * b);
    return GoodnessOfFit.apart(one.law(), other.law(), n);
  }

  /** Both as plain numbers. */
  static Content.Numbers numbers(Sample sample) {
    long[] shape = sample.shape().stream().mapToLong(Long::longValue).toArray();
    return new Content.Numbers(sample.numbers(), shape, sample.single(), 0);
  }
}
