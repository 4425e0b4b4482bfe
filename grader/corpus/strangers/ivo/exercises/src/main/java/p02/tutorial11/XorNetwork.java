package p02.tutorial11;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import p02.fp.Fn;
import p02.fp.Gen;
import p02.fp.PList;
import p02.fp.Pair;
import p02.fp.Validation;

/** The continuous XOR, learned without a single assignment. */
public final class XorNetwork {
  private XorNetwork() {}

  private static final int HIDDEN = 4;
  private static final int BATCH = 128;

  private record Example(double[] x, double label) {
    static Example draw(Gen g) {
      boolean a = g.coin();
      boolean b = g.fork(7).coin();
      return new Example(
          new double[] {bit(a) + 0.1 * g.fork(8).gaussian(), bit(b) + 0.1 * g.fork(9).gaussian()},
          bit(a ^ b));
    }

    private static double bit(boolean b) {
      return b ? 1 : 0;
    }
  }

  /** All 17 parameters: 8 weights, 4 biases, 4 weights, 1 bias. */
  private record Net(double[] p) {
    static Net draw(Gen g) {
      return new Net(g.gaussians().limit(4L * HIDDEN + 1).toArray());
    }

    double[] hidden(double[] x) {
      return IntStream.range(0, HIDDEN)
          .mapToDouble(i -> p[2 * i] * x[0] + p[2 * i + 1] * x[1] + p[2 * HIDDEN + i])
          .map(Math::tanh)
          .toArray();
    }

    double[] outgoing() {
      return Arrays.copyOfRange(p, 3 * HIDDEN, 4 * HIDDEN);
    }

    double logit(double[] h) {
      return Fn.dot(outgoing(), h) + p[4 * HIDDEN];
    }

    boolean isRight(Example e) {
      return logit(hidden(e.x())) > 0 == e.label() > 0.5;
    }

    double[] gradient(Example e) {
      double[] h = hidden(e.x());
      double delta = 1 / (1 + Math.exp(-logit(h))) - e.label();
      double[] back = Fn.zip((w, a) -> delta * w * (1 - a * a), outgoing(), h).toArray();
      return Stream.of(
              DoubleStream.of(back).flatMap(d -> DoubleStream.of(e.x()).map(x -> d * x)),
              DoubleStream.of(back),
              DoubleStream.of(h).map(a -> delta * a),
              DoubleStream.of(delta))
          .flatMapToDouble(Function.identity())
          .toArray();
    }

    Net descend(double alpha, List<Example> batch) {
      double[] sum =
          batch.stream()
              .map(this::gradient)
              .reduce(new double[p.length], Fn.zipWith(Double::sum), Fn.zipWith(Double::sum));
      return new Net(Fn.zipWith((w, g) -> w - alpha * g / batch.size()).apply(p, sum));
    }
  }

  private static PList<List<Example>> batches(List<Example> examples, Gen g) {
    List<Example> shuffled =
        g.stream()
            .limit(examples.size())
            .collect(
                Collectors.collectingAndThen(
                    Collectors.toList(),
                    keys ->
                        IntStream.range(0, examples.size())
                            .boxed()
                            .sorted(
                                Comparator.<Integer>comparingLong(i -> keys.get(i).bits())
                                    .thenComparing(Comparator.naturalOrder()))
                            .map(examples::get)
                            .collect(Collectors.toUnmodifiableList())));
    return IntStream.iterate(0, i -> i < shuffled.size(), i -> i + BATCH)
        .mapToObj(i -> shuffled.subList(i, Math.min(i + BATCH, shuffled.size())))
        .collect(PList.collector());
  }

  public static double accuracy(int trainingExamples, int epochs, double learningRate, long seed) {
    Validation.<Integer>rule(n -> n > 0, n -> "cannot learn from " + n + " examples")
        .apply(trainingExamples)
        .zip(
            Validation.<Integer>rule(n -> n >= 0, n -> n + " epochs?").apply(epochs), (a, b) -> b)
        .orThrow();
    Gen gen = Gen.of(seed);
    Function<Long, Function<Integer, List<Example>>> draw =
        purpose ->
            n ->
                gen.fork(purpose).stream()
                    .limit(n)
                    .map(Example::draw)
                    .collect(Collectors.toUnmodifiableList());
    List<Example> training = draw.apply(1L).apply(trainingExamples);
    UnaryOperator<Pair<Net, Gen>> epoch =
        now ->
            Pair.of(
                batches(training, now.second())
                    .foldLeft(now.first(), (net, batch) -> net.descend(learningRate, batch)),
                now.second().fork(5));
    Net trained =
        Stream.iterate(Pair.of(Net.draw(gen.fork(2)), gen.fork(3)), epoch)
            .skip(epochs)
            .findFirst()
            .map(Pair::first)
            .orElseThrow();
    Predicate<Example> right = trained::isRight;
    return draw.apply(4L).apply(500).stream()
        .collect(
            Collectors.teeing(
                Collectors.filtering(right, Collectors.counting()),
                Collectors.counting(),
                (hits, all) -> hits / (double) all));
  }

  public static void main(String[] args) {
    IntStream.range(0, 5)
        .mapToObj(s -> s + " -> " + accuracy(500, 100, 2, s))
        .forEach(System.out::println);
  }
}
