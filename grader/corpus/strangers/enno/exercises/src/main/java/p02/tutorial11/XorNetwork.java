package p02.tutorial11;

import java.util.Random;
import java.util.List;
import java.util.Collections;
import java.util.ArrayList;

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
    XorProtocol protocol =
        XorProtocol.builder()
            .examples(trainingExamples)
            .epochs(epochs)
            .learningRate(learningRate)
            .seed(seed)
            .build();
    Random random = new Random(protocol.seed());
    List<XorExample> training = draw(protocol.examples(), random);
    List<XorExample> test = Collections.unmodifiableList(draw(XorProtocol.TEST_EXAMPLES, random));
    XorModel model = new XorModel(random);
    for (int epoch = 0; epoch < protocol.epochs(); epoch++) {
      Collections.shuffle(training, random);
      for (int from = 0; from < training.size(); from += XorProtocol.BATCH_SIZE) {
        int to = Math.min(training.size(), from + XorProtocol.BATCH_SIZE);
        model.step(training.subList(from, to), protocol.learningRate());
      }
    }
    long right = test.stream().filter(e -> model.classify(e) == e.isOne()).count();
    double accuracy = (double) right / test.size();
    assert 0 <= accuracy && accuracy <= 1 : protocol + " gave " + accuracy;
    return accuracy;
  }

  private static List<XorExample> draw(int count, Random random) {
    List<XorExample> examples = new ArrayList<>(count);
    while (examples.size() < count) {
      examples.add(XorExample.draw(random));
    }
    return examples;
  }

  /** Tries a few seeds. */
  public static void main(String[] args) {
    for (long seed = 0; seed < 10; seed++) {
      long start = System.currentTimeMillis();
      System.out.printf("seed %d: %.3f", seed, accuracy(1000, 300, 0.5, seed));
      System.out.printf(" (%d ms)%n", System.currentTimeMillis() - start);
    }
  }
}
