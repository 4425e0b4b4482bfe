package p02.hidden.subject;

import p02.hidden.observe.Content;

/** Arithmetic of arrays: problem 1.1, first part. */
public interface ArrayMath {
  /** The matrix product. */
  Content product(double[][] a, double[][] b);

  /** The mean of each column. */
  Content columnMeans(double[][] x);

  /** The squared distance of each row of a from each row of b. */
  Content squaredDistances(double[][] a, double[][] b);
}
