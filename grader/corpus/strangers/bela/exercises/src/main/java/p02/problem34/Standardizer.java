package p02.problem34;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.api.preprocessor.NormalizerStandardize;
import org.nd4j.linalg.indexing.BooleanIndexing;
import org.nd4j.linalg.indexing.conditions.Conditions;

/** Mean 0, standard deviation 1, like {@link NormalizerStandardize}. */
public final class Standardizer {
  private final INDArray mean;
  private final INDArray standardDeviation;

  private Standardizer(INDArray mean, INDArray standardDeviation) {
    this.mean = mean;
    this.standardDeviation = standardDeviation;
  }

  public static Standardizer fit(INDArray data) {
    INDArray sd = data.std(false, 0);
    // constant columns
    INDArray range = data.max(0).sub(data.min(0));
    sd.muli(range.gt(0).castTo(sd.dataType()));
    BooleanIndexing.replaceWhere(sd, 1.0, Conditions.equals(0.0));
    return new Standardizer(data.mean(0), sd);
  }

  public INDArray mean() {
    return mean;
  }

  public INDArray standardDeviation() {
    return standardDeviation;
  }

  public INDArray transform(INDArray data) {
    return data.subRowVector(mean).diviRowVector(standardDeviation);
  }

  public INDArray inverse(INDArray standardized) {
    return standardized.mulRowVector(standardDeviation).addiRowVector(mean);
  }
}
