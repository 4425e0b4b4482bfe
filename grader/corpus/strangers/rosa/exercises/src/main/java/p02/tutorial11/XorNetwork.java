package p02.tutorial11;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import p02.util.ConsoleLog;
import p02.util.ConsoleLog.Severity;
import p02.util.Stopwatch;
import p02.util.TextTable;

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
  private static final ConsoleLog LOG = ConsoleLog.of(XorNetwork.class);
  private static final ConcurrentMap<Configuration, Double> CACHE = new ConcurrentHashMap<>();
  private static final AtomicLong STEPS = new AtomicLong();
  private static final int BATCH_SIZE = 128;
  private static final int TEST_EXAMPLES = 500;
  private static final int HIDDEN = 4;

  /** All hyperparameters of one run. */
  private record Configuration(
      int trainingExamples, int epochs, double learningRate, long seed) {}

  /** One labelled point. */
  private record Sample(double[] features, double label) {
    static Sample draw(Random random) {
      boolean first = random.nextBoolean();
      boolean second = random.nextBoolean();
      DoubleSupplier noise = () -> 0.1 * random.nextGaussian();
      double[] features = {
        (first ? 1.0 : 0.0) + noise.getAsDouble(), (second ? 1.0 : 0.0) + noise.getAsDouble()
      };
      return new Sample(features, first ^ second ? 1.0 : 0.0);
    }
  }

  /** The trainable parameters together with forward and backward pass. */
  private static final class Model {
    private final double[][] w1 = new double[HIDDEN][2];
    private final double[] b1 = new double[HIDDEN];
    private final double[] w2 = new double[HIDDEN];
    private double b2;

    Model(Random random) {
      Arrays.stream(w1).forEach(row -> Arrays.setAll(row, j -> random.nextGaussian()));
      Arrays.setAll(b1, i -> random.nextGaussian());
      Arrays.setAll(w2, i -> random.nextGaussian());
    }

    double[] hidden(double[] x) {
      return IntStream.range(0, HIDDEN)
          .mapToDouble(i -> Math.tanh(w1[i][0] * x[0] + w1[i][1] * x[1] + b1[i]))
          .toArray();
    }

    double logit(double[] h) {
      return b2 + IntStream.range(0, HIDDEN).mapToDouble(i -> w2[i] * h[i]).sum();
    }

    boolean classifies(Sample sample) {
      return logit(hidden(sample.features())) > 0 == sample.label() > 0.5;
    }

    void learn(List<Sample> batch, double learningRate) {
      double[][] gw1 = new double[HIDDEN][2];
      double[] gb1 = new double[HIDDEN];
      double[] gw2 = new double[HIDDEN];
      double gb2 = 0.0;
      for (Sample sample : batch) {
        double[] h = hidden(sample.features());
        double delta = (1.0 / (1.0 + Math.exp(-logit(h))) - sample.label()) / batch.size();
        gb2 += delta;
        for (int i = 0; i < HIDDEN; i++) {
          gw2[i] += delta * h[i];
          double back = delta * w2[i] * (1.0 - h[i] * h[i]);
          gb1[i] += back;
          for (int j = 0; j < 2; j++) {
            gw1[i][j] += back * sample.features()[j];
          }
        }
      }
      for (int i = 0; i < HIDDEN; i++) {
        w2[i] -= learningRate * gw2[i];
        b1[i] -= learningRate * gb1[i];
        for (int j = 0; j < 2; j++) {
          w1[i][j] -= learningRate * gw1[i][j];
        }
      }
      b2 -= learningRate * gb2;
      STEPS.incrementAndGet();
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
    Configuration key = new Configuration(trainingExamples, epochs, learningRate, seed);
    // The result is a pure function of its arguments, hence it can be memoized safely.
    return CACHE.computeIfAbsent(key, XorNetwork::run);
  }

  private static double run(Configuration configuration) {
    try (Stopwatch ignored = Stopwatch.start("xor")) {
      Random random = new Random(configuration.seed());
      List<Sample> training =
          new ArrayList<>(
              Stream.generate(() -> Sample.draw(random))
                  .limit(configuration.trainingExamples())
                  .toList());
      List<Sample> test =
          Collections.unmodifiableList(
              Stream.generate(() -> Sample.draw(random)).limit(TEST_EXAMPLES).toList());
      Model model = new Model(random);
      for (int epoch = 1; epoch <= configuration.epochs(); epoch++) {
        Collections.shuffle(training, random);
        forEachBatch(training, batch -> model.learn(batch, configuration.learningRate()));
      }
      double accuracy = test.stream().filter(model::classifies).count() / (double) test.size();
      LOG.log(Severity.DEBUG, () -> "accuracy " + accuracy + " with " + configuration);
      if (accuracy < 0.5) {
        LOG.log(Severity.WARN, () -> "worse than guessing: " + configuration);
      }
      return accuracy;
    } catch (IllegalStateException e) {
      throw new IllegalStateException("training failed for " + configuration, e);
    }
  }

  private static <T> void forEachBatch(List<T> all, Consumer<? super List<T>> action) {
    for (int from = 0; from < all.size(); from += BATCH_SIZE) {
      action.accept(all.subList(from, Math.min(from + BATCH_SIZE, all.size())));
    }
  }

  /** Prints the accuracy of a few seeds. */
  public static void main(String[] args) {
    TextTable table = new TextTable().row("seed", "accuracy");
    for (long seed = 0; seed < 5; seed++) {
      table.row(seed, accuracy(1000, 200, 0.5, seed));
    }
    System.out.println(table.render());
    System.out.println(Stopwatch.report());
  }
}
