package p02.util;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Argument checks that explain themselves: every refusal says what came and what was wanted. */
public final class Require {
  /** Why an argument is refused. */
  public enum Reason {
    TOO_SMALL,
    OUT_OF_RANGE,
    SHAPE,
    VALUE;

    IllegalArgumentException exception(String name, Object actual, Object wanted) {
      return new IllegalArgumentException(TEMPLATES.get(this).formatted(name, actual, wanted));
    }
  }

  private static final Map<Reason, String> TEMPLATES =
      new EnumMap<>(
          Map.of(
              Reason.TOO_SMALL, "%s is %s, but has to be at least %s",
              Reason.OUT_OF_RANGE, "%s is %s, but has to lie in %s",
              Reason.SHAPE, "%s has shape %s, but needs %s",
              Reason.VALUE, "%s contains %s, but may only contain %s"));

  private Require() {}

  public static int atLeast(int minimum, int value, String name) {
    if (value < minimum) {
      var remark = value < 0 ? " (negative)" : value == 0 ? " (zero)" : "";
      throw Reason.TOO_SMALL.exception(name, value + remark, minimum);
    }
    return value;
  }

  public static int between(int low, int high, int value, String name) {
    if (value < low || value > high) {
      throw Reason.OUT_OF_RANGE.exception(name, value, String.format("[%d, %d]", low, high));
    }
    return value;
  }

  public static <T> T that(
      T value, Predicate<? super T> test, Function<? super T, String> complaint) {
    Objects.requireNonNull(value, "value");
    if (!test.test(value)) {
      throw new IllegalArgumentException(complaint.apply(value));
    }
    return value;
  }

  public static double[] length(int length, double[] values, String name) {
    return that(
        values,
        v -> v.length == length,
        v -> "%s has %d %s, but needs %d".formatted(name, v.length, v.length == 1 ? "entry" : "entries", length));
  }

  public static INDArray rank(int rank, INDArray array, String name) {
    if (array.rank() != rank) {
      throw Reason.SHAPE.exception(name, text(array), "%d dimension%s".formatted(rank, rank == 1 ? "" : "s"));
    }
    return array;
  }

  public static INDArray shape(INDArray array, String name, long... wanted) {
    if (!Arrays.equals(array.shape(), wanted)) {
      throw Reason.SHAPE.exception(name, text(array), Arrays.toString(wanted));
    }
    return array;
  }

  public static void sameShape(INDArray a, String nameOfA, INDArray b, String nameOfB) {
    if (!Arrays.equals(a.shape(), b.shape())) {
      throw Reason.SHAPE.exception(nameOfA, text(a), text(b) + " like " + nameOfB);
    }
  }

  public static void everyEntry(INDArray array, DoublePredicate test, String name, String wanted) {
    Arrays.stream(Nd.values(array))
        .filter(test.negate())
        .boxed()
        .findFirst()
        .ifPresent(
            bad -> {
              throw Reason.VALUE.exception(name, bad, wanted);
            });
  }

  private static String text(INDArray array) {
    return Arrays.toString(array.shape());
  }
}
