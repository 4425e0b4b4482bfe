package p02.tutorial11;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import p02.fp.Either;
import p02.fp.Fn;
import p02.fp.Trampoline;
import p02.tutorial12.LearningByExample;

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
    List<SplittableRandom> random =
        Stream.iterate(new SplittableRandom(seed), SplittableRandom::split).limit(4).toList();
    List<Example> training = examples(trainingExamples, random.get(1));
    List<Double> start = DoubleStream.generate(random.get(2)::nextGaussian).limit(17).boxed().toList();
    Function<List<Double>, Double> score = accuracyOn(examples(500, random.get(3)));
    return score.apply(train(training, learningRate, seed, epochs, start).run());
  }

  private record Example(double first, double second, double label) {
    static Example draw(RandomGenerator random) {
      return of(random.nextInt(2), random.nextInt(2), random);
    }

    private static Example of(int a, int b, RandomGenerator random) {
      return new Example(a + 0.1 * random.nextGaussian(), b + 0.1 * random.nextGaussian(), a ^ b);
    }
  }

  private static List<Example> examples(int n, RandomGenerator random) {
    return Stream.generate(() -> Example.draw(random)).limit(n).toList();
  }

  /** One epoch, then the rest of them. */
  private static Trampoline<List<Double>> train(
      List<Example> examples, double rate, long seed, int epochs, List<Double> theta) {
    return epochs <= 0
        ? Trampoline.done(theta)
        : Trampoline.more(
            () -> train(examples, rate, seed, epochs - 1, epoch(examples, rate, 31 * seed + epochs).apply(theta)));
  }

  private static UnaryOperator<List<Double>> epoch(List<Example> examples, double rate, long seed) {
    return theta -> Arrays.stream(LearningByExample.miniBatches(examples.size(), 128, seed))
        .map(batch -> Arrays.stream(batch).mapToObj(examples::get).toList())
        .reduce(theta, (t, batch) -> descend(t, batch, rate), (one, other) -> other);
  }

  private static List<Double> descend(List<Double> theta, List<Example> batch, double rate) {
    return batch.stream()
        .map(example -> gradient(theta, example))
        .reduce((a, b) -> Fn.zipWith(Double::sum, a, b))
        .map(sum -> Fn.zipWith((t, g) -> t - rate * g / batch.size(), theta, sum))
        .orElse(theta);
  }

  /** θ is W1 by rows (8), b1 (4), w2 (4), b2. */
  private static List<Double> hidden(List<Double> theta, Example e) {
    return IntStream.range(0, 4)
        .mapToDouble(j -> theta.get(2 * j) * e.first() + theta.get(2 * j + 1) * e.second() + theta.get(8 + j))
        .map(Math::tanh)
        .boxed()
        .toList();
  }

  private static double logit(List<Double> theta, List<Double> h) {
    return Fn.<Double, Double, Double>zipWith((w, a) -> w * a, theta.subList(12, 16), h).stream()
        .reduce(theta.get(16), Double::sum);
  }

  private static List<Double> gradient(List<Double> theta, Example e) {
    List<Double> h = hidden(theta, e);
    double delta = 1 / (1 + Math.exp(-logit(theta, h))) - e.label();
    List<Double> below =
        Fn.zipWith((w, a) -> delta * w * (1 - a * a), theta.subList(12, 16), h);
    return Stream.of(
            below.stream().<Double>mapMulti((d, sink) -> {
              sink.accept(d * e.first());
              sink.accept(d * e.second());
            }),
            below.stream(),
            h.stream().map(a -> a * delta),
            Stream.of(delta))
        .flatMap(Function.identity())
        .toList();
  }

  private static Function<List<Double>, Double> accuracyOn(List<Example> examples) {
    return theta -> examples.stream()
        .collect(Collectors.averagingDouble(
            e -> logit(theta, hidden(theta, e)) > 0 == e.label() > 0.5 ? 1 : 0));
  }

  public static void main(String... args) {
    LongStream.rangeClosed(1, 10)
        .mapToObj(seed -> seed + ": " + accuracy(200, 200, 2, seed))
        .parallel()
        .forEachOrdered(System.out::println);
  }
}
