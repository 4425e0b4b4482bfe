package p02.tutorial11;

import p02.tutorial12.LearningByExample;
import p02.toolkit.Timed;
import p02.toolkit.Metrics;
import p02.toolkit.Promise;
import org.nd4j.linalg.ops.transforms.Transforms;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.buffer.DataType;
import java.util.stream.IntStream;
import java.util.random.RandomGeneratorFactory;
import java.util.random.RandomGenerator;

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
    Timed<Double> timed =
        Timed.measure(
            () ->
                Promise.supply(() -> new Trainer(seed))
                    .thenApply(t -> t.run(trainingExamples, epochs, learningRate))
                    .whenComplete((result, error) -> Metrics.global().count("xor"))
                    .join());
    return timed.value();
  }

  /** Inputs and labels. */
  private record DataSet(INDArray inputs, INDArray labels) {
    static DataSet generate(int n, RandomGenerator random) {
      int[][] bits =
          IntStream.range(0, n)
              .mapToObj(i -> new int[] {random.nextInt(2), random.nextInt(2)})
              .toArray(int[][]::new);
      double[][] points = new double[n][2];
      double[][] labels = new double[n][1];
      for (int i = 0; i < n; i++) {
        points[i][0] = random.nextGaussian(bits[i][0], 0.1);
        points[i][1] = random.nextGaussian(bits[i][1], 0.1);
        labels[i][0] = bits[i][0] ^ bits[i][1];
      }
      return new DataSet(Nd4j.createFromArray(points), Nd4j.createFromArray(labels));
    }

    DataSet rows(int[] rows) {
      return new DataSet(inputs.getRows(rows), labels.getRows(rows));
    }
  }

  /** Trains one network. */
  private static final class Trainer {
    private final RandomGenerator random;
    private final INDArray w1;
    private final INDArray b1;
    private final INDArray w2;
    private final INDArray b2;

    Trainer(long seed) {
      random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
      w1 = gaussian(2, 4);
      b1 = gaussian(1, 4);
      w2 = gaussian(4, 1);
      b2 = gaussian(1, 1);
    }

    private INDArray gaussian(int rows, int columns) {
      double[] numbers =
          IntStream.range(0, rows * columns).mapToDouble(i -> random.nextGaussian()).toArray();
      return Nd4j.create(numbers, new long[] {rows, columns}, DataType.DOUBLE);
    }

    private INDArray hidden(INDArray x) {
      return Transforms.tanh(x.mmul(w1).addiRowVector(b1), false);
    }

    double run(int examples, int epochs, double learningRate) {
      DataSet training = DataSet.generate(examples, random);
      DataSet test = DataSet.generate(500, random);
      for (int epoch = 0; epoch < epochs; epoch++) {
        for (int[] rows : LearningByExample.miniBatches(examples, 128, random.nextLong())) {
          step(training.rows(rows), learningRate);
        }
      }
      INDArray z = hidden(test.inputs()).mmul(w2).addiRowVector(b2);
      return z.gt(0).castTo(DataType.DOUBLE).eq(test.labels()).castTo(DataType.INT).sumNumber().doubleValue()
          / 500;
    }

    private void step(DataSet batch, double learningRate) {
      INDArray h = hidden(batch.inputs());
      INDArray z = h.mmul(w2).addiRowVector(b2);
      INDArray delta = Transforms.sigmoid(z).subi(batch.labels()).divi(batch.inputs().rows());
      INDArray back = delta.mmul(w2.transpose()).muli(h.mul(h).rsubi(1));
      w2.subi(h.transpose().mmul(delta).muli(learningRate));
      b2.subi(delta.sum(true, 0).muli(learningRate));
      w1.subi(batch.inputs().transpose().mmul(back).muli(learningRate));
      b1.subi(back.sum(true, 0).muli(learningRate));
    }
  }

  public static void main(String[] args) {
    RandomGenerator.of("L64X128MixRandom")
        .longs(5)
        .mapToObj(s -> Timed.measure(() -> accuracy(1000, 200, 0.5, s)))
        .map(Timed::describe)
        .forEach(System.out::println);
    System.out.println(Metrics.global());
  }
}
