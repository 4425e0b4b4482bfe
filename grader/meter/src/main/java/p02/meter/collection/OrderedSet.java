package p02.meter.collection;

import java.util.Collection;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A {@link TreeSet} that pays for each comparison.
 *
 * @param <E> elements
 */
public final class OrderedSet<E> extends TreeSet<E> {
  private static final long serialVersionUID = 1;

  private final transient @Nullable Comparator<? super E> given;

  /** Like {@link TreeSet#TreeSet()}. */
  public OrderedSet() {
    this((Comparator<? super E>) null);
  }

  /** Like {@link TreeSet#TreeSet(Comparator)}. */
  public OrderedSet(@Nullable Comparator<? super E> comparator) {
    super(Natural.or(comparator));
    this.given = comparator;
  }

  /** Like {@link TreeSet#TreeSet(Collection)}. */
  @SuppressWarnings("this-escape")
  public OrderedSet(Collection<? extends E> others) {
    this();
    addAll(others);
  }

  /** Like {@link TreeSet#TreeSet(SortedSet)}. */
  @SuppressWarnings("this-escape")
  public OrderedSet(SortedSet<E> others) {
    this(others.comparator());
    addAll(others);
  }

  @Override
  public @Nullable Comparator<? super E> comparator() {
    return given;
  }
}
