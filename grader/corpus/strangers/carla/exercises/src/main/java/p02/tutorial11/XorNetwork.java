package p02.tutorial11;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.function.Sigmoid;
import org.apache.commons.math3.analysis.function.Tanh;
import org.apache.commons.math3.exception.NotPositiveException;
import org.apache.commons.math3.exception.NotStrictlyPositiveException;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.BlockRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.util.FastMath;
import org.apache.commons.math3.util.MathArrays;
import org.apache.commons.math3.util.Pair;

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
    if (trainingExamples <= 0) {
      throw new NotStrictlyPositiveException(trainingExamples);
    }
    if (epochs < 0) {
      throw new NotPositiveException(epochs);
    }
    RandomGenerator generator = new MersenneTwister(seed);
    RandomDataGenerator random = new RandomDataGenerator(generator);
    Pair<RealMatrix, RealVector> training = examples(trainingExamples, random);
    Pair<RealMatrix, RealVector> test = examples(500, random);
    Parameters theta = new Parameters(random);
    for (int epoch = 0; epoch < epochs; epoch++) {
      int[] order = MathArrays.natural(trainingExamples);
      MathArrays.shuffle(order, generator);
      for (int begin = 0; begin < order.length; begin += BATCH) {
        int size = FastMath.min(BATCH, order.length - begin);
        int[] rows = new int[size];
        System.arraycopy(order, begin, rows, 0, size);
        RealMatrix x = training.getFirst().getSubMatrix(rows, new int[] {0, 1});
        RealVector y = new ArrayRealVector(size);
        for (int i = 0; i < size; i++) {
          y.setEntry(i, training.getSecond().getEntry(rows[i]));
        }
        theta.descend(x, y, learningRate);
      }
    }
    return theta.accuracy(test.getFirst(), test.getSecond());
  }

  private static final int BATCH = 128;
  private static final int HIDDEN = 4;
  private static final UnivariateFunction SIGMA = new Sigmoid();
  private static final UnivariateFunction TANH = new Tanh();

  private static Pair<RealMatrix, RealVector> examples(int n, RandomDataGenerator random) {
    RealMatrix x = new BlockRealMatrix(n, 2);
    RealVector y = new ArrayRealVector(n);
    for (int i = 0; i < n; i++) {
      int first = random.nextInt(0, 1);
      int second = random.nextBinomial(1, 0.5);
      x.setRow(i, new double[] {random.nextGaussian(first, 0.1), random.nextGaussian(second, 0.1)});
      y.setEntry(i, (first + second) % 2);
    }
    return Pair.create(x, y);
  }

  /** θ = (W₁, b₁, w₂, b₂). */
  private static final class Parameters {
    private RealMatrix w1 = new BlockRealMatrix(HIDDEN, 2);
    private RealVector b1 = new ArrayRealVector(HIDDEN);
    private RealVector w2 = new ArrayRealVector(HIDDEN);
    private double b2;

    Parameters(RandomDataGenerator random) {
      for (int j = 0; j < HIDDEN; j++) {
        w1.setRow(j, new double[] {random.nextGaussian(0, 1), random.nextGaussian(0, 1)});
        b1.setEntry(j, random.nextGaussian(0, 1));
        w2.setEntry(j, random.nextGaussian(0, 1));
      }
    }

    private RealMatrix hidden(RealMatrix x) {
      RealMatrix h = x.multiply(w1.transpose());
      for (int i = 0; i < h.getRowDimension(); i++) {
        h.setRowVector(i, h.getRowVector(i).add(b1).mapToSelf(TANH));
      }
      return h;
    }

    void descend(RealMatrix x, RealVector y, double alpha) {
      RealMatrix h = hidden(x);
      RealVector logits = h.operate(w2).mapAddToSelf(b2);
      RealVector delta = logits.map(SIGMA).subtract(y).mapDivideToSelf(y.getDimension());
      RealMatrix back = delta.outerProduct(w2);
      for (int i = 0; i < back.getRowDimension(); i++) {
        RealVector slope = h.getRowVector(i).map(t -> 1 - t * t);
        back.setRowVector(i, back.getRowVector(i).ebeMultiply(slope));
      }
      RealVector ones = new ArrayRealVector(y.getDimension(), 1.0);
      w2 = w2.combine(1, -alpha, h.preMultiply(delta));
      b2 -= alpha * delta.dotProduct(ones);
      w1 = w1.subtract(back.transpose().multiply(x).scalarMultiply(alpha));
      b1 = b1.combine(1, -alpha, back.preMultiply(ones));
    }

    double accuracy(RealMatrix x, RealVector y) {
      RealVector agree =
          hidden(x).operate(w2).mapAddToSelf(b2).map(z -> z > 0 ? 1 : 0).subtract(y).map(e -> e == 0 ? 1 : 0);
      return agree.getL1Norm() / y.getDimension();
    }
  }

  public static void main(String[] args) {
    for (long seed = 0; seed < 10; seed++) {
      System.out.println(seed + " " + accuracy(200, 200, 2, seed));
    }
  }
}
