package p02.meter.collection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import p02.meter.budget.Fuel;

/**
 * One walk after the other. Where walks are joined of joined ones, the JDK's asks all of them for
 * their sizes at each joining, and each element comes through all of them; this one knows its size,
 * and lays its parts out once, where each pays a step.
 */
final class Joined<T> implements Spliterator<T> {
  private static final int BYTES = 64;

  /** What is still to be walked over, in order. */
  private final Deque<Spliterator<T>> parts = new ArrayDeque<>(2);

  private final int characteristics;
  private long left;

  Joined(Spliterator<T> first, Spliterator<T> second) {
    Fuel.allocate(1, BYTES);
    parts.add(first);
    parts.add(second);
    long size = first.estimateSize() + second.estimateSize();
    left = size < 0 ? Long.MAX_VALUE : size;
    characteristics =
        first.characteristics()
            & second.characteristics()
            & ~(DISTINCT | SORTED | (size < 0 ? SIZED | SUBSIZED : 0));
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    for (Spliterator<T> part = part(); part != null; part = part()) {
      if (part.tryAdvance(action)) {
        // An estimate may have been too low.
        left -= left == Long.MAX_VALUE || left == 0 ? 0 : 1;
        return true;
      }
      parts.remove();
    }
    left = 0;
    return false;
  }

  @Override
  public void forEachRemaining(Consumer<? super T> action) {
    for (Spliterator<T> part = part(); part != null; part = part()) {
      part.forEachRemaining(action);
      parts.remove();
    }
    left = 0;
  }

  /** The first part that is not joined of others. */
  private @Nullable Spliterator<T> part() {
    while (parts.peek() instanceof Joined<T> joined) {
      Fuel.tick(1);
      parts.remove();
      for (Iterator<Spliterator<T>> each = joined.parts.descendingIterator(); each.hasNext(); ) {
        parts.addFirst(each.next());
      }
    }
    return parts.peek();
  }

  /** All on one thread. */
  @Override
  public @Nullable Spliterator<T> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return left;
  }

  @Override
  public int characteristics() {
    return characteristics;
  }
}
