package p02.meter;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Dictionary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** How large arguments are: the factors of which the allowlist's cost functions are made. */
public final class Cost {
  private static final int BITS_PER_WORD = 64;

  /** Steps that comparing two lists is worth. */
  private static final int COMPARISON = 4;

  /** Characters that a number becomes. */
  private static final int PRINTED = 24;

  /** Empty places of a hash table that are passed in the time of a step. */
  private static final int PLACES_PER_STEP = 16;

  /** Characters that are compared in the time of a step. */
  private static final int CHARS_PER_STEP = 8;

  /** Steps that making an array out of another one is worth. */
  private static final int ARRAY_STEPS = 16;

  /** Hash codes of one value that are asked for in the time of a step. */
  private static final int LEVELS_PER_STEP = 8;

  /** Nodes of a bucket beyond which keys collide on purpose. */
  private static final int FEW = 8;

  /** With less a table doubles at nearly every entry. */
  private static final float LEAST_LOAD = 0.1f;

  private Cost() {}

  /** The number of items of a value: characters, elements, entries, words of a big number. */
  public static long size(@Nullable Object value) {
    if (value == null) {
      return 0;
    } else if (value instanceof String text) {
      return text.length();
    } else if (value instanceof Number number) {
      return words(number);
    } else if (value instanceof CharSequence text) {
      return text.length();
    } else if (value instanceof Collection<?> items) {
      return Math.max(items.size(), sparse(items));
    } else if (value instanceof Map<?, ?> entries) {
      return Math.max(entries.size(), sparse(entries));
    }
    return value.getClass().isArray() ? array(value) : Lengths.of(value);
  }

  /** What it takes to look for the first entry of a hash table that may hold little by now. */
  public static long sparse(@Nullable Object table) {
    if (table == null || Orders.isStudents(table.getClass())) {
      return 0;
    } else if (table instanceof Collection || table instanceof Map) {
      return Tables.places(table) / PLACES_PER_STEP;
    }
    // A library's array makes an array of each row.
    return times(size(table), ARRAY_STEPS);
  }

  /** Items of a linked list that lie before one, from the nearer end; none in other lists. */
  public static long reach(@Nullable Object list, long index) {
    return list == null ? 0 : Math.max(0, Tables.passed(list, index));
  }

  /** How many parts of parts of a list stand one in another: a change passes all of them. */
  public static long layers(@Nullable Object list) {
    return list == null ? 0 : Tables.layers(list);
  }

  /** The size of a part of a tree, which is counted at each asking; 0 for what knows its size. */
  public static long counted(@Nullable Object items) {
    if (items == null) {
      return 0;
    }
    Object shown = Tables.origin(items);
    return shown.getClass().getName().startsWith("java.util.TreeMap$") ? size(shown) : 0;
  }

  /** A number without its sign. */
  public static long abs(long number) {
    return number == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(number);
  }

  /** What it takes to compare two values by their natural order, beside a step. */
  static long comparing(@Nullable Object one, @Nullable Object other) {
    long first = weight(one);
    long second = weight(other);
    // A number of many digits is brought to the other's scale; else the shorter one decides.
    return one instanceof BigDecimal || other instanceof BigDecimal
        ? plus(first, second)
        : Math.min(first, second);
  }

