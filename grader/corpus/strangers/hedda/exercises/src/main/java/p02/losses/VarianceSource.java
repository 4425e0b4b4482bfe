package p02.losses;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.basis.Check;

/** Where the variance of an entry comes from. */
public interface VarianceSource {
  double at(long row, long column);

  /** The null object: there is none. */
  VarianceSource NONE = (row, column) -> 1;

  static VarianceSource of(INDArray variance, INDArray prediction) {
    VarianceSource source = choose(variance, prediction);
    for (long i = 0; i < prediction.size(0); i++) {
      for (long j = 0; j < prediction.size(1); j++) {
        double v = source.at(i, j);
        Check.that(v > 0, "variance " + v + " at " + i + ", " + j).enforce();
      }
    }
    return source;
  }

  private static VarianceSource choose(INDArray variance, INDArray prediction) {
    if (variance.isVector() && variance.rank() == 1) {
      Check.that(variance.length() == prediction.size(1), "one variance an output").enforce();
      return (row, column) -> variance.getDouble(column);
    }
    Check.sameShape(variance, prediction).enforce();
    return variance::getDouble;
  }
}
