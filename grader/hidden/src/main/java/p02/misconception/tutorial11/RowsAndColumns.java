package p02.misconception.tutorial11;

import org.nd4j.linalg.exception.ND4JIllegalStateException;

/** What ND4J says to factors that do not fit. */
final class RowsAndColumns {
  private RowsAndColumns() {}

  static void requireFit(double[][] a, double[][] b) {
    if (a[0].length != b.length) {
      throw new ND4JIllegalStateException("columns of a are not as many as rows of b");
    }
  }
}
