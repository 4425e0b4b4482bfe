package p02.meter.collection;

import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import p02.meter.budget.Fuel;

/**
 * Twins of what walks over elements whose number nobody tells: each element pays. Streams made here
 * are never parallel.
 */
@SuppressWarnings("overloads") // Woven code names them by their exact signature.
public final class Walks {
  private static final int ELEMENT_BYTES = 8;

  private Walks() {}

  /** Like {@link Iterator#forEachRemaining}. */
  public static <T> void forEachRemaining(Iterator<T> walk, Consumer<? super T> consumer) {
    walk.forEachRemaining(paying(consumer));
  }

  /** Like {@link PrimitiveIterator#forEachRemaining(Object)}. */
  public static void forEachRemaining(PrimitiveIterator<?, ?> walk, Object consumer) {
    if (walk instanceof PrimitiveIterator.OfInt ints && consumer instanceof IntConsumer each) {
      forEachRemaining(ints, each);
    } else if (walk instanceof PrimitiveIterator.OfLong longs
        && consumer instanceof LongConsumer each) {
      forEachRemaining(longs, each);
    } else {
      forEachRemaining((PrimitiveIterator.OfDouble) walk, (DoubleConsumer) consumer);
    }
  }

  /** Like {@link PrimitiveIterator.OfInt#forEachRemaining(Consumer)}. */
  public static void forEachRemaining(
      PrimitiveIterator.OfInt walk, Consumer<? super Integer> consumer) {
    walk.forEachRemaining((IntConsumer) paying(consumer)::accept);
  }

  /** Like {@link PrimitiveIterator.OfInt#forEachRemaining(IntConsumer)}. */
  public static void forEachRemaining(PrimitiveIterator.OfInt walk, IntConsumer consumer) {
    walk.forEachRemaining(paying(consumer));
  }

  /** Like {@link PrimitiveIterator.OfLong#forEachRemaining(Consumer)}. */
  public static void forEachRemaining(
      PrimitiveIterator.OfLong walk, Consumer<? super Long> consumer) {
    walk.forEachRemaining((LongConsumer) paying(consumer)::accept);
  }

  /** Like {@link PrimitiveIterator.OfLong#forEachRemaining(LongConsumer)}. */
  public static void forEachRemaining(PrimitiveIterator.OfLong walk, LongConsumer consumer) {
    walk.forEachRemaining(paying(consumer));
  }

  /** Like {@link PrimitiveIterator.OfDouble#forEachRemaining(Consumer)}. */
  public static void forEachRemaining(
      PrimitiveIterator.OfDouble walk, Consumer<? super Double> consumer) {
    walk.forEachRemaining((DoubleConsumer) paying(consumer)::accept);
  }

  /** Like {@link PrimitiveIterator.OfDouble#forEachRemaining(DoubleConsumer)}. */
  public static void forEachRemaining(PrimitiveIterator.OfDouble walk, DoubleConsumer consumer) {
    walk.forEachRemaining(paying(consumer));
  }

  /** Like {@link Spliterator#forEachRemaining}. */
  public static <T> void forEachRemaining(Spliterator<T> walk, Consumer<? super T> consumer) {
    walk.forEachRemaining(paying(consumer));
  }

  /** Like {@link Spliterator.OfPrimitive#forEachRemaining(Object)}. */
  public static void forEachRemaining(Spliterator.OfPrimitive<?, ?, ?> walk, Object consumer) {
    if (walk instanceof Spliterator.OfInt ints && consumer instanceof IntConsumer each) {
      forEachRemaining(ints, each);
    } else if (walk instanceof Spliterator.OfLong longs && consumer instanceof LongConsumer each) {
      forEachRemaining(longs, each);
    } else {
      forEachRemaining((Spliterator.OfDouble) walk, (DoubleConsumer) consumer);
    }
  }

  /** Like {@link Spliterator.OfInt#forEachRemaining(Consumer)}. */
  public static void forEachRemaining(Spliterator.OfInt walk, Consumer<? super Integer> consumer) {
    walk.forEachRemaining((IntConsumer) paying(consumer)::accept);
  }

  /** Like {@link Spliterator.OfInt#forEachRemaining(IntConsumer)}. */
  public static void forEachRemaining(Spliterator.OfInt walk, IntConsumer consumer) {
    walk.forEachRemaining(paying(consumer));
  }

