package p02.meter.collection;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import p02.meter.budget.Fuel;
import p02.meter.price.Collisions;
import p02.meter.price.ValueSizes;

/** Streams that pay for every element they hand out, whoever made it. */
public final class MeteredStreams {
  private static final int BYTES = 8;

  private MeteredStreams() {}

  /** The same stream, metered. */
  public static <T> Stream<T> metered(Stream<T> stream) {
    return stream.peek(element -> pay());
  }

  /** The same stream, metered. */
  public static IntStream metered(IntStream stream) {
    return stream.peek(element -> pay());
  }

  /** The same stream, metered. */
  public static LongStream metered(LongStream stream) {
    return stream.peek(element -> pay());
  }

  /** The same stream, metered. */
  public static DoubleStream metered(DoubleStream stream) {
    return stream.peek(element -> pay());
  }

  /** Like {@link Stream#distinct}: each element is compared with those before it. */
  public static <T> Stream<T> distinct(Stream<T> stream) {
    Set<Object> seen = new HashSet<>();
    return stream.filter(
        element -> {
          Fuel.charge(ValueSizes.one(element));
          Fuel.charge(Collisions.keyed(seen, element));
          Fuel.object(Long.BYTES);
          return seen.add(element);
        });
  }

  /** Like {@link Stream#sorted()}. */
  public static <T> Stream<T> sorted(Stream<T> stream) {
    return stream.sorted(Natural.order());
  }

  private static void pay() {
    Fuel.tick(1);
    // What comes out of a stream may be collected.
    Fuel.object(BYTES);
  }
}
