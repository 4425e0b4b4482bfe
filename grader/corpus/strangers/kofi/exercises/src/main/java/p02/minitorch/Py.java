package p02.minitorch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** What I miss from Python. */
public final class Py {
  private Py() {}

  public static class Tuple<A, B> {
    public final A _0;
    public final B _1;

    Tuple(A a, B b) {
      _0 = a;
      _1 = b;
    }

    @Override
    public String toString() {
      return "(" + _0 + ", " + _1 + ")";
    }
  }

  public static <A, B> Iterable<Tuple<A, B>> zip(Iterable<A> as, Iterable<B> bs) {
    return () -> {
      Iterator<A> a = as.iterator();
      Iterator<B> b = bs.iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return a.hasNext() && b.hasNext();
        }

        @Override
        public Tuple<A, B> next() {
          return new Tuple<>(a.next(), b.next());
        }
      };
    };
  }

  public static <T> Iterable<Tuple<Integer, T>> enumerate(Iterable<T> ts) {
    return zip(range(0, Integer.MAX_VALUE), ts);
  }

  public static Iterable<Integer> range(int n) {
    return range(0, n);
  }

  public static Iterable<Integer> range(int start, int stop) {
    return range(start, stop, 1);
  }

  public static Iterable<Integer> range(int start, int stop, int step) {
    return () ->
        new Iterator<Integer>() {
          long i = start;

          @Override
          public boolean hasNext() {
            return step > 0 ? i < stop : i > stop;
          }

          @Override
          public Integer next() {
            if (!hasNext()) {
              throw new NoSuchElementException("StopIteration");
            }
            int now = (int) i;
            i += step;
            return now;
          }
        };
  }

  /** [f(t) for t in ts] */
  public static <T, R> List<R> list(Iterable<T> ts, Function<? super T, ? extends R> f) {
    List<R> out = new ArrayList<>();
    ts.forEach(t -> out.add(f.apply(t)));
    return out;
  }

  /** assert condition, message */
  public static void check(boolean condition, String message, Object... args) {
    if (!condition) {
      throw new ValueError(String.format(message, args));
    }
  }

  public static class ValueError extends IllegalArgumentException {
    public ValueError(String message) {
      super("ValueError: " + message);
    }
  }

  public static class ShapeError extends ValueError {
    public ShapeError(String message) {
      super("shapes: " + message);
    }
  }
}
