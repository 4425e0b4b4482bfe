package p02.tutorial11;

import java.util.Arrays;
import p02.common.Guard;
import p02.common.Log;
import p02.common.XorShift;

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
  private static final int HIDDEN = 4;
  private static final int BATCH_SIZE = 1 << 7;
  private static final int TEST_EXAMPLES = 500;
  private static final double NOISE = 0.1;

  /** Inputs and labels, a struct of arrays. */
  private static final class Data {
    final double[] x0;
    final double[] x1;
    final int[] label;

    Data(int n, XorShift random) {
      x0 = new double[n];
      x1 = new double[n];
      label = new int[n];
      for (int i = 0; i < n; i++) {
        int a = random.nextBit();
        int b = random.nextBit();
        label[i] = a ^ b;
        x0[i] = a + NOISE * random.nextGaussian();
        x1[i] = b + NOISE * random.nextGaussian();
      }
    }
  }

  /** 17 numbers: for hidden unit i two weights and a bias, then w2, then b2. */
  private static final class Net {
    static final int W2 = 3 * HIDDEN;
    static final int B2 = W2 + HIDDEN;
    final double[] p = new double[B2 + 1];
    final double[] gradient = new double[p.length];
    final double[] h = new double[HIDDEN];

    Net(XorShift random) {
      for (int i = 0; i < p.length; i++) {
        p[i] = i % 3 == 2 && i < W2 || i == B2 ? 0 : random.nextGaussian();
      }
    }

    double logit(double x0, double x1) {
      double z = p[B2];
      for (int i = 0, w = 0; i < HIDDEN; i++, w += 3) {
        h[i] = StrictMath.tanh(p[w] * x0 + p[w + 1] * x1 + p[w + 2]);
        z += p[W2 + i] * h[i];
      }
      return z;
    }

    void step(Data data, int[] order, int from, int to, double learningRate) {
      Arrays.fill(gradient, 0);
      for (int k = from; k < to; k++) {
        int n = order[k];
        double z = logit(data.x0[n], data.x1[n]);
        double delta = (1 / (1 + StrictMath.exp(-z)) - data.label[n]) / (to - from);
        gradient[B2] += delta;
        for (int i = 0, w = 0; i < HIDDEN; i++, w += 3) {
          gradient[W2 + i] += delta * h[i];
          double e = delta * p[W2 + i] * (1 - h[i] * h[i]);
          gradient[w] += e * data.x0[n];
          gradient[w + 1] += e * data.x1[n];
          gradient[w + 2] += e;
        }
      }
      for (int i = 0; i < p.length; i++) {
        p[i] -= learningRate * gradient[i];
      }
    }
  }

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
    Guard.positive("trainingExamples", trainingExamples);
    Guard.notNegative("epochs", epochs);
    final long begin = System.nanoTime();
    final XorShift random = new XorShift(seed);
    final Data training = new Data(trainingExamples, random);
    final Data test = new Data(TEST_EXAMPLES, random);
    final Net net = new Net(random);
    final int[] order = new int[trainingExamples];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    training:
    for (int epoch = 1; epoch <= epochs; epoch++) {
      random.shuffle(order);
      for (int from = 0; from < order.length; from += BATCH_SIZE) {
        net.step(training, order, from, Math.min(from + BATCH_SIZE, order.length), learningRate);
        if (Double.isNaN(net.p[Net.B2])) {
          Log.warn("diverged in epoch %d", epoch);
          break training;
        }
      }
    }
    int right = 0;
    for (int i = 0; i < TEST_EXAMPLES; i++) {
      int predicted = net.logit(test.x0[i], test.x1[i]) > 0 ? 1 : 0;
      right += ~(predicted ^ test.label[i]) & 1;
    }
    System.err.printf("xor: seed %d, %d of %d right, %.1f ms%n", seed, right, TEST_EXAMPLES, (System.nanoTime() - begin) / 1e6);
    return (double) right / TEST_EXAMPLES;
  }

  public static void main(String[] args) {
    int stuck = 0;
    for (int seed = 0; seed < 100; seed++) {
      stuck += accuracy(200, 200, 2, seed) < 0.95 ? 1 : 0;
    }
    System.out.println(stuck + " of 100 got stuck");
  }
}
