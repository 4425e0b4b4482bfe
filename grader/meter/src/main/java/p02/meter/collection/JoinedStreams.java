package p02.meter.collection;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Twins of {@code concat}: however often streams are joined, each element comes by once. */
public final class JoinedStreams {
  private JoinedStreams() {}

  /** Like {@link Stream#concat}. */
  public static <T> Stream<T> concat(Stream<? extends T> first, Stream<? extends T> second) {
    return joined(first, second).onClose(first::close).onClose(second::close);
  }

  @SuppressWarnings("unchecked") // What gives some kind of T gives T.
  private static <T> Stream<T> joined(Stream<? extends T> first, Stream<? extends T> second) {
    return StreamSupport.stream(
        new Joined<>(((Stream<T>) first).spliterator(), ((Stream<T>) second).spliterator()), false);
  }

  /** Like {@link IntStream#concat}. */
  public static IntStream concat(IntStream first, IntStream second) {
    return concat(first.boxed(), second.boxed()).mapToInt(Integer::intValue);
  }

  /** Like {@link LongStream#concat}. */
  public static LongStream concat(LongStream first, LongStream second) {
    return concat(first.boxed(), second.boxed()).mapToLong(Long::longValue);
  }

  /** Like {@link DoubleStream#concat}. */
  public static DoubleStream concat(DoubleStream first, DoubleStream second) {
    return concat(first.boxed(), second.boxed()).mapToDouble(Double::doubleValue);
  }
}
