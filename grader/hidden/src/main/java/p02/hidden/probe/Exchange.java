package p02.hidden.probe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import p02.hidden.probe.CallRecorder.Call;

/**
 * What can stand in place of an argument. It is taken from other recorded calls of the same method,
 * so that nothing in the numbers tells a changed call from one that is scored: code that answers by
 * what it recognizes could else answer the two by different formulas. Steps away from what was
 * recorded come last: they are taken where nothing recorded moves the right answer.
 */
final class Exchange {
  /** Other calls that are looked at. */
  private static final int MOST_OTHERS = 12;

  private Exchange() {}

  /** What else can stand in one place of a call, the best first; never what stands there. */
  static Stream<Object> others(List<Call> calls, int call, ArgumentPlace place) {
    Object here = place.in(calls.get(call));
    if (here instanceof Boolean flag) {
      return Stream.of(!flag);
    }
    List<Object> recorded = recorded(calls, call, place);
    List<Object> others = new ArrayList<>();
    recorded.stream()
        .filter(each -> isAsLarge(each, here))
        .forEach(each -> others.add(fitted(each, here)));
    others.add(turned(here));
    recorded.stream()
        .filter(each -> !isAsLarge(each, here))
        .forEach(each -> others.add(fitted(each, here)));
    others.add(stepped(here));
    return others.stream().filter(each -> !isSame(each, here));
  }

  /** What stands there in other calls, first in those that follow. */
  static List<Object> recorded(List<Call> calls, int call, ArgumentPlace place) {
    return IntStream.range(1, calls.size())
        .mapToObj(i -> place.in(calls.get((call + i) % calls.size())))
        .filter(each -> AnswerNumbers.numbers(each).allMatch(Double::isFinite))
        .filter(each -> AnswerNumbers.numbers(each).findAny().isPresent())
        .limit(MOST_OTHERS)
        .toList();
  }

  /** Whether two values are made of the same numbers. */
  static boolean isSame(Object one, Object other) {
    return Arrays.deepEquals(new Object[] {one}, new Object[] {other});
  }

  private static boolean isAsLarge(Object other, Object here) {
    if (other instanceof double[][] rows && here instanceof double[][] mine) {
      return rows.length >= mine.length
          && IntStream.range(0, mine.length).allMatch(i -> rows[i].length >= mine[i].length);
    }
    return !(other instanceof double[] vector && here instanceof double[] mine)
        || vector.length >= mine.length;
  }

  /** As many numbers as here; where the other has fewer, it is gone through again. */
  private static Object fitted(Object other, Object here) {
    if (other instanceof double[][] rows && here instanceof double[][] mine) {
      return IntStream.range(0, mine.length)
          .mapToObj(i -> fitted(rows[i % rows.length], mine[i].length))
          .toArray(double[][]::new);
    }
    return other instanceof double[] vector && here instanceof double[] mine
        ? fitted(vector, mine.length)
        : other;
  }

  /** A vector of so many numbers. */
  static double[] fitted(double[] vector, int length) {
    return IntStream.range(0, vector.length == 0 ? 0 : length)
        .mapToDouble(i -> vector[i % vector.length])
        .toArray();
  }

  /** The same numbers, each one place further. */
  private static Object turned(Object here) {
    if (here instanceof double[] vector) {
      return IntStream.range(0, vector.length)
          .mapToDouble(i -> vector[(i + 1) % vector.length])
          .toArray();
    } else if (here instanceof double[][] rows) {
      double[] turned = (double[]) turned(AnswerNumbers.numbers(rows).toArray());
      double[][] other = new double[rows.length][];
      int from = 0;
      for (int i = 0; i < rows.length; i++) {
        other[i] = Arrays.copyOfRange(turned, from, from + rows[i].length);
        from += rows[i].length;
      }
      return other;
    }
    return here;
  }

  /** Each entry by another step, so that no mean or deviation stays as it was. */
  private static Object stepped(Object here) {
    if (here instanceof Double number) {
      return number + 1.25;
    } else if (here instanceof Integer number) {
      return number + 1;
    } else if (here instanceof Long number) {
      return number + 1;
    } else if (here instanceof double[] vector) {
      return stepped(vector, 0);
    } else if (here instanceof double[][] rows) {
      return IntStream.range(0, rows.length)
          .mapToObj(i -> stepped(rows[i], i))
          .toArray(double[][]::new);
    }
    throw new IllegalArgumentException("nothing to exchange: " + here.getClass());
  }

  private static double[] stepped(double[] vector, int row) {
    return IntStream.range(0, vector.length)
        .mapToDouble(i -> vector[i] + 0.75 + 0.5 * i + 0.3 * row * row)
        .toArray();
  }
}
