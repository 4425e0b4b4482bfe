package p02.meter;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Streams that pay for every element they hand out, whoever made it. */
public final class Sources {
  private static final int BYTES = 8;

  private Sources() {}

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

  private static void pay() {
    Fuel.tick();
    // What comes out of a stream may be collected.
    Fuel.object(BYTES);
  }
}
