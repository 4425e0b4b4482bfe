package p02.tutorial11;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import p02.util.Require;

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
  private static final int BATCH = 128;
  private static final int TEST = 500;
  private static final double NOISE = 0.1;

  /** The kinds of parameters, with how many there are of each. */
  private enum Part {
    W1(2 * HIDDEN),
    B1(HIDDEN),
    W2(HIDDEN),
    B2(1);

    private final int size;

    Part(int size) {
      this.size = size;
    }

    boolean isBias() {
      return switch (this) {
        case B1, B2 -> true;
        case W1, W2 -> false;
      };
    }
  }

  /** Two noisy bits and whether they differ. */
  private record Example(double first, double second, int label) {
    static Example draw(Random random) {
      var a = random.nextBoolean();
      var b = random.nextBoolean();
      return new Example(noisy(a, random), noisy(b, random), a ^ b ? 1 : 0);
    }

    private static double noisy(boolean bit, Random random) {
      return (bit ? 1 : 0) + NOISE * random.nextGaussian();
    }
  }

  /** What a forward pass leaves behind. */
  private record Trace(double[] h, double z) {
    int predicted() {
      return z > 0 ? 1 : 0;
    }
  }

  /** All parameters, or all of their gradients. */
  private record Parameters(Map<Part, double[]> parts) {
    static Parameters zero() {
      var parts = new EnumMap<Part, double[]>(Part.class);
      for (var part : Part.values()) {
        parts.put(part, new double[part.size]);
      }
      return new Parameters(parts);
    }

    static Parameters random(Random random) {
      var result = zero();
      result.parts.entrySet().stream()
          .filter(entry -> !entry.getKey().isBias())
          .forEach(entry -> Arrays.setAll(entry.getValue(), i -> random.nextGaussian()));
      return result;
    }

    double[] get(Part part) {
      return parts.get(part);
    }

    Trace forward(Example x) {
      var w1 = get(Part.W1);
      var b1 = get(Part.B1);
      var h = new double[HIDDEN];
      Arrays.setAll(
          h, i -> Math.tanh(w1[2 * i] * x.first() + w1[2 * i + 1] * x.second() + b1[i]));
      var z = get(Part.B2)[0];
      for (var i = 0; i < HIDDEN; i++) {
        z += get(Part.W2)[i] * h[i];
      }
      return new Trace(h, z);
    }

    /** The gradient of the mean loss. */
    Parameters gradient(List<Example> batch) {
      var gradient = zero();
      for (var x : batch) {
        var trace = forward(x);
        var delta = (1 / (1 + Math.exp(-trace.z())) - x.label()) / batch.size();
        gradient.get(Part.B2)[0] += delta;
        for (var i = 0; i < HIDDEN; i++) {
          var h = trace.h()[i];
          gradient.get(Part.W2)[i] += delta * h;
          var below = delta * get(Part.W2)[i] * (1 - h * h);
          gradient.get(Part.B1)[i] += below;
          gradient.get(Part.W1)[2 * i] += below * x.first();
          gradient.get(Part.W1)[2 * i + 1] += below * x.second();
        }
      }
      return gradient;
    }

    void descend(Parameters gradient, double learningRate) {
      parts.forEach(
          (part, values) -> Arrays.setAll(values, i -> values[i] - learningRate * gradient.get(part)[i]));
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
    Require.atLeast(1, trainingExamples, "trainingExamples");
    Require.atLeast(0, epochs, "epochs");
    var random = new Random(seed);
    var training = new ArrayList<>(examples(trainingExamples, random));
    var test = examples(TEST, random);
    var network = Parameters.random(random);
    for (var epoch = 1; epoch <= epochs; epoch++) {
      Collections.shuffle(training, random);
      batches(training).forEach(batch -> network.descend(network.gradient(batch), learningRate));
    }
    return test.stream()
        .mapToDouble(x -> network.forward(x).predicted() == x.label() ? 1 : 0)
        .average()
        .orElseThrow();
  }

  private static List<Example> examples(int number, Random random) {
    return Stream.generate(() -> Example.draw(random)).limit(number).toList();
  }

  private static Stream<List<Example>> batches(List<Example> examples) {
    return IntStream.iterate(0, from -> from < examples.size(), from -> from + BATCH)
        .mapToObj(from -> examples.subList(from, Math.min(from + BATCH, examples.size())));
  }

  /** How many of a hundred seeds get stuck? */
  public static void main(String[] args) {
    var start = Instant.now();
    var histogram =
        LongStream.range(0, 100)
            .parallel()
            .mapToObj(seed -> accuracy(200, 200, 2, seed))
            .collect(Collectors.groupingBy(a -> a >= 0.95 ? "learned" : "stuck", Collectors.counting()));
    System.out.printf("%s in %s%n", histogram, Duration.between(start, Instant.now()));
  }
}
