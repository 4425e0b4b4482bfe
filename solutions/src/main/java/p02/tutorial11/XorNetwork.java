package p02.tutorial11;

import java.util.Arrays;
import java.util.Random;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
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
  // @solution-only
  private static final int TEST_EXAMPLES = 500;
  private static final int BATCH = 128;
  private static final int HIDDEN = 4;
  private static final double NOISE = 0.1;

  // @end
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
    // @solution 1.1.6 make training and test data; draw random initial weights of size about 1,
    // @ such as nextGaussian() (equal ones would stay equal); train; count how often z > 0 agrees
    // @ with the label. The derivative of the loss by z is σ(z) − y; from there
    // @ the chain rule leads back to w2, b2, W1 and b1. SameDiff may find the gradients, too
    // @ (the network library in p02.kit.nn is for the tutorials alone).
    Random random = new Random(seed);
    Examples training = Examples.draw(trainingExamples, random);
    Parameters parameters = Parameters.draw(random);
    for (int epoch = 0; epoch < epochs; epoch++) {
      int[] order = shuffled(trainingExamples, random);
      for (int start = 0; start < order.length; start += BATCH) {
        int end = Math.min(start + BATCH, order.length);
        parameters.step(training.rows(Arrays.copyOfRange(order, start, end)), learningRate);
      }
    }
    Examples test = Examples.draw(TEST_EXAMPLES, random);
    INDArray right = parameters.logits(test.x()).gt(0).eq(test.y().gt(0));
    return right.castTo(DataType.DOUBLE).meanNumber().doubleValue();
    // @end
  }

  // @solution-only
  private static int[] shuffled(int size, Random random) {
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }

  /**
   * Inputs, {@code [n][2]}, and labels, {@code [n][1]}: rows are picked faster in Java's arrays.
   */
  private record Examples(double[][] inputs, double[][] labels) {
    static Examples draw(int n, Random random) {
      double[][] x = new double[n][2];
      double[][] y = new double[n][1];
      for (int i = 0; i < n; i++) {
        int first = random.nextInt(2);
        int second = random.nextInt(2);
        x[i][0] = first + NOISE * random.nextGaussian();
        x[i][1] = second + NOISE * random.nextGaussian();
        y[i][0] = first ^ second;
      }
      return new Examples(x, y);
    }

    Examples rows(int[] rows) {
      return new Examples(picked(inputs, rows), picked(labels, rows));
    }

    private static double[][] picked(double[][] from, int[] rows) {
      return Arrays.stream(rows).mapToObj(row -> from[row]).toArray(double[][]::new);
    }

    INDArray x() {
      return Nd4j.create(inputs);
    }

    INDArray y() {
      return Nd4j.create(labels);
    }
  }

  /** Weights, {@code [out, in]}, and biases of both layers; a step changes them in place. */
  private record Parameters(INDArray w1, INDArray b1, INDArray w2, INDArray b2) {
    static Parameters draw(Random random) {
      return new Parameters(
          gaussian(random, HIDDEN, 2),
          gaussian(random, HIDDEN),
          gaussian(random, 1, HIDDEN),
          gaussian(random, 1));
    }

    private static INDArray gaussian(Random random, long... shape) {
      double[] numbers =
          new double[Math.toIntExact(Arrays.stream(shape).reduce(1, (a, b) -> a * b))];
      Arrays.setAll(numbers, i -> random.nextGaussian());
      return Nd4j.create(numbers).reshape(shape);
    }

    private INDArray hidden(INDArray x) {
      return Transforms.tanh(x.mmul(w1.transpose()).addRowVector(b1));
    }

    private INDArray outputs(INDArray h) {
      return h.mmul(w2.transpose()).addRowVector(b2);
    }

    INDArray logits(INDArray x) {
      return outputs(hidden(x));
    }

    void step(Examples batch, double learningRate) {
      INDArray x = batch.x();
      INDArray y = batch.y();
      INDArray h = hidden(x);
      INDArray byLogit = Transforms.sigmoid(outputs(h)).sub(y).div(y.length());
      INDArray byHidden = byLogit.mmul(w2).mul(h.mul(h).rsub(1));
      descend(w2, b2, byLogit, h, learningRate);
      descend(w1, b1, byHidden, x, learningRate);
    }

    /** One layer's step: what comes in, and the loss's derivative by what goes out. */
    private static void descend(
        INDArray weights, INDArray biases, INDArray byOutput, INDArray input, double learningRate) {
      weights.subi(byOutput.transpose().mmul(input).mul(learningRate));
      biases.subi(byOutput.sum(0).mul(learningRate));
    }
  }
  // @end
}
