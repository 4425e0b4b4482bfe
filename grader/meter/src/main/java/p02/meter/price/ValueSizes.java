package p02.meter.price;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import p02.meter.budget.Fuel;

/** How much a value holds: the sizes from which prices are made. */
public final class ValueSizes {
  private static final int BITS_PER_WORD = 64;

  /** Characters that a number becomes. */
  private static final int PRINTED = 24;

  /** Empty places of a hash table that are passed in the time of a step. */
  private static final int PLACES_PER_STEP = 16;

  /** Characters that are compared in the time of a step. */
  private static final int CHARS_PER_STEP = 8;

  /** Steps that making an array out of another one is worth. */
  private static final int ARRAY_STEPS = 16;

  /** Steps that leaving the JVM is worth, as for a hash code of numbers that lie outside of it. */
  private static final int NATIVE_STEPS = 32;

  /** The same for an array that a library's object holds, with finding it there. */
  private static final int HELD_STEPS = 128;

  /** Hash codes of one value that are asked for in the time of a step. */
  private static final int LEVELS_PER_STEP = 8;

  /**
   * What it takes the JVM to say what was null: it reads the whole method that asked, as long as a
   * method may be.
   */
  private static final int ASKED_OF_JVM = 2_000;

  private ValueSizes() {}

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
    if (value.getClass().isArray()) {
      return array(value);
    }
    long length = Lengths.of(value);
    return length >= 0 ? length : Holdings.of(value);
  }

  /** What it takes to look for the first entry of a hash table that may hold little by now. */
  public static long sparse(@Nullable Object table) {
    if (table == null || Orders.isStudents(table.getClass())) {
      return 0;
    } else if (table instanceof Collection || table instanceof Map) {
      return Tables.places(table) / PLACES_PER_STEP;
    }
    // A library's array makes an array of each row.
    return Saturating.times(size(table), ARRAY_STEPS);
  }

  private static long array(Object array) {
    if (array instanceof Object[] items) {
      long total = items.length;
      for (Object each : items) {
        total = Saturating.plus(total, each instanceof Object[] row ? inner(row) : size(each));
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
      return Saturating.plus(items(items, depth), Collisions.crowded(null, items));
    } else if (value instanceof Collection<?> items) {
      return items(items, depth);
    } else if (value instanceof Map<?, ?> entries) {
      return Saturating.plus(
          Saturating.plus(
              Saturating.times(items(entries.keySet(), depth), 2), items(entries.values(), depth)),
          Collisions.crowded(null, entries));
    } else if (value instanceof Object[] array) {
      return all(Arrays.asList(array), depth);
    }
    if (value instanceof NullPointerException) {
      return ASKED_OF_JVM;
    }
    Optional<List<@Nullable Object>> held = Others.in(value);
    if (held.isPresent()) {
      return all(held.get(), depth);
    }
    if (value != null && isWhole(value)) {
      return Saturating.plus(Holdings.of(value, HELD_STEPS), Graphs.whole(value));
    }
    long size = size(value);
    return value instanceof BigInteger || value instanceof BigDecimal
        ? Saturating.times(size, size)
        : value != null && Lengths.isOfLibrary(value) ? Saturating.plus(size, NATIVE_STEPS) : size;
  }

  /** Whether it is a library's object that has no length itself, as a data set. */
  private static boolean isWhole(Object value) {
    return !(value instanceof Number)
        && !(value instanceof CharSequence)
        && !value.getClass().isArray()
        && Lengths.of(value) < 0;
  }

  private static long items(Iterable<?> items, int depth) {
    long places = sparse(items);
    Fuel.charge(places);
    return Saturating.plus(places, all(items, depth));
  }

  private static long all(Iterable<? extends @Nullable Object> items, int depth) {
    long total = 1;
    for (Object each : items) {
      total = Saturating.plus(total, one(each, depth));
    }
    return total;
  }

  /** The same for what a library's object holds. */
  public static long one(@Nullable Object value) {
    return one(value, 0);
  }

  /** Sets in sets ask for a hash code anew at each level, so that what lies deep is asked often. */
  private static long one(@Nullable Object value, int depth) {
    Fuel.enter(1, 1);
    try {
      return Saturating.plus(deep(value, depth + 1), 1 + depth / LEVELS_PER_STEP);
    } finally {
      Fuel.exit(1);
    }
  }

  /** Characters that a value becomes, and all that it holds: a text is its own. */
  public static long printed(@Nullable Object value) {
    if (value instanceof CharSequence text) {
      return text.length();
    }
    return value instanceof char[] text ? text.length : Saturating.times(deep(value), PRINTED);
  }

  /** What comparing a value with another of its kind may take, beside a step. */
  static long weight(@Nullable Object value) {
    if (value instanceof String text) {
      return text.length() / CHARS_PER_STEP;
    } else if (value instanceof BigInteger big) {
      return size(big);
    }
    return value instanceof BigDecimal big ? Saturating.times(size(big), size(big)) : 0;
  }
}
