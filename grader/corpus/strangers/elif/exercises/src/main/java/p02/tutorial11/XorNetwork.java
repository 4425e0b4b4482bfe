package p02.tutorial11;

import java.util.Arrays;
import java.util.Random;
import p02.util.Checks;
import p02.util.InvalidArgumentException;


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
  private static final int INPUTS = 2;
  private static final int HIDDEN = 4;
  private static final int BATCH = 128;
  private static final int TEST = 500;
  private static final double NOISE = 0.1;

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
    Checks.positive(trainingExamples, "trainingExamples");
    if (epochs < 0) {
      throw new InvalidArgumentException("epochs", String.format("must not be negative: %d", epochs));
    }
    if (!(Checks.finite(learningRate, "learningRate") > 0)) {
      throw new InvalidArgumentException("learningRate", "must be positive: " + learningRate);
    }
    Random random = new Random(seed);
    Example[] training = Example.draw(trainingExamples, random);
    Example[] test = Example.draw(TEST, random);
    Model model = new Model.Builder().random(random).build();
    for (int epoch = 0; epoch < epochs; epoch++) {
      shuffle(training, random);
      for (int from = 0; from < training.length; from += BATCH) {
        int to = Math.min(Math.addExact(from, BATCH), training.length);
        model.learn(Arrays.copyOfRange(training, from, to), learningRate);
      }
    }
    int right = 0;
    for (Example example : test) {
      right += model.classify(example) == example.label ? 1 : 0;
    }
    double accuracy = (double) right / test.length;
    assert accuracy >= 0 && accuracy <= 1 : accuracy;
    return accuracy;
  }

  private static void shuffle(Example[] examples, Random random) {
    for (int i = examples.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      Example other = examples[i];
      examples[i] = examples[j];
      examples[j] = other;
    }
  }

  /** One example, immutable. */
  private static final class Example {
    private final double[] input;
    private final int label;

    Example(double[] input, int label) {
      this.input = Checks.vector(input, INPUTS, "input");
      if (label != 0 && label != 1) {
        throw new InvalidArgumentException("label", "must be 0 or 1, not " + label);
      }
      this.label = label;
    }

    static Example[] draw(int count, Random random) {
      Example[] examples = new Example[count];
      for (int i = 0; i < count; i++) {
        int a = random.nextInt(2);
        int b = random.nextInt(2);
        double[] noisy = {a + NOISE * random.nextGaussian(), b + NOISE * random.nextGaussian()};
        examples[i] = new Example(noisy, a == b ? 0 : 1);
      }
      return examples;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Example
          && label == ((Example) other).label
          && Arrays.equals(input, ((Example) other).input);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(input) + label;
    }

    @Override
    public String toString() {
      return String.format("%s -> %d", Arrays.toString(input), label);
    }
  }

  /** The network's 17 parameters and what can be done with them. */
  private static final class Model {
    private final double[][] w1;
    private final double[] b1;
    private final double[] w2;
    private double b2;

    private Model(Builder builder) {
      w1 = builder.w1;
      b1 = builder.b1;
      w2 = builder.w2;
      b2 = builder.b2;
    }

    private double[] hidden(Example example) {
      double[] h = new double[HIDDEN];
      for (int i = 0; i < HIDDEN; i++) {
        double z = b1[i];
        for (int j = 0; j < INPUTS; j++) {
          z += w1[i][j] * example.input[j];
        }
        h[i] = Math.tanh(z);
      }
      return h;
    }

    private double logit(double[] h) {
      double z = b2;
      for (int i = 0; i < HIDDEN; i++) {
        z += w2[i] * h[i];
      }
      return z;
    }

    int classify(Example example) {
      return logit(hidden(example)) > 0 ? 1 : 0;
    }

    void learn(Example[] batch, double learningRate) {
      double[][] gw1 = new double[HIDDEN][INPUTS];
      double[] gb1 = new double[HIDDEN];
      double[] gw2 = new double[HIDDEN];
      double gb2 = 0;
      for (Example example : batch) {
        double[] h = hidden(example);
        double delta = (1 / (1 + Math.exp(-logit(h))) - example.label) / batch.length;
        gb2 += delta;
        for (int i = 0; i < HIDDEN; i++) {
          gw2[i] += delta * h[i];
          double back = delta * w2[i] * (1 - h[i] * h[i]);
          gb1[i] += back;
          for (int j = 0; j < INPUTS; j++) {
            gw1[i][j] += back * example.input[j];
          }
        }
      }
      b2 -= learningRate * gb2;
      for (int i = 0; i < HIDDEN; i++) {
        w2[i] -= learningRate * gw2[i];
        b1[i] -= learningRate * gb1[i];
        for (int j = 0; j < INPUTS; j++) {
          w1[i][j] -= learningRate * gw1[i][j];
        }
      }
      if (Double.isNaN(b2)) {
        throw new DivergedException(learningRate);
      }
    }

    /** Draws a model. */
    private static final class Builder {
      private final double[][] w1 = new double[HIDDEN][INPUTS];
      private final double[] b1 = new double[HIDDEN];
      private final double[] w2 = new double[HIDDEN];
      private double b2;

      Builder random(Random random) {
        for (int i = 0; i < HIDDEN; i++) {
          for (int j = 0; j < INPUTS; j++) {
            w1[i][j] = random.nextGaussian();
          }
          b1[i] = random.nextGaussian();
          w2[i] = random.nextGaussian();
        }
        b2 = random.nextGaussian();
        return this;
      }

      Model build() {
        return new Model(this);
      }
    }
  }

  /** Thrown if training left the numbers. */
  private static final class DivergedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    DivergedException(double learningRate) {
      super(String.format("training diverged with learning rate %s", learningRate));
    }
  }
}
