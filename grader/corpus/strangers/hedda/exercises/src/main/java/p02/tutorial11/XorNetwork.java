package p02.tutorial11;

import p02.basis.Publisher;
import p02.basis.Listener;
import java.util.stream.Stream;
import java.util.Random;

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
    return accuracy(trainingExamples, epochs, learningRate, seed, Listener.DEAF);
  }

  private static double accuracy(
      int trainingExamples, int epochs, double learningRate, long seed, Listener listener) {
    Random random = new Random(seed);
    Example[] training = draw(random, trainingExamples);
    Example[] test = draw(random, 500);
    TwoLayers network = new TwoLayers(random);
    Publisher publisher = new Publisher().subscribe(listener);
    new Training(publisher).run(network, training, epochs, learningRate, random);
    return Stream.of(test)
        .mapToInt(e -> network.logit(e.point()) > 0 == (e.label() == 1) ? 1 : 0)
        .average()
        .orElseThrow();
  }

  private static Example[] draw(Random random, int count) {
    return Stream.generate(() -> Example.random(random)).limit(count).toArray(Example[]::new);
  }

  /** Shows how the loss falls. */
  public static void main(String[] args) {
    Listener printer = e -> System.out.println(e.data().swap() + " " + e.getSource());
    System.out.println(accuracy(1000, 100, 0.5, 1, printer));
  }
}
