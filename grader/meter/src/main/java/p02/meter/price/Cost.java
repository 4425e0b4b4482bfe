package p02.meter.price;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What calls take, by their arguments: the factors of which the allowlist's prices are made. */
public final class Cost {
  /** Characters that a number becomes. */
  private static final int PRINTED = 24;

  /** With less a table doubles at nearly every entry. */
  private static final float LEAST_LOAD = 0.1f;

  /** Items that are forgotten in the time of a step. */
  private static final int ITEMS_PER_STEP = 8;

  /** Empty places of a hash table that are cleared in the time of a step. */
  private static final int PLACES_PER_STEP = 16;

  /** Letters that are moved in the time of a step. */
  private static final int CAPITALS_PER_STEP = 256;

  private Cost() {}

  /** Items of a linked list that lie before one, from the nearer end; none in other lists. */
  public static long reach(@Nullable Object list, long index) {
    return list == null ? 0 : Math.max(0, Tables.passed(list, index));
  }

  /** What it takes to forget all items of a collection or map, and every place of its table. */
  public static long emptied(@Nullable Object items) {
    if (items == null || Orders.isStudents(items.getClass())) {
      return 0;
    }
    return ValueSizes.size(items) / ITEMS_PER_STEP + Tables.room(items) / PLACES_PER_STEP;
  }

  /** How many parts of parts of a list stand one in another: a change passes all of them. */
  public static long layers(@Nullable Object list) {
    return list == null ? 0 : Tables.layers(list);
  }

  /** What the list shifts over which an iterator walks, when an item comes or goes. */
  public static long shifted(@Nullable Object walk) {
    return walk == null ? 0 : Walked.shifted(walk);
  }

  /**
   * Items that a library makes room for, when it takes an array of arrays for as long everywhere as
   * at its beginning; those that there are, if they are more.
   */
  public static long filled(@Nullable Object array) {
    long items = 1;
    for (Object row = array; row != null && row.getClass().isArray(); ) {
      int length = Array.getLength(row);
      items = Saturating.times(items, length);
      row = length > 0 && row instanceof Object[] rows ? rows[0] : null;
    }
    return Math.max(items, ValueSizes.size(array));
  }

  /**
   * How large the graph is that a library's object is, or belongs to: its variables, inputs and
   * names; 0 if it is of none.
   */
  public static long grown(@Nullable Object ofGraph) {
    return ofGraph == null ? 0 : Graphs.size(ofGraph);
  }

  /** The size of a part of a tree, which is counted at each asking; 0 for what knows its size. */
  public static long counted(@Nullable Object items) {
    if (items == null) {
      return 0;
    }
    // At most the whole tree is passed, whose size is known.
    return Tables.isPartOfTree(items) ? ValueSizes.size(Tables.origin(items)) : 0;
  }

  /** What it takes to compare two values by their natural order, beside a step. */
  public static long comparing(@Nullable Object one, @Nullable Object other) {
    long first = ValueSizes.weight(one);
    long second = ValueSizes.weight(other);
    // A number of many digits is brought to the other's scale; else the shorter one decides.
    return one instanceof BigDecimal || other instanceof BigDecimal
        ? Saturating.plus(first, second)
        : Math.min(first, second);
  }

  /** What sorting by the natural order takes beside n log n: a look at all that is compared. */
  public static long ordered(@Nullable Object items) {
    Iterable<?> all =
        items instanceof Iterable<?> some
            ? some
            : items instanceof Object[] array ? Arrays.asList(array) : List.of();
    long total = 0;
    long count = 0;
    for (Object each : all) {
      count++;
      total = Saturating.plus(total, ValueSizes.weight(each));
    }
    return total == 0 ? 0 : Saturating.times(total, Long.SIZE - Long.numberOfLeadingZeros(count));
  }

  /** What a hash table takes beside its capacity: everything, if it never has enough. */
  public static long loaded(float loadFactor) {
    return loadFactor > 0 && loadFactor < LEAST_LOAD ? Long.MAX_VALUE : 0;
  }