  /** What comparing a value with another of its kind may take, beside a step. */
  static long weight(@Nullable Object value) {
    if (value instanceof String text) {
      return text.length() / CHARS_PER_STEP;
    } else if (value instanceof BigInteger big) {
      return size(big);
    }
    return value instanceof BigDecimal big ? times(size(big), size(big)) : 0;
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
      total = plus(total, weight(each));
    }
    return total == 0 ? 0 : times(total, Long.SIZE - Long.numberOfLeadingZeros(count));
  }

  /** What a hash table takes beside its capacity: everything, if it never has enough. */
  public static long loaded(float loadFactor) {
    return loadFactor > 0 && loadFactor < LEAST_LOAD ? Long.MAX_VALUE : 0;
  }

  private static long array(Object array) {
    if (array instanceof Object[] items) {
      long total = items.length;
      for (Object each : items) {
        total = plus(total, each instanceof Object[] row ? inner(row) : size(each));
      }
      return total;
    }
    return Array.getLength(array);
  }

  /** An array in an array may stand there a million times: counting it is paid for. */
  private static long inner(Object... array) {
    Fuel.enter(1, 1);
    try {
      return array(array);
    } finally {
      Fuel.exit(1);
    }
  }

  private static long words(Number number) {
    if (number instanceof BigInteger big) {
      return 1 + big.bitLength() / BITS_PER_WORD;
    } else if (number instanceof BigDecimal big) {
      // Adding aligns the scales: 1e1000000 + 1 has a million digits.
      return 1
          + big.unscaledValue().bitLength() / BITS_PER_WORD
          + Math.abs((long) big.scale()) / (BITS_PER_WORD / 4);
    }
    return 1;
  }

  /**
   * What it takes to print, hash or compare a value, with everything that it holds. Pays for the
   * counting as it goes, so that a value that holds itself a million times ends here.
   */
  public static long deep(@Nullable Object value) {
    return deep(value, 0);
  }

  private static long deep(@Nullable Object value, int depth) {
    // What maps are asked for most; classes are told apart faster than interfaces.
    if (value instanceof Integer || value instanceof Double || value instanceof Enum) {
      return 1;
    } else if (value instanceof String text) {
      return text.length();
    } else if (value instanceof Set<?> items) {
      return plus(items(items, depth), crowded(null, items));
    } else if (value instanceof Collection<?> items) {
      return items(items, depth);
    } else if (value instanceof Map<?, ?> entries) {
      return plus(
          plus(times(items(entries.keySet(), depth), 2), items(entries.values(), depth)),
          crowded(null, entries));
    } else if (value instanceof Map.Entry<?, ?> entry) {
      return plus(one(entry.getKey(), depth), one(entry.getValue(), depth));
    } else if (value instanceof AtomicReference<?> reference) {
      return one(reference.get(), depth);
    } else if (value instanceof Throwable thrown) {
      return 1 + size(thrown.getMessage());
    } else if (value instanceof Object[] array) {
      long total = 1;
      for (Object each : array) {
        total = plus(total, one(each, depth));
      }
      return total;
    } else if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? one(optional.get(), depth) : 1;
    }
    long size = size(value);
    return value instanceof BigInteger || value instanceof BigDecimal ? times(size, size) : size;
  }

  private static long items(Iterable<?> items, int depth) {
    long places = sparse(items);
    Fuel.charge(places);
    long total = 1 + places;
    for (Object each : items) {
      total = plus(total, one(each, depth));
    }
    return total;
  }

  /** The same for what a library's object holds. */
  static long one(@Nullable Object value) {
    return one(value, 0);
  }

  /** Sets in sets ask for a hash code anew at each level, so that what lies deep is asked often. */
  private static long one(@Nullable Object value, int depth) {
    Fuel.enter(1, 1);
    try {
      return plus(deep(value, depth + 1), 1 + depth / LEVELS_PER_STEP);
    } finally {
      Fuel.exit(1);
    }
  }

  /**
   * What formatting takes, beside the size of its arguments: the widths that the format asks for.
   */
  public static long format(@Nullable String format) {
    long total = 0;
    long number = 0;
    for (int i = 0; format != null && i < format.length(); i++) {
      int digit = Character.digit(format.charAt(i), 10);
      number = digit < 0 ? 0 : plus(times(number, 10), digit);
      total = plus(total, number + 1);
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
      most = Math.max(most, one(arguments[i]));
    }
    long named = format == null ? 0 : format.chars().filter(each -> each == '%').count();
    return plus(format(format), times(named, times(most, PRINTED)));
  }

  /** Characters that a value becomes, and all that it holds: a text is its own. */
  public static long printed(@Nullable Object value) {
    if (value instanceof CharSequence text) {
      return text.length();
    }
    return value instanceof char[] text ? text.length : times(deep(value), PRINTED);
  }

  /** The number of elements of an array of this shape. */
  public static long product(long @Nullable [] shape) {
    long product = 1;
    for (int i = 0; shape != null && i < shape.length; i++) {
      product = times(product, shape[i]);
    }
    return product;
  }

  /** The number of elements of an array of this shape. */
  public static long product(int @Nullable [] shape) {
    long product = 1;
    for (int i = 0; shape != null && i < shape.length; i++) {
      product = times(product, shape[i]);
    }
    return product;
  }

  /** The most elements that two arrays can have when each is stretched to the other's shape. */
  public static long stretched(long[] one, long[] other) {
    long product = 1;
    for (int back = 1; back <= Math.max(one.length, other.length); back++) {
      product = times(product, Math.max(fromEnd(one, back), fromEnd(other, back)));
    }
    return product;
  }

  private static long fromEnd(long[] shape, int back) {
    return back <= shape.length ? shape[shape.length - back] : 1;
  }

  /** Numbers from one to another in steps; all there are, if the steps lead nowhere. */
  public static long steps(double from, double to, double step) {
    // A cast takes what is beyond all numbers for the largest, and NaN for none.
    return step == 0 ? Long.MAX_VALUE : plus(Math.max(0, (long) ((to - from) / step)), 1);
  }

  /** The last dimension of an array of this shape. */
  public static long last(long[] shape) {
    return fromEnd(shape, 1);
  }

  /** The number of elements of a matrix product. */
  public static long matrix(long[] one, long[] other) {
    return times(one.length > 1 ? one[one.length - 2] : 1, last(other));
  }

  /**
   * Entries of a map or set that a key may have to be compared with: a few, or all that share its
   * bucket. Trees help where keys can be ordered; a student's own class pays for each comparison by
   * itself, since it has an {@code equals} of its own or the one that is woven into it.
   */
  public static long keyed(@Nullable Object table, @Nullable Object key) {
    if (table == null || key == null) {
      return 0;
    } else if (table instanceof Dictionary<?, ?> chains) {
      // Its buckets never become trees.
      return times(chains.size(), COMPARISON);
    }
    boolean paysByItself = Orders.isStudents(key.getClass());
    if (paysByItself || !(table instanceof Map || table instanceof Set)) {
      return 0;
    } else if (table.getClass().getName().startsWith("java.util.ImmutableCollections")) {
      // All that collide lie in a row.
      return size(table) <= FEW ? 0 : times(size(table), 1 + deep(key)) / FEW;
    } else if (table instanceof SortedMap || table instanceof SortedSet) {
      // Its comparisons pay for themselves.
      return 0;
    } else if (Orders.isNatural(key.getClass())) {
      return times(weight(key), Integer.SIZE);
    }
    long nodes = Tables.areOpen() ? Tables.bucket(table, key) : size(table);
    return nodes <= FEW ? 0 : times(nodes, COMPARISON + deep(key) / COMPARISON);
  }

  /**
   * Comparisons among keys that go into a table all at once and share their hash codes; lists have
   * none, and trees help where keys have an order.
   */
  public static long crowded(@Nullable Object table, @Nullable Object given) {
    if (given == null || table instanceof List || table instanceof Queue) {
      return 0;
    }
    Iterable<?> keys =
        given instanceof Map<?, ?> map
            ? map.keySet()
            : given instanceof Iterable<?> items ? items : List.of();
    List<Object> unordered = new ArrayList<>();
    for (Object each : keys) {
      if (each == null || Orders.isStudents(each.getClass())) {
        continue;
      } else if (Orders.isNatural(each.getClass())) {
        Fuel.charge(weight(each));
      } else {
        unordered.add(each);
      }
    }
    return unordered.size() <= FEW ? hashing(unordered) : Copying.collisions(unordered);
  }

  private static long hashing(Iterable<?> keys) {
    long total = 0;
    for (Object each : keys) {
      total = plus(total, one(each));
    }
    return total;
  }

  /** Comparisons that sorting takes: n log n. */
  public static long sorting(long items) {
    return items <= 1 ? 1 : times(items, Long.SIZE - Long.numberOfLeadingZeros(items));
  }

  /** A product that stops at the largest number; a negative factor counts as none. */
  public static long times(long one, long other) {
    if (one <= 0 || other <= 0) {
      return 0;
    }
    return one > Long.MAX_VALUE / other ? Long.MAX_VALUE : one * other;
  }

  /** A sum that stops at the largest number. */
  public static long plus(long one, long other) {
    long sum = one + other;
    return one > 0 && other > 0 && sum < 0 ? Long.MAX_VALUE : sum;
  }
}
