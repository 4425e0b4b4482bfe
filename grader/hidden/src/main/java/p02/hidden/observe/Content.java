package p02.hidden.observe;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.hidden.script.Script;
import p02.oracle.Law;

/** One thing that a {@link Script} saw. Closed, so that every comparison says how it compares. */
public sealed interface Content {
  /** What an array holds, if there is one. */
  static Content of(@Nullable INDArray array) {
    return array == null ? new Nothing() : ArrayReader.of(array);
  }

  /**
   * Numbers in C order.
   *
   * @param numbers the entries
   * @param shape {@code []} for one number, {@code [n]}, {@code [n, d]}
   * @param single whether they were computed in FLOAT
   * @param scale largest magnitude among the inputs, for the tolerance of FLOAT results
   */
  record Numbers(double[] numbers, long[] shape, boolean single, double scale) implements Content {
    /**
     * Holds them against each other.
     *
     * @throws IllegalArgumentException if there are not as many numbers as the shape has places
     */
    public Numbers {
      if (Arrays.stream(shape).reduce(1, Math::multiplyExact) != numbers.length) {
        throw new IllegalArgumentException(
            "%d numbers do not have the shape %s"
                .formatted(numbers.length, Arrays.toString(shape)));
      }
    }

    /** A number. */
    public static Numbers of(double number) {
      return new Numbers(new double[] {number}, new long[0], false, 0);
    }

    /** A vector. */
    public static Numbers of(double[] vector) {
      return new Numbers(vector.clone(), new long[] {vector.length}, false, 0);
    }

    /** A matrix of at least one row. */
    public static Numbers of(double[][] matrix) {
      double[] numbers = Arrays.stream(matrix).flatMapToDouble(Arrays::stream).toArray();
      return new Numbers(numbers, new long[] {matrix.length, matrix[0].length}, false, 0);
    }

    Numbers withScale(double largest) {
      return new Numbers(numbers, shape, single, largest);
    }

    boolean finite() {
      return Arrays.stream(numbers).allMatch(Double::isFinite);
    }
  }

  /** Numbers drawn at random, if there is an array. */
  static Content sample(@Nullable INDArray array) {
    return of(array) instanceof Numbers numbers && numbers.numbers().length > 0
        ? Sample.of(numbers)
        : of(array);
  }

  /**
   * Numbers that student code drew at random, in C order.
   *
   * @param numbers the entries
   * @param shape of the array
   * @param single whether they are FLOAT
   * @param repeats whether they repeat themselves
   * @param goodness how well they fit a law
   */
  record Sample(
      double[] numbers,
      List<Long> shape,
      boolean single,
      Repetition repeats,
      GoodnessOfFit goodness)
      implements Content {
    static Sample of(Numbers drawn) {
      long[] shape = drawn.shape();
      long columns = shape.length == 0 ? 1 : shape[shape.length - 1];
      return new Sample(
          drawn.numbers(),
          Arrays.stream(shape).boxed().toList(),
          drawn.single(),
          Repetition.of(drawn.numbers(), columns),
          new GoodnessOfFit(drawn.numbers(), (int) columns));
    }
  }

  /**
   * What numbers drawn at random must follow.
   *
   * @param law their distribution
   * @param shape of the array
   * @param repeats whether they repeat themselves
   */
  record SampleLaw(Law law, List<Long> shape, Repetition repeats) implements Content {}

  /** A whole number, exact. */
  record Count(long number) implements Content {}

  /** One of a few possible values, by name. */
  record Choice(String name) implements Content {}

  /** Whether an argument still held what it held before the call. */
  record Intact(String argument, boolean intact) implements Content {}

  /**
   * Whether a call was refused as it must be.
   *
   * @param type simple name of the exception asked for
   * @param got what happened instead; equal to {@code type} if nothing else did
   */
  record Refusal(String type, String got) implements Content {}

  /** An array came back that is not what it says: its shape does not fit its numbers. */
  record Broken() implements Content {}

  /** Nothing came back. */
  record Nothing() implements Content {}

  /**
   * The call was ended, since it took too much.
   *
   * @param how what it does, to follow on "it"
   */
  record Endless(String how) implements Content {}

  /**
   * The call ended in an exception.
   *
   * @param what its simple name, with its message where that is the JVM's own
   */
  record Thrown(String what) implements Content {}
}
