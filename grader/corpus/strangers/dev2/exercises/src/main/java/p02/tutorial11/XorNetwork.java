package p02.tutorial11;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.exception.NotStrictlyPositiveException;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.evaluation.classification.EvaluationBinary;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.INDArrayIndex;
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
  private static final List<String> PARAMETERS = Arrays.asList("w1", "b1", "w2", "b2");

  private XorNetwork() {}

  /**
   * Makes data, trains a network on it and tests it on new data.
   *
   * <p>An example is two random bits, each with Gaussian noise of standard deviation 0.1 added; its
   * label is 1 if the bits differ, otherwise 0. Training is plain SGD: in every epoch the examples
   * are shuffled and cut into mini-batches of 128, and each mini-batch moves every parameter
   * against the gradient of its mean binary cross-entropy with logits, {@code log(1 + eᶻ) − y z}.
   *
   * @param trainingExamples how many examples to learn from
   * @param epochs how often each of them is seen
   * @param learningRate α
   * @param seed decides data, initial weights and shuffling: same arguments, same result
   * @return the part of 500 new examples that the trained network classifies correctly, in [0, 1]
   */
  public static double accuracy(int trainingExamples, int epochs, double learningRate, long seed) {
    if (trainingExamples < 1) {
      throw new NotStrictlyPositiveException(trainingExamples);
    }
    RandomGenerator random = new MersenneTwister(seed);
    DataSet training = data(trainingExamples, random);
    DataSet test = data(500, random);
    NormalDistribution normal = new NormalDistribution(random, 0, 1);
    INDArray w1 = Nd4j.createFromArray(normal.sample(8)).reshape(2, 4);
    INDArray b1 = Nd4j.zeros(DataType.DOUBLE, 4);
    INDArray w2 = Nd4j.createFromArray(normal.sample(4)).reshape(4, 1);
    INDArray b2 = Nd4j.zeros(DataType.DOUBLE, 1);
    for (int epoch = 0; epoch < epochs; epoch++) {
      training.shuffle(random.nextLong());
      for (int from = 0; from < trainingExamples; from += BATCH) {
        INDArrayIndex rows = NDArrayIndex.interval(from, Math.min(from + BATCH, trainingExamples));
        INDArray x = training.getFeatures().get(rows, NDArrayIndex.all());
        INDArray y = training.getLabels().get(rows, NDArrayIndex.all());
        INDArray h = hidden(x, w1, b1);
        INDArray delta = Nd4j.nn().sigmoid(h.mmul(w2).addiRowVector(b2)).subi(y);
        delta.divi(x.rows()).muli(learningRate);
        INDArray below = Nd4j.gemm(delta, w2, false, true).muli(h.mul(h).rsubi(1));
        w2.subi(Nd4j.gemm(h, delta, true, false));
        b2.subi(delta.sum(0));
        w1.subi(Nd4j.gemm(x, below, true, false));
        b1.subi(below.sum(0));
      }
    }
    INDArray z = hidden(test.getFeatures(), w1, b1).mmul(w2).addiRowVector(b2);
    EvaluationBinary evaluation = new EvaluationBinary();
    evaluation.eval(test.getLabels(), Transforms.sigmoid(z));
    return evaluation.accuracy(0);
  }

  private static INDArray hidden(INDArray x, INDArray w1, INDArray b1) {
    return Transforms.tanh(x.mmul(w1).addiRowVector(b1), false);
  }

  private static DataSet data(int n, RandomGenerator random) {
    int[] drawn = new BinomialDistribution(random, 1, 0.5).sample(2 * n);
    INDArray bits = Nd4j.createFromArray(drawn).castTo(DataType.DOUBLE).reshape(n, 2);
    INDArray noise =
        Nd4j.createFromArray(new NormalDistribution(random, 0, 0.1).sample(2 * n)).reshape(n, 2);
    INDArray labels =
        bits.getColumn(0).neq(bits.getColumn(1)).castTo(DataType.DOUBLE).reshape(n, 1);
    return new DataSet(bits.add(noise), labels);
  }

  /** The same network as a graph; training with it takes too long for the self-check. */
  private static SameDiff network(RandomGenerator random) {
    NormalDistribution normal = new NormalDistribution(random, 0, 1);
    SameDiff sd = SameDiff.create();
    SDVariable x = sd.placeHolder("x", DataType.DOUBLE, -1, 2);
    SDVariable y = sd.placeHolder("y", DataType.DOUBLE, -1, 1);
    SDVariable w1 = sd.var("w1", Nd4j.createFromArray(normal.sample(8)).reshape(2, 4));
    SDVariable b1 = sd.var("b1", Nd4j.zeros(DataType.DOUBLE, 1, 4));
    SDVariable w2 = sd.var("w2", Nd4j.createFromArray(normal.sample(4)).reshape(4, 1));
    SDVariable b2 = sd.var("b2", Nd4j.zeros(DataType.DOUBLE, 1, 1));
    SDVariable h = sd.math().tanh(x.mmul(w1).add(b1));
    SDVariable z = h.mmul(w2).add("z", b2);
    SDVariable loss = sd.nn().softplus(z).sub(y.mul(z)).mean("loss");
    sd.setLossVariables(loss);
    return sd;
  }

  public static void main(String[] args) {
    SummaryStatistics statistics = new SummaryStatistics();
    for (int seed = 0; seed < 20; seed++) {
      statistics.addValue(accuracy(200, 200, 2, seed));
    }
    System.out.println(statistics);
    RandomGenerator random = new MersenneTwister(1);
    DataSet data = data(10, random);
    Map<String, INDArray> batch = new HashMap<>();
    batch.put("x", data.getFeatures());
    batch.put("y", data.getLabels());
    System.out.println(network(random).calculateGradients(batch, PARAMETERS));
  }
}
