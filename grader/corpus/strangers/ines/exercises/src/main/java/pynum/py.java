package pynum;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The builtins that I miss. */
public final class py {
  private py() {}

  public static IntStream range(int stop) {
    return IntStream.range(0, stop);
  }

  public static IntStream range(int start, int stop, int step) {
    return IntStream.iterate(start, i -> i < stop, i -> i + step);
  }

  /** f-string. */
  public static String f(String format, Object... args) {
    return String.format(format, args);
  }

  public static void print(Object... things) {
    StringBuilder line = new StringBuilder();
    for (Object thing : things) {
      line.append(line.length() == 0 ? "" : " ").append(thing);
    }
    System.out.println(line);
  }

  public static <A, B> List<Map.Entry<A, B>> zip(Iterable<A> as, Iterable<B> bs) {
    List<Map.Entry<A, B>> pairs = new ArrayList<>();
    Iterator<B> other = bs.iterator();
    for (A a : as) {
      if (!other.hasNext()) {
        break;
      }
      pairs.add(Map.entry(a, other.next()));
    }
    return pairs;
  }

  public static <R> Stream<R> zip_with(double[] a, double[] b, BiFunction<Double, Double, R> f) {
    return range(Math.min(a.length, b.length)).mapToObj(i -> f.apply(a[i], b[i]));
  }

  public static Map<Integer, Double> enumerate(double[] values) {
    Map<Integer, Double> result = new LinkedHashMap<>();
    range(values.length).forEach(i -> result.put(i, values[i]));
    return result;
  }

  public static <T> List<Map.Entry<Integer, T>> enumerate(Iterable<T> things) {
    List<Map.Entry<Integer, T>> result = new ArrayList<>();
    for (T thing : things) {
      result.add(Map.entry(result.size(), thing));
    }
    return result;
  }

  /** dict(a=1, b=2). */
  @SuppressWarnings("unchecked")
  public static <V> LinkedHashMap<String, V> dict(Object... keys_and_values) {
    LinkedHashMap<String, V> result = new LinkedHashMap<>();
    for (int i = 0; i < keys_and_values.length; i += 2) {
      result.put((String) keys_and_values[i], (V) keys_and_values[i + 1]);
    }
    return result;
  }
}
