package p02.hidden.subject;

import p02.hidden.observe.Content;

/** Standardization: problem 3.4, first half. */
public interface Standardization {
  /** Learns the statistics of {@code [n][d]} data. */
  Fitted fit(double[][] data);

  /** Statistics that were learned, and what they do to data. */
  interface Fitted {
    /** The mean of each column. */
    Content mean();

    /** The standard deviation of each column. */
    Content standardDeviation();

    /** Standardized data. */
    Content transform(double[][] data);

    /** Data from what is standardized. */
    Content inverse(double[][] standardized);
  }
}
