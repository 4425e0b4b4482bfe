package p02.tutorial11;

import static java.util.stream.Collectors.averagingDouble;

import io.mira.ledger.Nonlinearity;
import io.mira.ledger.Outcome;
import io.mira.ledger.Outcome.Rule;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
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
    Outcome.check(
            trainingExamples, Rule.<Integer>of(n -> n > 0, "%d training examples are too few"))
        .orThrow();
    Instant start = Instant.now();
    RandomGenerator data = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    RandomGenerator init = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(mix(seed));
    List<Example> training = new ArrayList<>(Example.draw(data).limit(trainingExamples).toList());
    List<Example> test = Example.draw(data).limit(TEST_EXAMPLES).toList();
    Random shuffling = new Random(seed);
    double[] parameters = init.doubles(Net.PARAMETERS, -1.5, 1.5).toArray();
    Net net = new Net(parameters);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(training, shuffling);
      net = batches(training).reduce(net, (n, batch) -> n.step(batch, learningRate), (a, b) -> b);
    }
    Net trained = net;
    Optional.ofNullable(System.getProperty("mira.verbose"))
        .filter(Predicate.not(String::isBlank))
        .ifPresent(
            name ->
                System.out.printf(
                    "%s: %,d examples in %s%n",
                    name, trainingExamples, Duration.between(start, Instant.now())));
    return test.stream().collect(averagingDouble(e -> trained.isRight(e) ? 1 : 0));
  }

  private static final int TEST_EXAMPLES = 500;
  private static final int BATCH = 128;

  /** Another seed from a seed, as different as can be. */
  private static long mix(long seed) {
    var name = "init/%d".formatted(seed);
    var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return id.getMostSignificantBits() ^ Long.reverse(id.getLeastSignificantBits());
  }

  private static Stream<List<Example>> batches(List<Example> all) {
    return IntStream.iterate(0, from -> from < all.size(), from -> from + BATCH)
        .mapToObj(from -> all.subList(from, Math.min(from + BATCH, all.size())));
  }

  private record Example(double x0, double x1, int label) {
    static Stream<Example> draw(RandomGenerator random) {
      return Stream.generate(
          () -> {
            boolean a = random.nextBoolean();
            boolean b = random.nextBoolean();
            return new Example(noisy(a, random), noisy(b, random), a != b ? 1 : 0);
          });
    }

    private static double noisy(boolean bit, RandomGenerator random) {
      return random.nextGaussian(bit ? 1 : 0, 0.1);
    }
  }

  /** 17 numbers: for each of 4 hidden units w0, w1, b and the outgoing weight; at last the output bias. */
  private record Net(double[] p) {
    static final int HIDDEN = 4;
    static final int PARAMETERS = 4 * HIDDEN + 1;

    private double hidden(int unit, Example e) {
      return Math.tanh(p[4 * unit] * e.x0() + p[4 * unit + 1] * e.x1() + p[4 * unit + 2]);
    }

    double logit(Example e) {
      return IntStream.range(0, HIDDEN).mapToDouble(i -> hidden(i, e) * p[4 * i + 3]).sum()
          + p[PARAMETERS - 1];
    }

    boolean isRight(Example e) {
      return logit(e) > 0 == (e.label() == 1);
    }

    double[] addGradient(double[] sum, Example e) {
      double delta = Nonlinearity.Fixed.SIGMOID.value(logit(e)) - e.label();
      for (int i = 0; i < HIDDEN; i++) {
        double h = hidden(i, e);
        double back = delta * p[4 * i + 3] * (1 - h * h);
        sum[4 * i] += back * e.x0();
        sum[4 * i + 1] += back * e.x1();
        sum[4 * i + 2] += back;
        sum[4 * i + 3] += delta * h;
      }
      sum[PARAMETERS - 1] += delta;
      return sum;
    }

    Net step(List<Example> batch, double rate) {
      double[] g =
          batch.stream()
              .collect(() -> new double[PARAMETERS], this::addGradient, (a, b) -> { });
      return new Net(
          IntStream.range(0, PARAMETERS)
              .mapToDouble(i -> p[i] - rate * g[i] / batch.size())
              .toArray());
    }
  }

  public static void main(String[] args) {
    System.out.println(accuracy(1000, 100, 1.0, 1));
  }
}
