package p02.tutorial11;

import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import p02.fp.Arrays2;
import p02.fp.Gen;
import p02.fp.Pair;
import p02.fp.Trampoline;

/** XOR as a fold over mini-batches. */
public final class XorNetwork {
  private static final int HIDDEN = 4;
  private static final int PARAMETERS = 4 * HIDDEN + 1;
  private static final BinaryOperator<double[]> PLUS = Arrays2.zipWith(Double::sum);

  private XorNetwork() {}

  /** Two noisy bits and their label. */
  private record Example(double p, double q, double label) {
    static Example from(Gen g) {
      return new Example(
          (g.split(2).coin() ? 1 : 0) + 0.1 * g.split(3).gaussian(),
          (g.split(4).coin() ? 1 : 0) + 0.1 * g.split(5).gaussian(),
          g.split(2).coin() ^ g.split(4).coin() ? 1 : 0);
    }

    static List<Example> list(Gen g, int n) {
      return g.stream().limit(n).map(Example::from).toList();
    }
  }

  /** All 17 parameters, for unit i: w1 at 3i and 3i + 1, b1 at 3i + 2; then w2; then b2. */
  private record Net(double[] theta) {
    static Net random(Gen g) {
      return new Net(g.gaussians().limit(PARAMETERS).toArray());
    }

    double[] hidden(Example e) {
      return IntStream.range(0, HIDDEN)
          .mapToDouble(i -> theta[3 * i] * e.p() + theta[3 * i + 1] * e.q() + theta[3 * i + 2])
          .map(Math::tanh)
          .toArray();
    }

    double logit(double[] h) {
      return IntStream.range(0, HIDDEN).mapToDouble(i -> w2(i) * h[i]).sum()
          + theta[PARAMETERS - 1];
    }

    double w2(int i) {
      return theta[3 * HIDDEN + i];
    }

    boolean isRight(Example e) {
      return logit(hidden(e)) > 0 == e.label() > 0.5;
    }

    double[] gradient(Example e) {
      return gradient(e, hidden(e));
    }

    private double[] gradient(Example e, double[] h) {
      return gradient(e, h, 1 / (1 + Math.exp(-logit(h))) - e.label());
    }

    private double[] gradient(Example e, double[] h, double delta) {
      return Stream.of(
              IntStream.range(0, HIDDEN)
                  .boxed()
                  .flatMapToDouble(
                      i ->
                          DoubleStream.of(e.p(), e.q(), 1)
                              .map(in -> in * delta * w2(i) * (1 - h[i] * h[i]))),
              DoubleStream.of(h).map(v -> v * delta),
              DoubleStream.of(delta))
          .flatMapToDouble(Function.identity())
          .toArray();
    }

    Net step(double rate, List<Example> batch) {
      return batch.stream()
          .map(this::gradient)
          .reduce(PLUS)
          .map(g -> Arrays2.zipWith((t, d) -> t - rate * d / batch.size()).apply(theta, g))
          .map(Net::new)
          .orElse(this);
    }
  }

  private static Function<Pair<Net, Gen>, Pair<Net, Gen>> epoch(List<Example> data, double rate) {
    return state ->
        state.apply(
            (net, gen) ->
                Pair.of(
                    batches(data, gen).reduce(net, (n, b) -> n.step(rate, b), (n, m) -> m),
                    gen.next()));
  }

  private static Stream<List<Example>> batches(List<Example> data, Gen gen) {
    return Stream.of(gen.permutation(data.size()))
        .flatMap(
            order ->
                IntStream.range(0, data.size())
                    .boxed()
                    .collect(
                        Collectors.groupingBy(
                            k -> k / 128,
                            TreeMap::new,
                            Collectors.mapping(k -> data.get(order.get(k)), Collectors.toList())))
                    .values()
                    .stream());
  }

  public static double accuracy(int trainingExamples, int epochs, double learningRate, long seed) {
    return train(
            Example.list(Gen.of(seed).split(10), trainingExamples), epochs, learningRate, Gen.of(seed))
        .applyAsDouble(Example.list(Gen.of(seed).split(11), 500));
  }

  private static ToDoubleFunction<List<Example>> train(
      List<Example> data, int epochs, double rate, Gen gen) {
    return Trampoline.times(
            epochs, epoch(data, rate), Pair.of(Net.random(gen.split(12)), gen.split(13)))
        .run()
        .apply(
            (net, rest) ->
                test ->
                    test.stream()
                        .collect(Collectors.averagingDouble(e -> net.isRight(e) ? 1 : 0)));
  }

  public static void main(String... args) {
    LongStream.rangeClosed(1, 10)
        .mapToObj(seed -> "%2d %.3f".formatted(seed, accuracy(1000, 200, 0.5, seed)))
        .forEach(System.out::println);
  }
}
