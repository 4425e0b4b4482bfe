package p02.tutorial11;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;


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
    RandomGenerator random = new SplittableRandom(seed);
    var training = Example.draw(trainingExamples, random);
    var test = Example.draw(500, random);
    var order = new Random(random.nextLong());
    var trained =
        Stream.iterate(
                Net.random(random),
                net -> net.epoch(shuffled(training, order), learningRate))
            .skip(epochs)
            .findFirst()
            .orElseThrow();
    return test.stream().collect(Collectors.averagingDouble(e -> trained.isRight(e) ? 1 : 0));
  }

  private static final int HIDDEN = 4;
  private static final int BATCH = 128;

  private static List<Example> shuffled(List<Example> examples, Random order) {
    var copy = new java.util.ArrayList<>(examples);
    Collections.shuffle(copy, order);
    return List.copyOf(copy);
  }

  /** Two noisy bits and whether they differ. */
  private record Example(double first, double second, int label) {
    static List<Example> draw(int count, RandomGenerator random) {
      return Stream.generate(() -> draw(random)).limit(count).toList();
    }

    static Example draw(RandomGenerator random) {
      var a = random.nextBoolean();
      var b = random.nextBoolean();
      return new Example(noisy(a, random), noisy(b, random), a ^ b ? 1 : 0);
    }

    private static double noisy(boolean bit, RandomGenerator random) {
      return random.nextGaussian(bit ? 1 : 0, 0.1);
    }
  }

  /** All 17 parameters in a row: W1 (8), b1 (4), w2 (4), b2 (1). */
  private record Net(double[] theta) {
    static Net random(RandomGenerator random) {
      return new Net(
          IntStream.range(0, 4 * HIDDEN + 1).mapToDouble(i -> random.nextGaussian()).toArray());
    }

    double[] hidden(Example e) {
      return IntStream.range(0, HIDDEN)
          .mapToDouble(
              i ->
                  Math.tanh(
                      theta[2 * i] * e.first()
                          + theta[2 * i + 1] * e.second()
                          + theta[2 * HIDDEN + i]))
          .toArray();
    }

    double logit(double[] h) {
      return IntStream.range(0, HIDDEN).mapToDouble(i -> theta[3 * HIDDEN + i] * h[i]).sum()
          + theta[4 * HIDDEN];
    }

    boolean isRight(Example e) {
      return logit(hidden(e)) > 0 == (e.label() == 1);
    }

    Net epoch(List<Example> examples, double learningRate) {
      var batches =
          IntStream.iterate(0, from -> from < examples.size(), from -> from + BATCH)
              .mapToObj(from -> examples.subList(from, Math.min(from + BATCH, examples.size())))
              .toList();
      var net = this;
      for (var batch : batches) {
        net = net.step(batch, learningRate);
      }
      return net;
    }

    Net step(List<Example> batch, double learningRate) {
      var gradient =
          batch.stream()
              .collect(() -> new double[theta.length], this::addGradient, Net::addAll);
      var rate = learningRate / batch.size();
      return new Net(
          IntStream.range(0, theta.length)
              .mapToDouble(i -> theta[i] - rate * gradient[i])
              .toArray());
    }

    private void addGradient(double[] sum, Example e) {
      var h = hidden(e);
      var delta = 1 / (1 + Math.exp(-logit(h))) - e.label();
      IntStream.range(0, HIDDEN)
          .forEach(
              i -> {
                var back = delta * theta[3 * HIDDEN + i] * (1 - h[i] * h[i]);
                sum[2 * i] += back * e.first();
                sum[2 * i + 1] += back * e.second();
                sum[2 * HIDDEN + i] += back;
                sum[3 * HIDDEN + i] += delta * h[i];
              });
      sum[4 * HIDDEN] += delta;
    }

    private static void addAll(double[] to, double[] from) {
      IntStream.range(0, to.length).forEach(i -> to[i] += from[i]);
    }
  }

  /** A few seeds. */
  public static void main(String[] args) {
    IntStream.range(0, 5)
        .mapToObj(seed -> "seed %d: %.3f".formatted(seed, accuracy(1000, 200, 0.5, seed)))
        .forEach(System.out::println);
  }
}
