package p02.problem33;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import p02.fp.PList;
import p02.fp.Validation;

/** Counts the parameters of a fully connected network with K hidden layers of D units each. */
public final class ParameterCount {
  private ParameterCount() {}

  /** The four sizes, checked; wide enough for one more of everything. */
  private record Sizes(long in, long out, long k, long d) {
    static Validation<Sizes> of(int... sizes) {
      PList<String> names = PList.of("inputs", "outputs", "layers", "width");
      return Validation.sequence(
              IntStream.range(0, sizes.length)
                  .mapToObj(
                      i ->
                          Validation.<Long>rule(
                                  n -> n >= 1,
                                  n ->
                                      names.stream().skip(i).findFirst().orElse("?")
                                          + " must be at least 1 and is "
                                          + n)
                              .apply((long) sizes[i])))
          .map(list -> list.stream().collect(Collectors.toUnmodifiableList()))
          .map(l -> new Sizes(l.get(0), l.get(1), l.get(2), l.get(3)));
    }

    static Sizes checked(int inputs, int outputs, int layers, int width) {
      return of(inputs, outputs, layers, width).orThrow();
    }
  }

  private static final Function<Sizes, LongStream> WEIGHTS =
      s ->
          Stream.of(
                  LongStream.of(s.in(), s.d()),
                  LongStream.of(s.k() - 1, s.d(), s.d()),
                  LongStream.of(s.d(), s.out()))
              .mapToLong(factors -> factors.reduce(1, Math::multiplyExact));

  private static long total(LongStream parts) {
    return parts.reduce(Math::addExact).orElseThrow();
  }

  public static long weights(int inputs, int outputs, int layers, int width) {
    return WEIGHTS
        .andThen(ParameterCount::total)
        .apply(Sizes.checked(inputs, outputs, layers, width));
  }

  public static long biases(int inputs, int outputs, int layers, int width) {
    Sizes s = Sizes.checked(inputs, outputs, layers, width);
    return s.k() * s.d() + s.out();
  }

  public static long parameters(int inputs, int outputs, int layers, int width) {
    Supplier<Stream<ToLongFunction<int[]>>> both =
        () ->
            Stream.of(
                a -> weights(a[0], a[1], a[2], a[3]), a -> biases(a[0], a[1], a[2], a[3]));
    int[] sizes = {inputs, outputs, layers, width};
    return both.get().map(f -> f.applyAsLong(sizes)).reduce(0L, Math::addExact, Math::addExact);
  }

  public static long weightsAddedByDepth(int inputs, int outputs, int layers, int width) {
    return Validation.valid(Sizes.checked(inputs, outputs, layers, width))
        .map(s -> s.d() * s.d())
        .orThrow();
  }

  public static long weightsAddedByWidth(int inputs, int outputs, int layers, int width) {
    Sizes s = Sizes.checked(inputs, outputs, layers, width);
    // (D + 1)² − D² = 2 D + 1 in each gap, one arrow more for each input and output
    return total(LongStream.of(s.in(), s.out(), Math.multiplyExact(s.k() - 1, 2 * s.d() + 1)));
  }

  public static Growth largerGrowth(int inputs, int outputs, int layers, int width) {
    Map<Growth, Long> added =
        new EnumMap<>(
            Map.of(
                Growth.DEPTH, weightsAddedByDepth(inputs, outputs, layers, width),
                Growth.WIDTH, weightsAddedByWidth(inputs, outputs, layers, width)));
    return added.entrySet().stream()
        .collect(
            Collectors.teeing(
                Collectors.maxBy(Map.Entry.<Growth, Long>comparingByValue()),
                Collectors.mapping(Map.Entry::getValue, Collectors.toSet()),
                (best, distinct) ->
                    distinct.size() == 1
                        ? Growth.EQUAL
                        : best.map(Map.Entry::getKey).orElse(Growth.EQUAL)));
  }

  /** Where does the answer turn? */
  public static void main(String... args) {
    IntStream.rangeClosed(1, 25)
        .boxed()
        .collect(
            Collectors.groupingBy(
                d -> largerGrowth(1, 1, 10, d),
                () -> new java.util.TreeMap<>(Comparator.<Growth>naturalOrder().reversed()),
                Collectors.mapping(String::valueOf, Collectors.joining(","))))
        .forEach((growth, widths) -> System.out.println(growth + ": " + widths));
  }
}
