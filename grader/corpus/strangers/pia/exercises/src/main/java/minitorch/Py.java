package minitorch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What I miss from Python. */
public class Py {
  private Py() {}

  public static class Pair<A, B> {
    public final A first;
    public final B second;

    public Pair(A first, B second) {
      this.first = first;
      this.second = second;
    }

    @Override
    public String toString() {
      return "(" + first + ", " + second + ")";
    }
  }

  /** for i in range(start, stop, step) */
  public static Iterable<Integer> range(int start, int stop, int step) {
    if (step == 0) {
      throw new ValueError("range() arg 3 must not be zero");
    }
    return () ->
        new Iterator<Integer>() {
          long next = start;

          @Override
          public boolean hasNext() {
            return step > 0 ? next < stop : next > stop;
          }

          @Override
          public Integer next() {
            if (!hasNext()) {
              throw new NoSuchElementException("StopIteration");
            }
            int value = (int) next;
            next += step;
            return value;
          }
        };
  }

  public static Iterable<Integer> range(int stop) {
    return range(0, stop, 1);
  }

  public static <A, B> Iterable<Pair<A, B>> zip(Iterable<A> a, Iterable<B> b) {
    return () -> {
      Iterator<A> left = a.iterator();
      Iterator<B> right = b.iterator();
      return new Iterator<Pair<A, B>>() {
        @Override
        public boolean hasNext() {
          return left.hasNext() && right.hasNext();
        }

        @Override
        public Pair<A, B> next() {
          return new Pair<>(left.next(), right.next());
        }
      };
    };
  }

  public static <T> Iterable<Pair<Integer, T>> enumerate(Iterable<T> items) {
    return zip(range(Integer.MAX_VALUE), items);
  }

  public static <T> Stream<T> stream(Iterable<T> items) {
    return StreamSupport.stream(items.spliterator(), false);
  }

  /** [f(x) for x in items] */
  public static <T, R> List<R> list(Iterable<T> items, Function<? super T, ? extends R> f) {
    return stream(items).<R>map(f).collect(Collectors.toCollection(ArrayList::new));
  }

  @SuppressWarnings("unchecked")
  public static <V> Map<String, V> dict(Object... keys_and_values) {
    Map<String, V> dict = new LinkedHashMap<>();
    for (int i : range(0, keys_and_values.length, 2)) {
      dict.put((String) keys_and_values[i], (V) keys_and_values[i + 1]);
    }
    return dict;
  }

  public static long sum(Collection<Long> values) {
    return values.stream().reduce(0L, Math::addExact);
  }

  public static void print(Object... things) {
    System.out.println(
        Arrays.stream(things).map(String::valueOf).collect(Collectors.joining(" ")));
  }
}
