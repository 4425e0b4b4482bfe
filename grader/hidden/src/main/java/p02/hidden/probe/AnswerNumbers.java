package p02.hidden.probe;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import p02.hidden.observe.Content;
import p02.hidden.observe.Tolerance;

/** The numbers that an answer is made of. */
public final class AnswerNumbers {
  private AnswerNumbers() {}

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
  static boolean isTakenFrom(List<Object> arguments, @Nullable Object answer, Tolerance tolerance) {
    double[] numbers = numbers(answer).toArray();
    double[] given = arguments.stream().flatMapToDouble(AnswerNumbers::numbers).toArray();
    return numbers.length > 0
        && Arrays.stream(numbers)
            .allMatch(
                number -> Arrays.stream(given).anyMatch(each -> tolerance.accepts(number, each)));
  }

  /** The numbers of an answer, in order, of a law or a sample its moments: a shape is none. */
  public static DoubleStream numbers(@Nullable Object value) {
    if (value instanceof Number number) {
      return DoubleStream.of(number.doubleValue());
    } else if (value instanceof double[] vector) {
      return Arrays.stream(vector);
    } else if (value instanceof double[][] rows) {
      return Arrays.stream(rows).flatMapToDouble(Arrays::stream);
    } else if (value instanceof Content.Numbers content) {
      return Arrays.stream(content.numbers());
    } else if (value instanceof Content.Sample sample) {
      return moments(sample);
    } else if (value instanceof Content.SampleLaw drawn) {
      return DoubleStream.of(drawn.law().mean(), drawn.law().deviation());
    } else if (value instanceof Record record) {
      return RecordComponents.of(record).flatMapToDouble(AnswerNumbers::numbers);
    }
    return DoubleStream.empty();
  }

  /** Whether two answers have as many numbers; an exception has none, and is like any. */
  static boolean areAsMany(@Nullable Object one, @Nullable Object other) {
    return one instanceof CallRecorder.Failure
        || other instanceof CallRecorder.Failure
        || numbers(one).count() == numbers(other).count();
  }

  private static DoubleStream moments(Content.Sample sample) {
    double mean = Arrays.stream(sample.numbers()).average().orElse(0);
    double variance =
        Arrays.stream(sample.numbers()).map(x -> (x - mean) * (x - mean)).average().orElse(0);
    return DoubleStream.of(mean, Math.sqrt(variance));
  }
}
