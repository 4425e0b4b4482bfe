package p02.hidden;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** What an answer is made of, number by number. */
final class Answer {
  private Answer() {}

  /** Whether two answers to a question are the same. */
  static boolean same(@Nullable Object one, @Nullable Object other) {
    if (one instanceof double[] a && other instanceof double[] b) {
      return Arrays.equals(a, b);
    } else if (one instanceof Content.Numbers a && other instanceof Content.Numbers b) {
      return Arrays.equals(a.shape(), b.shape()) && Arrays.equals(a.numbers(), b.numbers());
    } else if (one instanceof Content.Sample a && other instanceof Content.Sample b) {
      return a.shape().equals(b.shape()) && Arrays.equals(a.numbers(), b.numbers());
    }
    return one == null ? other == null : one.equals(other);
  }

  /** Whether an answer is made of nothing but numbers that its arguments hold. */
  static boolean isTakenFrom(List<Object> arguments, @Nullable Object answer) {
    double[] numbers = numbers(answer).toArray();
    Set<Double> given =
        arguments.stream().flatMapToDouble(Answer::numbers).boxed().collect(toSet());
    return numbers.length > 0 && Arrays.stream(numbers).allMatch(given::contains);
  }

  private static DoubleStream numbers(@Nullable Object value) {
    if (value instanceof Number number) {
      return DoubleStream.of(number.doubleValue());
    } else if (value instanceof double[] vector) {
      return Arrays.stream(vector);
    } else if (value instanceof double[][] rows) {
      return Arrays.stream(rows).flatMapToDouble(Arrays::stream);
    } else if (value instanceof Content.Numbers content) {
      return Arrays.stream(content.numbers());
    } else if (value instanceof Record record) {
      return Moves.values(record).flatMapToDouble(Answer::numbers);
    }
    return DoubleStream.empty();
  }
}
