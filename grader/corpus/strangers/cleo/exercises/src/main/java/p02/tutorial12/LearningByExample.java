package p02.tutorial12;

import org.apache.commons.math3.exception.NoDataException;
import org.apache.commons.math3.exception.NotStrictlyPositiveException;
import org.apache.commons.math3.exception.OutOfRangeException;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.util.FastMath;
import org.apache.commons.math3.util.MathArrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.stats.Convert;
import p02.stats.Peak;

/** Accuracy and epochs. */
public final class LearningByExample {
  private LearningByExample() {}

  public static double accuracy(INDArray logits, INDArray labels) {
    if (logits.isEmpty()) {
      throw new NoDataException();
    }
    RealMatrix z = Convert.matrix(logits);
    Mean hits = new Mean();
    for (int i = 0; i < z.getRowDimension(); i++) {
      hits.increment(Peak.firstMax(z.getRow(i)) == labels.getInt(i) ? 1 : 0);
    }
    return hits.getResult();
  }

  public static int bestEpoch(double[] validationAccuracy) {
    if (validationAccuracy.length == 0) {
      throw new NoDataException();
    }
    return Peak.firstMax(validationAccuracy) + 1;
  }

  public static double improvement(double[] accuracyByEpoch, int fromEpochs, int toEpochs) {
    for (int epoch : new int[] {fromEpochs, toEpochs}) {
      if (epoch < 1 || epoch > accuracyByEpoch.length) {
        throw new OutOfRangeException(epoch, 1, accuracyByEpoch.length);
      }
    }
    return 100 * (accuracyByEpoch[toEpochs - 1] - accuracyByEpoch[fromEpochs - 1]);
  }

  public static int[][] miniBatches(int examples, int batchSize, long seed) {
    if (examples < 1) {
      throw new NotStrictlyPositiveException(examples);
    }
    if (batchSize < 1) {
      throw new NotStrictlyPositiveException(batchSize);
    }
    RandomGenerator rng = new Well19937c(seed);
    int[] order = MathArrays.natural(examples);
    MathArrays.shuffle(order, rng);
    int batches = (int) FastMath.ceil(examples / (double) batchSize);
    int[][] result = new int[batches][];
    for (int k = 0; k < batches; k++) {
      int from = k * batchSize;
      int size = FastMath.min(batchSize, examples - from);
      result[k] = new int[size];
      System.arraycopy(order, from, result[k], 0, size);
    }
    return result;
  }
}
