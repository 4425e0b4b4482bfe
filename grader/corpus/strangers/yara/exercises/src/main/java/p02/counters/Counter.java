package p02.counters;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what fulfils a condition. */
public record Counter<T>(Predicate<? super T> condition) {
  public long count(Stream<? extends T> things) {
    return things.collect(Collectors.partitioningBy(condition, Collectors.counting())).get(true);
  }
}
