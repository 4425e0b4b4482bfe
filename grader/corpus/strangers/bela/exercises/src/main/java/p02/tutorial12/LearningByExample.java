package p02.tutorial12;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.common.util.ArrayUtil;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.rng.Random;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.BooleanIndexing;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.indexing.conditions.Conditions;
import p02.nd.Arrays4j;

/** What it takes to say how much a network learns. */
public final class LearningByExample {
  private LearningByExample() {}

  public static double accuracy(INDArray logits, INDArray labels) {
    if (logits.isEmpty() || labels.isEmpty()) {
      throw new IllegalArgumentException("No examples");
    }
    INDArray predicted = Nd4j.argMax(logits, 1).castTo(DataType.INT64);
    INDArray truth = labels.castTo(DataType.INT64).reshape(predicted.shape());
    long hits = predicted.sub(truth).scan(Conditions.equals(0)).longValue();
    return hits / (double) predicted.length();
  }

  public static int bestEpoch(double[] validationAccuracy) {
    Arrays4j.check(validationAccuracy.length > 0, "There was no epoch");
    INDArray a = Nd4j.createFromArray(validationAccuracy);
    double max = a.maxNumber().doubleValue();
    return BooleanIndexing.firstIndex(a, Conditions.greaterThanOrEqual(max)).getInt(0) + 1;
  }

  public static double improvement(double[] accuracyByEpoch, int fromEpochs, int toEpochs) {
    Arrays4j.check(
        fromEpochs >= 1 && fromEpochs <= accuracyByEpoch.length,
        "Epoch %s is not in the array", fromEpochs);
    Arrays4j.check(
        toEpochs >= 1 && toEpochs <= accuracyByEpoch.length,
        "Epoch %s is not in the array", toEpochs);
    INDArray percent = Nd4j.create(accuracyByEpoch, new long[] {accuracyByEpoch.length}, DataType.DOUBLE).muli(100);
    return percent.getDouble(toEpochs - 1) - percent.getDouble(fromEpochs - 1);
  }

  public static int[][] miniBatches(int examples, int batchSize, long seed) {
    Arrays4j.check(examples > 0, "No examples: %s", examples);
    Arrays4j.check(batchSize > 0, "Batch size must be positive, is %s", batchSize);
    Random rng = Nd4j.getRandom();
    rng.setSeed(seed);
    INDArray order = Nd4j.arange(examples).castTo(DataType.INT32).reshape(examples, 1);
    Nd4j.shuffle(order, new java.util.Random(rng.nextLong()), 1);
    INDArray flat = order.ravel();
    List<int[]> batches = new ArrayList<>();
    for (long from = 0; from < examples; from += batchSize) {
      long to = Math.min(from + batchSize, examples);
      batches.add(flat.get(NDArrayIndex.interval(from, to)).dup().toIntVector());
    }
    return batches.toArray(new int[0][]);
  }

  public static void main(String[] args) {
    System.out.println(ArrayUtil.flatten(miniBatches(10, 3, 5)).length);
  }
}
