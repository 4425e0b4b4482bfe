package p02.tutorial11;

import de.oskar.guard.Check;
import java.util.Arrays;
import java.util.Objects;
import org.apache.commons.math3.analysis.function.Sigmoid;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.util.FastMath;
import org.apache.commons.math3.util.MathArrays;

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
    Experiment experiment =
        Experiment.builder()
            .examples(Check.positive("trainingExamples", trainingExamples))
            .epochs(epochs)
            .learningRate(learningRate)
            .seed(seed)
            .build();
    double accuracy = experiment.run();
    assert accuracy >= 0 && accuracy <= 1 : accuracy;
    return accuracy;
  }

  private static final int MINI_BATCH = 128;
  private static final int TEST_EXAMPLES = 500;
  private static final int HIDDEN = 4;
  private static final double NOISE = 0.1;

  /** One labelled point. Immutable. */
  private static final class Example {
    private final double[] point;
    private final int label;

    private Example(double[] point, int label) {
      this.point = point.clone();
      this.label = label;
      assert label == (label & 1) : label;
    }

    static Example[] draw(int count, RandomGenerator random) {
      Example[] examples = new Example[count];
      Arrays.setAll(
          examples,
          i -> {
            int a = random.nextInt(2);
            int b = random.nextInt(2);
            double[] point = {
              a + NOISE * random.nextGaussian(), b + NOISE * random.nextGaussian()
            };
            return new Example(point, a ^ b);
          });
      return examples;
    }
  }

  /** The network, with its gradients. */
  private static final class Network {
    private static final Sigmoid SIGMOID = new Sigmoid();
    private final double[][] w1 = new double[HIDDEN][2];
    private final double[] b1 = new double[HIDDEN];
    private final double[] w2 = new double[HIDDEN];
    private double b2;
    private final double[][] dw1 = new double[HIDDEN][2];
    private final double[] db1 = new double[HIDDEN];
    private final double[] dw2 = new double[HIDDEN];
    private double db2;

    Network(RandomGenerator random) {
      for (int i = 0; i < HIDDEN; i++) {
        Arrays.setAll(w1[i], j -> random.nextGaussian());
        b1[i] = random.nextGaussian();
        w2[i] = random.nextGaussian();
      }
    }

    private double[] hidden(Example example) {
      double[] h = new double[HIDDEN];
      for (int i = 0; i < HIDDEN; i++) {
        h[i] = FastMath.tanh(w1[i][0] * example.point[0] + w1[i][1] * example.point[1] + b1[i]);
      }
      return h;
    }

    private double logit(double[] h) {
      return MathArrays.linearCombination(w2, h) + b2;
    }

    boolean isRight(Example example) {
      return (logit(hidden(example)) > 0 ? 1 : 0) == example.label;
    }

    void learn(Example[] data, int[] order, int from, int to, double rate) {
      Objects.checkFromToIndex(from, to, order.length);
      for (double[] row : dw1) {
        Arrays.fill(row, 0);
      }
      Arrays.fill(db1, 0);
      Arrays.fill(dw2, 0);
      db2 = 0;
      for (int k = from; k < to; k++) {
        accumulate(data[order[k]]);
      }
      double factor = rate / (to - from);
      for (int i = 0; i < HIDDEN; i++) {
        w1[i][0] -= factor * dw1[i][0];
        w1[i][1] -= factor * dw1[i][1];
        b1[i] -= factor * db1[i];
        w2[i] -= factor * dw2[i];
      }
      b2 -= factor * db2;
    }

    private void accumulate(Example example) {
      double[] h = hidden(example);
      double delta = SIGMOID.value(logit(h)) - example.label;
      db2 += delta;
      for (int i = 0; i < HIDDEN; i++) {
        double back = delta * w2[i] * (1 - h[i] * h[i]);
        dw2[i] += delta * h[i];
        db1[i] += back;
        dw1[i][0] += back * example.point[0];
        dw1[i][1] += back * example.point[1];
      }
    }
  }

  /** All settings. Immutable. */
  private static final class Experiment {
    private final int examples;
    private final int epochs;
    private final double learningRate;
    private final long seed;

    private Experiment(Builder builder) {
      this.examples = builder.examples;
      this.epochs = builder.epochs;
      this.learningRate = builder.learningRate;
      this.seed = builder.seed;
    }

    static Builder builder() {
      return new Builder();
    }

    double run() {
      RandomGenerator random = new Well19937c(seed);
      Example[] training = Example.draw(examples, random);
      Example[] test = Example.draw(TEST_EXAMPLES, random);
      Network network = new Network(random);
      int[] order = MathArrays.natural(examples);
      for (int epoch = 0; epoch < epochs; epoch++) {
        MathArrays.shuffle(order, random);
        for (int from = 0; from < examples; from += MINI_BATCH) {
          network.learn(training, order, from, Math.min(from + MINI_BATCH, examples), learningRate);
        }
      }
      long right = Arrays.stream(test).filter(network::isRight).count();
      return (double) right / test.length;
    }

    /** A fluent builder. */
    static final class Builder {
      private int examples;
      private int epochs;
      private double learningRate;
      private long seed;

      Builder examples(int value) {
        examples = value;
        return this;
      }

      Builder epochs(int value) {
        epochs = (int) Check.atLeast("epochs", value, 0);
        return this;
      }

      Builder learningRate(double value) {
        learningRate = Check.atLeast("learningRate", value, 0);
        return this;
      }

      Builder seed(long value) {
        seed = value;
        return this;
      }

      Experiment build() {
        return new Experiment(this);
      }
    }
  }
}
