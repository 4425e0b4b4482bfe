package p02.meter.collection;

import java.util.Iterator;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import p02.meter.budget.Fuel;

/**
 * Twins of walks that are made of other walks: one through a thousand of them asks a thousand times
 * for each element, and each pays.
 */
@SuppressWarnings("overloads") // Woven code names them by their exact signature.
public final class Iterators {
  private Iterators() {}

  /** Like {@link Spliterators#iterator(Spliterator)}. */
  public static <T> Iterator<T> iterator(Spliterator<? extends T> source) {
    Iterator<T> walk = Spliterators.iterator(source);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        Fuel.tick(1);
        return walk.hasNext();
      }

      @Override
      public T next() {
        Fuel.tick(1);
        return walk.next();
      }
    };
  }

  /** Like {@link Spliterators#iterator(Spliterator.OfInt)}. */
  public static PrimitiveIterator.OfInt iterator(Spliterator.OfInt source) {
    PrimitiveIterator.OfInt walk = Spliterators.iterator(source);
    return new PrimitiveIterator.OfInt() {
      @Override
      public boolean hasNext() {
        Fuel.tick(1);
        return walk.hasNext();
      }

      @Override
      public int nextInt() {
        Fuel.tick(1);
        return walk.nextInt();
      }
    };
  }

  /** Like {@link Spliterators#iterator(Spliterator.OfLong)}. */
  public static PrimitiveIterator.OfLong iterator(Spliterator.OfLong source) {
    PrimitiveIterator.OfLong walk = Spliterators.iterator(source);
    return new PrimitiveIterator.OfLong() {
      @Override
      public boolean hasNext() {
        Fuel.tick(1);
        return walk.hasNext();
      }

      @Override
      public long nextLong() {
        Fuel.tick(1);
        return walk.nextLong();
      }
    };
  }

  /** Like {@link Spliterators#iterator(Spliterator.OfDouble)}. */
  public static PrimitiveIterator.OfDouble iterator(Spliterator.OfDouble source) {
    PrimitiveIterator.OfDouble walk = Spliterators.iterator(source);
    return new PrimitiveIterator.OfDouble() {
      @Override
      public boolean hasNext() {
        Fuel.tick(1);
        return walk.hasNext();
      }

      @Override
      public double nextDouble() {
        Fuel.tick(1);
        return walk.nextDouble();
      }
    };
  }
}
