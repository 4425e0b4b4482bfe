package p02.tutorial11;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.rng.Random;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * Learns the continuous XOR: two bits with noise, and the question whether they differ. No straight
 * line tells the two classes apart, so that one layer cannot learn it, but two can.
 *
 * <p>The network has 2 inputs, 4 hidden units with tanh and 1 output, a logit: 17 parameters.
 *
 * <pre>
 *   h = tanh(W1 x + b1)      z = w2 · h + b2      class 1 where z &gt; 0
 * </pre>
 */
public final class XorNetwork {
  private static final int BATCH = 128;
  private static final List<String> PARAMETERS = List.of("w1", "b1", "w2", "b2");

  private XorNetwork() {}

  /**
   * Makes data, trains a network on it and tests it on new data.
   *
   * <p>An example is two random bits, each with Gaussian noise of standard deviation 0.1 added; its
   * label is 1 if the bits differ, otherwise 0. Training is plain SGD: in every epoch the examples
   * are shuffled and cut into mini-batches of 128, and each mini-batch moves every parameter
   * against the gradient of its mean binary cross-entropy with logits, {@code log(1 + eᶻ) − y z}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>learns</b>: Enough training reaches a test accuracy of 0.95 or more for most seeds; an
   *       accuracy lies in [0, 1].
   *   <li><b>arguments-count</b>: Almost no training (1 epoch, learning rate 0.01) has hardly
   *       learned anything.
   *   <li><b>reproducible</b>: The same arguments give the same result.
   *   <li><b>seed-counts</b>: Another seed gives other data and weights, so mostly another result.
   * </ul>
   *
   * @param trainingExamples how many examples to learn from
   * @param epochs how often each of them is seen
   * @param learningRate α
   * @param seed decides data, initial weights and shuffling: same arguments, same result
   * @return the part of 500 new examples that the trained network classifies correctly, in [0, 1]
   */
  public static double accuracy(int trainingExamples, int epochs, double learningRate, long seed) {
    Random rng = Nd4j.getRandomFactory().getNewRandomInstance(seed);
    DataSet train = draw(trainingExamples, rng);
    DataSet test = draw(500, rng);

    SameDiff sd = network(rng);
    for (int epoch = 0; epoch < epochs; epoch++) {
      int[] order = permutation(trainingExamples, rng);
      INDArray x = Nd4j.pullRows(train.getFeatures(), 1, order);
      INDArray y = Nd4j.pullRows(train.getLabels(), 1, order);
      for (int from = 0; from < trainingExamples; from += BATCH) {
        int to = Math.min(from + BATCH, trainingExamples);
        Map<String, INDArray> feed = new HashMap<>();
        feed.put("x", x.get(NDArrayIndex.interval(from, to), NDArrayIndex.all()).dup());
        feed.put("y", y.get(NDArrayIndex.interval(from, to), NDArrayIndex.all()).dup());
        Map<String, INDArray> g = sd.calculateGradients(feed, PARAMETERS);
        for (String p : PARAMETERS) {
          sd.getVariable(p).getArr().subi(g.get(p).mul(learningRate));
        }
      }
    }

    INDArray logits = sd.outputSingle(Map.of("x", test.getFeatures()), "z");
    INDArray right = logits.gt(0).castTo(DataType.DOUBLE).eq(test.getLabels());
    return right.castTo(DataType.DOUBLE).meanNumber().doubleValue();
  }

  private static SameDiff network(Random rng) {
    SameDiff sd = SameDiff.create();
    SDVariable x = sd.placeHolder("x", DataType.DOUBLE, -1, 2);
    SDVariable y = sd.placeHolder("y", DataType.DOUBLE, -1, 1);
    SDVariable w1 = sd.var("w1", Nd4j.randn(rng, 2, 4).castTo(DataType.DOUBLE));
    SDVariable b1 = sd.var("b1", Nd4j.randn(rng, 1, 4).castTo(DataType.DOUBLE));
    SDVariable w2 = sd.var("w2", Nd4j.randn(rng, 4, 1).castTo(DataType.DOUBLE));
    SDVariable b2 = sd.var("b2", Nd4j.zeros(DataType.DOUBLE, 1, 1));
    SDVariable h = sd.math().tanh(x.mmul(w1).add(b1));
    SDVariable z = h.mmul(w2).add("z", b2);
    // log(1 + e^z) - y z
    SDVariable loss = sd.nn().softplus(z).sub(y.mul(z)).mean("loss");
    loss.markAsLoss();
    return sd;
  }

  private static DataSet draw(int n, Random rng) {
    INDArray bits = Nd4j.rand(rng, n, 2).gte(0.5).castTo(DataType.DOUBLE);
    INDArray first = bits.getColumn(0);
    INDArray second = bits.getColumn(1);
    INDArray labels = Transforms.abs(first.sub(second)).reshape(n, 1);
    bits.addi(Nd4j.randn(rng, n, 2).castTo(DataType.DOUBLE).muli(0.1));
    return new DataSet(bits, labels);
  }

  /** Sorting random keys gives a random permutation. */
  private static int[] permutation(int n, Random rng) {
    INDArray keys = Nd4j.rand(rng, 1, n).castTo(DataType.DOUBLE);
    return Nd4j.sortWithIndices(keys, 1, true)[0].toIntVector();
  }

  public static void main(String[] args) {
    double[] result = new double[5];
    for (int s = 0; s < result.length; s++) {
      result[s] = accuracy(1000, 100, 0.5, s);
    }
    System.out.println(Nd4j.createFromArray(result));
  }
}
