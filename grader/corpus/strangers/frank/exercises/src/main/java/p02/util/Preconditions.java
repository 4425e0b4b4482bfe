package p02.util;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Centralised argument validation.
 *
 * <p>Keeping the checks in one place makes the numerical code below them easier to read and
 * guarantees consistent, informative error messages throughout the code base.
 */
public final class Preconditions {

  /** Utility class: not meant to be instantiated. */
  private Preconditions() {
    throw new AssertionError("No instances of " + Preconditions.class.getSimpleName());
  }

  /** Throws an {@link IllegalArgumentException} with a lazily created message. */
  public static void require(boolean condition, Supplier<String> message) {
    Objects.requireNonNull(message, "message");
    if (!condition) {
      throw new IllegalArgumentException(message.get());
    }
  }

  /** Ensures that a named integer satisfies a predicate. */
  public static int requireInt(String name, int value, IntPredicate predicate, String expectation) {
    require(
        predicate.test(value),
        () -> String.format("Argument '%s' must be %s, but was %d", name, expectation, value));
    return value;
  }

  /** Ensures that a named integer is at least one. */
  public static int requirePositive(String name, int value) {
    return requireInt(name, value, v -> v >= 1, ">= 1");
  }

  /** Ensures that two arrays have identical shapes (no silent broadcasting). */
  public static void requireSameShape(String a, INDArray left, String b, INDArray right) {
    require(
        Arrays.equals(left.shape(), right.shape()),
        () ->
            String.format(
                "%s has shape %s, but %s has shape %s",
                a, Arrays.toString(left.shape()), b, Arrays.toString(right.shape())));
  }
}
