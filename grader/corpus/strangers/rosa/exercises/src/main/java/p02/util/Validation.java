package p02.util;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Fluent argument validation utilities. */
public final class Validation {
  private Validation() {
    throw new AssertionError("utility class");
  }

  public static <T> T require(T value, Predicate<? super T> check, Supplier<String> message) {
    Objects.requireNonNull(check, "check");
    if (value == null || !check.test(value)) {
      throw new IllegalArgumentException(message.get());
    }
    return value;
  }

  public static int requireAtLeast(int value, int minimum, String name) {
    return require(
        value,
        v -> v >= minimum,
        () -> "%s must be >= %d but was %d".formatted(name, minimum, value));
  }

  public static void requireSameShape(INDArray a, INDArray b, String nameA, String nameB) {
    if (!Arrays.equals(a.shape(), b.shape())) {
      throw new IllegalArgumentException(
          String.join(
              " ",
              nameA,
              Arrays.toString(a.shape()),
              "and",
              nameB,
              Arrays.toString(b.shape()),
              "must have the same shape"));
    }
  }
}
