package p02.tutorial12;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Accuracy, best epoch, improvement and mini-batches. */
public final class LearningByExample {
  private LearningByExample() {}

  public static double accuracy(INDArray logits, INDArray labels) {
    if (logits.isEmpty() || labels.isEmpty() || logits.size(0) == 0) {
      throw new IllegalArgumentException("no examples: logits are " + java.util.Arrays.toString(logits.shape()));
    }
    INDArray predicted = logits.argMax(1).castTo(DataType.LONG);
    INDArray right = predicted.eq(labels.castTo(DataType.LONG).reshape(predicted.shape()));
    return right.castTo(DataType.DOUBLE).meanNumber().doubleValue();
  }

  public static int bestEpoch(double[] validationAccuracy) {
    if (validationAccuracy.length == 0) {
      throw new IllegalArgumentException("no epochs");
    }
    return Nd4j.createFromArray(validationAccuracy).argMax().getInt(0) + 1;
  }

  public static double improvement(double[] accuracyByEpoch, int fromEpochs, int toEpochs) {
    int epochs = accuracyByEpoch.length;
    if (epochs == 0) {
      throw new IllegalArgumentException("no epochs");
    }
    INDArray asked = Nd4j.createFromArray(fromEpochs, toEpochs);
    if (asked.lt(1).any() || asked.gt(epochs).any()) {
      throw new IllegalArgumentException("epochs " + asked + " are not all in 1 … " + epochs);
    }
    INDArray accuracies = Nd4j.createFromArray(accuracyByEpoch);
    INDArray pair = accuracies.get(NDArrayIndex.indices(fromEpochs - 1L, toEpochs - 1L));
    return pair.getDouble(1) * 100 - pair.getDouble(0) * 100;
  }

  public static int[][] miniBatches(int examples, int batchSize, long seed) {
    if (Math.min(examples, batchSize) < 1) {
      throw new IllegalArgumentException(examples + " examples in batches of " + batchSize);
    }
    INDArray order = Nd4j.arange(examples).castTo(DataType.INT).reshape(examples, 1);
    Nd4j.shuffle(order, new java.util.Random(seed), 1);
    int batches = (int) Math.ceil(examples / (double) batchSize);
    int[][] result = new int[batches][];
    for (int b = 0; b < batches; b++) {
      long from = (long) b * batchSize;
      long to = Math.min(from + batchSize, examples);
      result[b] =
          order.get(NDArrayIndex.interval(from, to), NDArrayIndex.all()).dup().ravel().toIntVector();
    }
    return result;
  }

  public static void main(String[] args) {
    System.out.println(java.util.Arrays.deepToString(miniBatches(10, 4, 7)));
    System.out.println(improvement(new double[] {0.5, 0.6, 0.75}, 1, 3));
  }
}
