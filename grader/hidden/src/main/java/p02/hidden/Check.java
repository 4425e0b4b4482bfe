package p02.hidden;

import java.util.Arrays;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.kit.TodoException;

/**
 * What a hidden test says of a student's results. A message names the case and the student's own
 * value, never the expected one.
 */
public final class Check {
  private final Tolerance tolerance;
  private int checks;
  private int numbersRight;
  private int numbers;

  Check(Tolerance tolerance) {
    this.tolerance = tolerance;
  }

  /** A number. */
  public void number(String what, double actual, double expected) {
    checks++;
    if (!tolerance.accepts(actual, expected)) {
      throw new WrongAnswer(what + " is wrong: yours is " + Text.of(actual) + ".");
    }
  }

  /** A count. */
  public void count(String what, long actual, long expected) {
    checks++;
    if (actual != expected) {
      throw new WrongAnswer(what + " is wrong: yours is " + actual + ".");
    }
  }

  /** One of a few possible values. */
  public void choice(String what, Enum<?> actual, Enum<?> expected) {
    checks++;
    if (actual != expected) {
      throw new WrongAnswer(
          what + " is wrong: yours is " + (actual == null ? "null" : actual.name()) + ".");
    }
  }

  /** An array of numbers. */
  public void numbers(String what, double[] actual, double[] expected) {
    checks++;
    if (actual == null || actual.length != expected.length) {
      throw new WrongAnswer(
          "%s must have %d entries: yours %s."
              .formatted(
                  what, expected.length, actual == null ? "is null" : "has " + actual.length));
    }
    for (int i = 0; i < expected.length; i++) {
      if (!tolerance.accepts(actual[i], expected[i])) {
        throw new WrongAnswer(
            "%s is wrong at entry %d: yours is %s.".formatted(what, i, Text.of(actual)));
      }
    }
  }

  /** A matrix, in FLOAT or DOUBLE; {@code scale} is the largest magnitude among the inputs. */
  public void matrix(String what, INDArray actual, double[][] expected, double scale) {
    long[] shape = {expected.length, expected[0].length};
    array(
        what,
        actual,
        Arrays.stream(expected).flatMapToDouble(Arrays::stream).toArray(),
        shape,
        scale);
  }

  /** A vector, in FLOAT or DOUBLE; {@code scale} is the largest magnitude among the inputs. */
  public void vector(String what, INDArray actual, double[] expected, double scale) {
    array(what, actual, expected, new long[] {expected.length}, scale);
  }

  private void array(String what, INDArray actual, double[] expected, long[] shape, double scale) {
    checks++;
    if (actual == null || !Arrays.equals(actual.shape(), shape)) {
      throw new WrongAnswer(
          "%s must have shape %s: yours %s."
              .formatted(
                  what,
                  Arrays.toString(shape),
                  actual == null ? "is null" : "has " + Arrays.toString(actual.shape())));
    }
    boolean single = actual.dataType() == DataType.FLOAT;
    double largest = Math.max(scale, Arrays.stream(expected).map(Math::abs).max().orElse(0));
    double[] values = actual.dup('c').data().asDouble();
    for (int i = 0; i < expected.length; i++) {
      boolean right =
          single
              ? tolerance.acceptsFloat(values[i], expected[i], largest)
              : tolerance.accepts(values[i], expected[i]);
      if (!right) {
        throw new WrongAnswer("%s is wrong: yours is %s.".formatted(what, Text.of(values)));
      }
    }
  }

  /** An argument must still hold what it held before the call. */
  public void unchanged(String argument, double[] actual, double[] before) {
    checks++;
    if (!Arrays.equals(actual, before)) {
      throw new WrongAnswer("The argument " + argument + " was changed; work on a copy.");
    }
  }

  /** An argument must still hold what it held before the call. */
  public void unchanged(String argument, INDArray actual, INDArray before) {
    unchanged(argument, actual.dup('c').data().asDouble(), before.dup('c').data().asDouble());
  }

  /** A call must throw an exception of this type. */
  public void refuses(String what, Class<? extends Exception> type, Executable call) {
    checks++;
    try {
      call.execute();
    } catch (Throwable thrown) {
      passOnOpenTask(thrown);
      if (type.isInstance(thrown)) {
        return;
      }
      throw new WrongAnswer(
          "%s must throw %s, but threw another exception.".formatted(what, type.getSimpleName()));
    }
    throw new WrongAnswer("%s must throw %s.".formatted(what, type.getSimpleName()));
  }

  /** One number of a worksheet; each earns its own part of the points. */
  public void worksheet(ThrowingSupplier<Double> actual, double expected) throws Throwable {
    worksheet(() -> new double[] {actual.get()}, new double[] {expected});
  }

  /** Some numbers of a worksheet; each earns its own part of the points. */
  public void worksheet(ThrowingSupplier<double[]> actual, double[] expected) throws Throwable {
    checks++;
    numbers += expected.length;
    double[] values;
    try {
      values = actual.get();
    } catch (TodoException open) {
      // An open method costs its own numbers; the others still count.
      return;
    }
    for (int i = 0; values != null && i < expected.length && i < values.length; i++) {
      if (tolerance.accepts(values[i], expected[i])) {
        numbersRight++;
      }
    }
  }

  int checks() {
    return checks;
  }

  int numbersOfWorksheet() {
    return numbers;
  }

  int numbersRight() {
    return numbersRight;
  }

  private static void passOnOpenTask(Throwable thrown) {
    if (thrown instanceof TodoException open) {
      throw open;
    } else if (thrown instanceof Error error) {
      throw error;
    }
  }
}
