package p02.chance;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Seeded chance; strategies for where it comes from. */
public interface Chance {
  RandomGenerator generator();

  default double normal() {
    return generator().nextGaussian();
  }

  default boolean coin() {
    return generator().nextBoolean();
  }

  /** 0 … n − 1 in random order. */
  default List<Integer> order(int n) {
    record Ticket(int number, long lot) {}

    return IntStream.range(0, n)
        .mapToObj(i -> new Ticket(i, generator().nextLong()))
        .sorted(java.util.Comparator.comparingLong(Ticket::lot).thenComparingInt(Ticket::number))
        .map(Ticket::number)
        .collect(Collectors.toUnmodifiableList());
  }

  LongFunction<Chance> SPLITTING =
      seed -> of(new SplittableRandom(seed));

  Function<RandomGenerator, Chance> WRAP = Chance::of;

  static Chance of(RandomGenerator g) {
    return () -> g;
  }
}
