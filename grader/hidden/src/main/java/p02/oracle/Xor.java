package p02.oracle;

import java.util.SplittableRandom;

/** The continuous XOR: data, training with mini-batches of 128, and the accuracy on new data. */
public final class Xor {
  private static final int BATCH = 128;
  private static final int TEST_EXAMPLES = 500;
  private static final int HIDDEN = 4;
  private static final double NOISE = 0.1;

  private Xor() {}

  /** The part of 500 new examples that a network trained so gets right. */
  public static double accuracy(
      XorNet.Activation activation, int examples, int epochs, double learningRate, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] training = examples(examples, random);
    XorNet net = net(activation, random);
    for (int epoch = 0; epoch < epochs; epoch++) {
      int[] order = Learning.shuffled(examples, random);
      for (int[] batch : Learning.cut(order, BATCH)) {
        learn(net, training, batch, learningRate);
      }
    }
    double[][] test = examples(TEST_EXAMPLES, random);
    int right = 0;
    for (double[] example : test) {
      right += net.logit(example) > 0 == example[2] > 0 ? 1 : 0;
    }
    return right / (double) test.length;
  }

  private static void learn(XorNet net, double[][] training, int[] batch, double learningRate) {
    double[][] inputs = new double[batch.length][];
    double[] labels = new double[batch.length];
    for (int i = 0; i < batch.length; i++) {
      inputs[i] = training[batch[i]];
      labels[i] = training[batch[i]][2];
    }
    net.step(inputs, labels, learningRate);
  }

  /** Rows of two noisy bits and the label. */
  private static double[][] examples(int n, SplittableRandom random) {
    double[][] examples = new double[n][];
    for (int i = 0; i < n; i++) {
      int one = random.nextInt(2);
      int other = random.nextInt(2);
      double label = one == other ? 0 : 1;
      examples[i] = new double[] {noisy(one, random), noisy(other, random), label};
    }
    return examples;
  }

  private static double noisy(int bit, SplittableRandom random) {
    return bit + NOISE * random.nextGaussian();
  }

  /** Everything from U(−1, 1). */
  private static XorNet net(XorNet.Activation activation, SplittableRandom random) {
    double[][] units = new double[HIDDEN][];
    for (int i = 0; i < HIDDEN; i++) {
      units[i] = random.doubles(4, -1, 1).toArray();
    }
    return new XorNet(activation, units, random.nextDouble(-1, 1));
  }
}