  /** Like {@link Spliterator.OfLong#forEachRemaining(Consumer)}. */
  public static void forEachRemaining(Spliterator.OfLong walk, Consumer<? super Long> consumer) {
    walk.forEachRemaining((LongConsumer) paying(consumer)::accept);
  }

  /** Like {@link Spliterator.OfLong#forEachRemaining(LongConsumer)}. */
  public static void forEachRemaining(Spliterator.OfLong walk, LongConsumer consumer) {
    walk.forEachRemaining(paying(consumer));
  }

  /** Like {@link Spliterator.OfDouble#forEachRemaining(Consumer)}. */
  public static void forEachRemaining(
      Spliterator.OfDouble walk, Consumer<? super Double> consumer) {
    walk.forEachRemaining((DoubleConsumer) paying(consumer)::accept);
  }

  /** Like {@link Spliterator.OfDouble#forEachRemaining(DoubleConsumer)}. */
  public static void forEachRemaining(Spliterator.OfDouble walk, DoubleConsumer consumer) {
    walk.forEachRemaining(paying(consumer));
  }

  private static <T> Consumer<T> paying(Consumer<? super T> consumer) {
    return value -> {
      Fuel.tick(1);
      consumer.accept(value);
    };
  }

  private static IntConsumer paying(IntConsumer consumer) {
    return value -> {
      Fuel.tick(1);
      consumer.accept(value);
    };
  }

  private static LongConsumer paying(LongConsumer consumer) {
    return value -> {
      Fuel.tick(1);
      consumer.accept(value);
    };
  }

  private static DoubleConsumer paying(DoubleConsumer consumer) {
    return value -> {
      Fuel.tick(1);
      consumer.accept(value);
    };
  }

  /** Like {@link java.util.Collections#list}. */
  public static <T> ArrayList<T> list(Enumeration<T> walk) {
    ArrayList<T> all = new ArrayList<>();
    while (walk.hasMoreElements()) {
      Fuel.allocate(1, ELEMENT_BYTES);
      all.add(walk.nextElement());
    }
    return all;
  }

  /** Like {@link StreamSupport#stream(Spliterator, boolean)}. */
  public static <T> Stream<T> stream(Spliterator<T> source, boolean parallel) {
    return MeteredStreams.metered(StreamSupport.stream(source, false));
  }

  /** Like {@link StreamSupport#stream(Supplier, int, boolean)}. */
  public static <T> Stream<T> stream(
      Supplier<? extends Spliterator<T>> source, int characteristics, boolean parallel) {
    return MeteredStreams.metered(StreamSupport.stream(source, characteristics, false));
  }

  /** Like {@link StreamSupport#intStream(Spliterator.OfInt, boolean)}. */
  public static IntStream intStream(Spliterator.OfInt source, boolean parallel) {
    return MeteredStreams.metered(StreamSupport.intStream(source, false));
  }

  /** Like {@link StreamSupport#intStream(Supplier, int, boolean)}. */
  public static IntStream intStream(
      Supplier<? extends Spliterator.OfInt> source, int characteristics, boolean parallel) {
    return MeteredStreams.metered(StreamSupport.intStream(source, characteristics, false));
  }

  /** Like {@link StreamSupport#longStream(Spliterator.OfLong, boolean)}. */
  public static LongStream longStream(Spliterator.OfLong source, boolean parallel) {
    return MeteredStreams.metered(StreamSupport.longStream(source, false));
  }

  /** Like {@link StreamSupport#longStream(Supplier, int, boolean)}. */
  public static LongStream longStream(
      Supplier<? extends Spliterator.OfLong> source, int characteristics, boolean parallel) {
    return MeteredStreams.metered(StreamSupport.longStream(source, characteristics, false));
  }

  /** Like {@link StreamSupport#doubleStream(Spliterator.OfDouble, boolean)}. */
  public static DoubleStream doubleStream(Spliterator.OfDouble source, boolean parallel) {
    return MeteredStreams.metered(StreamSupport.doubleStream(source, false));
  }

  /** Like {@link StreamSupport#doubleStream(Supplier, int, boolean)}. */
  public static DoubleStream doubleStream(
      Supplier<? extends Spliterator.OfDouble> source, int characteristics, boolean parallel) {
    return MeteredStreams.metered(StreamSupport.doubleStream(source, characteristics, false));
  }
}