  /**
   * What formatting takes, beside the size of its arguments: the widths that the format asks for.
   */
  public static long format(@Nullable String format) {
    long total = 0;
    long number = 0;
    for (int i = 0; format != null && i < format.length(); i++) {
      int digit = Character.digit(format.charAt(i), 10);
      number = digit < 0 ? 0 : Saturating.plus(Saturating.times(number, 10), digit);
      total = Saturating.plus(total, number + 1);
    }
    return total;
  }

  /**
   * What formatting takes: the widths that the format asks for, and its arguments, each of which it
   * may name as often as it likes.
   */
  public static long formatted(@Nullable String format, Object @Nullable [] arguments) {
    long most = 1;
    for (int i = 0; arguments != null && i < arguments.length; i++) {
      most = Math.max(most, ValueSizes.one(arguments[i]));
    }
    long named = format == null ? 0 : format.chars().filter(each -> each == '%').count();
    // In capital letters, each that becomes two moves all others.
    long moved = Saturating.times(most, most) / CAPITALS_PER_STEP;
    return Saturating.plus(
        format(format),
        Saturating.plus(
            Saturating.times(named, Saturating.times(most, PRINTED)),
            Saturating.times(capitals(format), moved)));
  }

  /**
   * Characters of an exception's message. A student's class pays for its own words as it makes
   * them, and must not be asked for them here: its {@code super.getMessage()} would ask for itself
   * without end. What it inherits hands out a text that is there.
   */
  public static long worded(@Nullable Object thrown) {
    return thrown == null || Orders.isStudents(thrown.getClass()) ? 1 : ValueSizes.printed(thrown);
  }

  /** How often a format asks for capital letters, as {@code %S} does. */
  private static long capitals(@Nullable String format) {
    long capitals = 0;
    for (int i = 0; format != null && i < format.length(); i++) {
      if (format.charAt(i) == '%') {
        int end = i + 1;
        while (end < format.length() && !isConversion(format.charAt(end))) {
          end++;
        }
        capitals += end < format.length() && Character.isUpperCase(format.charAt(end)) ? 1 : 0;
        i = end;
      }
    }
    return capitals;
  }

  private static boolean isConversion(char letter) {
    return letter == '%' || Character.isLetter(letter);
  }

  /**
   * The number of elements of an array of this shape, where each axis counts as {@link #axis} says.
   */
  public static long product(long @Nullable [] shape) {
    return ShapeSize.of(shape);
  }

  /**
   * What a whole number counts for that is an axis of a shape: one at least, and never its sign.
   */
  public static long axis(long entries) {
    return ShapeSize.axis(entries);
  }

  /** The number of elements of an array of a shape in ints. */
  public static long product(int @Nullable [] shape) {
    return shape == null ? 1 : ShapeSize.of(Arrays.stream(shape).asLongStream().toArray());
  }

  /** The most elements that two arrays can have when each is stretched to the other's shape. */
  public static long stretched(long[] one, long[] other) {
    long product = 1;
    for (int back = 1; back <= Math.max(one.length, other.length); back++) {
      product = Saturating.times(product, Math.max(fromEnd(one, back), fromEnd(other, back)));
    }
    return product;
  }

  private static long fromEnd(long[] shape, int back) {
    return back <= shape.length ? shape[shape.length - back] : 1;
  }

  /** Numbers from one to another in steps; all there are, if the steps lead nowhere. */
  public static long steps(double from, double to, double step) {
    // A cast takes what is beyond all numbers for the largest, and NaN for none.
    return step == 0
        ? Long.MAX_VALUE
        : Saturating.plus(Math.max(0, (long) ((to - from) / step)), 1);
  }

  /** The last dimension of an array of this shape. */
  public static long last(long[] shape) {
    return fromEnd(shape, 1);
  }

  /** The rows of a matrix of this shape. */
  public static long rows(long[] shape) {
    return fromEnd(shape, 2);
  }

  /** The number of elements of a matrix product. */
  public static long matrix(long[] one, long[] other) {
    return Saturating.times(one.length > 1 ? one[one.length - 2] : 1, last(other));
  }
}
