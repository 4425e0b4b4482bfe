package p02.meter.collection;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import p02.meter.budget.Fuel;
import p02.meter.price.Cost;

/**
 * A {@link PriorityQueue} that pays for each comparison.
 *
 * @param <E> elements
 */
public final class OrderedQueue<E> extends PriorityQueue<E> {
  private static final long serialVersionUID = 1;

  /** What the JDK's begins with. */
  private static final int CAPACITY = 11;

  private final transient @Nullable Comparator<? super E> given;

  /** Like {@link PriorityQueue#PriorityQueue()}. */
  public OrderedQueue() {
    this(CAPACITY, null);
  }

  /** Like {@link PriorityQueue#PriorityQueue(int)}. */
  public OrderedQueue(int capacity) {
    this(capacity, null);
  }

  /** Like {@link PriorityQueue#PriorityQueue(Comparator)}. */
  public OrderedQueue(@Nullable Comparator<? super E> comparator) {
    this(CAPACITY, comparator);
  }

  /** Like {@link PriorityQueue#PriorityQueue(int, Comparator)}. */
  public OrderedQueue(int capacity, @Nullable Comparator<? super E> comparator) {
    super(capacity, Natural.or(comparator));
    this.given = comparator;
  }

  /** Like {@link PriorityQueue#PriorityQueue(Collection)}. */
  @SuppressWarnings("this-escape")
  public OrderedQueue(Collection<? extends E> others) {
    this(CAPACITY, order(others));
    Fuel.charge(Cost.ordered(others));
    // In the JDK's order, so that nothing moves when it is added.
    addAll(List.copyOf(new PriorityQueue<>(others)));
  }

  /** Like {@link PriorityQueue#PriorityQueue(PriorityQueue)}. */
  public OrderedQueue(PriorityQueue<? extends E> others) {
    this((Collection<? extends E>) others);
  }

  /** Like {@link PriorityQueue#PriorityQueue(SortedSet)}. */
  public OrderedQueue(SortedSet<? extends E> others) {
    this((Collection<? extends E>) others);
  }

  @SuppressWarnings("unchecked") // Whoever is ordered so takes its own elements.
  private static <E> @Nullable Comparator<? super E> order(Collection<? extends E> others) {
    if (others instanceof SortedSet<?> sorted) {
      return (Comparator<? super E>) sorted.comparator();
    }
    return others instanceof PriorityQueue<?> queue
        ? (Comparator<? super E>) queue.comparator()
        : null;
  }

  @Override
  public @Nullable Comparator<? super E> comparator() {
    return given;
  }
}
