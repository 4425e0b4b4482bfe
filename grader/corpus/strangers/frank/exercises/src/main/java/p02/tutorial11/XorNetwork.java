package p02.tutorial11;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import p02.util.ArrayHelper;
import p02.util.Log;
import p02.util.Preconditions;
import p02.util.TablePrinter;

/**
 * Learns the continuous XOR with a small multi-layer perceptron (2 → 4 → 1).
 *
 * <p>The implementation is split into small, testable building blocks:
 *
 * <ol>
 *   <li>{@link Example} — an immutable labelled data point,
 *   <li>{@link Model} — parameters, forward pass and backward pass,
 *   <li>{@link #train} — the mini-batch SGD loop,
 *   <li>{@link #evaluate} — the accuracy on held-out data.
 * </ol>
 */
public final class XorNetwork {
  private static final Log LOGGER = Log.of(XorNetwork.class);
  private static final int HIDDEN_UNITS = 4;
  private static final int BATCH_SIZE = 128;
  private static final int TEST_EXAMPLES = 500;
  private static final double NOISE = 0.1;

  /** Results of earlier calls: training is deterministic, so that they may be reused. */
  private static final Map<Configuration, Double> CACHE = new ConcurrentHashMap<>();

  private XorNetwork() {}

  /** All hyperparameters of a run; used as the key of the cache. */
  private record Configuration(int examples, int epochs, double learningRate, long seed) {
    Configuration {
      Preconditions.requirePositive("trainingExamples", examples);
      Preconditions.requireInt("epochs", epochs, e -> e >= 0, ">= 0");
      Preconditions.require(
          Double.isFinite(learningRate), () -> "learningRate must be finite: " + learningRate);
    }
  }

  /** One labelled example. */
  private record Example(double first, double second, int label) {
    static Example draw(Random random) {
      final boolean a = random.nextBoolean();
      final boolean b = random.nextBoolean();
      return new Example(
          (a ? 1 : 0) + NOISE * random.nextGaussian(),
          (b ? 1 : 0) + NOISE * random.nextGaussian(),
          a ^ b ? 1 : 0);
    }
  }

  /** The network's parameters together with forward and backward pass. */
  private static final class Model {
    private final double[][] hiddenWeights;
    private final double[] hiddenBiases;
    private final double[] outputWeights;
    private double outputBias;

    Model(Random random) {
      hiddenWeights =
          Stream.generate(() -> ArrayHelper.generate(2, i -> random.nextGaussian()))
              .limit(HIDDEN_UNITS)
              .toArray(double[][]::new);
      hiddenBiases = ArrayHelper.generate(HIDDEN_UNITS, i -> random.nextGaussian());
      outputWeights = ArrayHelper.generate(HIDDEN_UNITS, i -> random.nextGaussian());
      outputBias = random.nextGaussian();
    }

    double[] hidden(Example e) {
      return ArrayHelper.generate(
          HIDDEN_UNITS,
          u -> Math.tanh(hiddenWeights[u][0] * e.first() + hiddenWeights[u][1] * e.second() + hiddenBiases[u]));
    }

    double logit(double[] hidden) {
      return ArrayHelper.dot(outputWeights, hidden) + outputBias;
    }

    /** Performs one SGD step on a mini-batch. */
    void step(List<Example> batch, double learningRate) {
      final double[][] gradW1 = new double[HIDDEN_UNITS][2];
      final double[] gradB1 = new double[HIDDEN_UNITS];
      final double[] gradW2 = new double[HIDDEN_UNITS];
      double gradB2 = 0.0;
      for (Example example : batch) {
        final double[] h = hidden(example);
        // d/dz [log(1 + e^z) - y z] = sigmoid(z) - y
        final double delta = (logistic(logit(h)) - example.label()) / batch.size();
        gradB2 += delta;
        for (int u = 0; u < HIDDEN_UNITS; u++) {
          gradW2[u] += delta * h[u];
          // The chain rule through tanh: tanh'(z) = 1 - tanh(z)^2
          final double hiddenDelta = delta * outputWeights[u] * (1 - h[u] * h[u]);
          gradW1[u][0] += hiddenDelta * example.first();
          gradW1[u][1] += hiddenDelta * example.second();
          gradB1[u] += hiddenDelta;
        }
      }
      outputBias -= learningRate * gradB2;
      for (int u = 0; u < HIDDEN_UNITS; u++) {
        outputWeights[u] -= learningRate * gradW2[u];
        hiddenBiases[u] -= learningRate * gradB1[u];
        hiddenWeights[u][0] -= learningRate * gradW1[u][0];
        hiddenWeights[u][1] -= learningRate * gradW1[u][1];
      }
    }
  }

  private static double logistic(double z) {
    return 1.0 / (1.0 + Math.exp(-z));
  }

  private static List<Example> dataset(int size, Random random) {
    return Stream.generate(() -> Example.draw(random))
        .limit(size)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static void train(
      Model model, List<Example> data, Configuration configuration, Random random) {
    for (int epoch = 1; epoch <= configuration.epochs(); epoch++) {
      Collections.shuffle(data, random);
      for (int from = 0; from < data.size(); from += BATCH_SIZE) {
        model.step(
            data.subList(from, Math.min(from + BATCH_SIZE, data.size())),
            configuration.learningRate());
      }
    }
  }

  private static double evaluate(Model model, List<Example> data) {
    return data.stream()
        .mapToInt(e -> (model.logit(model.hidden(e)) > 0) == (e.label() == 1) ? 1 : 0)
        .average()
        .orElse(0.0);
  }

  private static double run(Configuration configuration) {
    final long start = System.nanoTime();
    final Random random = new Random(configuration.seed());
    final Model model = new Model(random);
    final List<Example> training = dataset(configuration.examples(), random);
    final List<Example> test = dataset(TEST_EXAMPLES, random);
    train(model, training, configuration, random);
    final double accuracy = evaluate(model, test);
    final Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    LOGGER.fine(
        () ->
            String.format(
                "%s: accuracy %.3f after %d ms", configuration, accuracy, elapsed.toMillis()));
    return accuracy;
  }

  public static double accuracy(int trainingExamples, int epochs, double learningRate, long seed) {
    final Configuration configuration =
        new Configuration(trainingExamples, epochs, learningRate, seed);
    try {
      return CACHE.computeIfAbsent(configuration, XorNetwork::run);
    } catch (ArithmeticException | ArrayIndexOutOfBoundsException e) {
      throw new IllegalStateException("Training failed for " + Objects.toString(configuration), e);
    }
  }

  /** Prints the test accuracy for several seeds. */
  public static void main(String[] args) {
    TablePrinter table = new TablePrinter().row("seed", "accuracy");
    double[] accuracies =
        IntStream.range(0, 20).mapToDouble(seed -> accuracy(500, 200, 1.0, seed)).toArray();
    for (int seed = 0; seed < accuracies.length; seed++) {
      table.row(seed, accuracies[seed]);
    }
    table.row("mean", Arrays.stream(accuracies).average().orElse(Double.NaN)).print();
  }
}
