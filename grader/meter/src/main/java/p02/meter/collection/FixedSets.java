package p02.meter.collection;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import p02.meter.budget.Fuel;
import p02.meter.price.Collisions;
import p02.meter.price.ValueSizes;

/**
 * Twins of {@link Set#of()} and its kin: the JDK orders its own by a number that each start of the
 * JVM draws, these stand in the order in which they were given. Items that share a hash pay for
 * being compared with one another. Of what the JDK's do, one thing is missing: asked for null, they
 * say no in place of an exception.
 */
@SuppressWarnings("overloads") // Woven code names them by their exact signature.
public final class FixedSets {
  private static final int ENTRY_BYTES = 128;

  private FixedSets() {}

  /** Like {@link Set#copyOf}. */
  public static <E> Set<E> copyOf(Collection<? extends E> items) {
    pay(items);
    Set<E> all = new LinkedHashSet<>();
    for (E each : items) {
      all.add(Objects.requireNonNull(each));
    }
    return Collections.unmodifiableSet(all);
  }

  /** Like {@link Set#of(Object[])}. */
  @SafeVarargs
  @SuppressWarnings("varargs") // Only read.
  public static <E> Set<E> of(E... items) {
    pay(Arrays.asList(items));
    Set<E> all = new LinkedHashSet<>();
    for (E each : items) {
      if (!all.add(Objects.requireNonNull(each))) {
        Fuel.allocate(ValueSizes.printed(each), Character.BYTES);
        throw new IllegalArgumentException("duplicate element: " + each);
      }
    }
    return Collections.unmodifiableSet(all);
  }

  private static void pay(Collection<?> items) {
    Fuel.allocate(items.size(), ENTRY_BYTES);
    Fuel.charge(ValueSizes.sparse(items));
    Fuel.charge(Collisions.among(items));
  }

  /** Like {@link Set#of()}. */
  public static <E> Set<E> of() {
    return Set.of();
  }

  /** Like {@link Set#of()}, of one. */
  public static <E> Set<E> of(E one) {
    return FixedSets.<E>of(array(one));
  }

  /** Like {@link Set#of()}, of two. */
  public static <E> Set<E> of(E one, E two) {
    return FixedSets.<E>of(array(one, two));
  }

  /** Like {@link Set#of()}, of three. */
  public static <E> Set<E> of(E one, E two, E three) {
    return FixedSets.<E>of(array(one, two, three));
  }

  /** Like {@link Set#of()}, of four. */
  public static <E> Set<E> of(E one, E two, E three, E four) {
    return FixedSets.<E>of(array(one, two, three, four));
  }

  /** Like {@link Set#of()}, of five. */
  public static <E> Set<E> of(E one, E two, E three, E four, E five) {
    return FixedSets.<E>of(array(one, two, three, four, five));
  }

  /** Like {@link Set#of()}, of six. */
  public static <E> Set<E> of(E one, E two, E three, E four, E five, E six) {
    return FixedSets.<E>of(array(one, two, three, four, five, six));
  }

  /** Like {@link Set#of()}, of seven. */
  public static <E> Set<E> of(E one, E two, E three, E four, E five, E six, E seven) {
    return FixedSets.<E>of(array(one, two, three, four, five, six, seven));
  }

  /** Like {@link Set#of()}, of eight. */
  public static <E> Set<E> of(E one, E two, E three, E four, E five, E six, E seven, E eight) {
    return FixedSets.<E>of(array(one, two, three, four, five, six, seven, eight));
  }

  /** Like {@link Set#of()}, of nine. */
  public static <E> Set<E> of(
      E one, E two, E three, E four, E five, E six, E seven, E eight, E nine) {
    return FixedSets.<E>of(array(one, two, three, four, five, six, seven, eight, nine));
  }

  /** Like {@link Set#of()}, of ten. */
  public static <E> Set<E> of(
      E one, E two, E three, E four, E five, E six, E seven, E eight, E nine, E ten) {
    return FixedSets.<E>of(array(one, two, three, four, five, six, seven, eight, nine, ten));
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // Only handed on.
  private static <E> E[] array(E... items) {
    return items;
  }
}
