package p02.toolkit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A fluent validation: collects the violated rules and reports all of them at once.
 *
 * @param <T> the type of the validated value
 */
public interface Validation<T> {

  /** The rules that the value violates. */
  List<String> violations(T value);

  /** A rule of a predicate and a message. */
  static <T> Validation<T> rule(Predicate<? super T> predicate, Supplier<String> message) {
    return value ->
        Optional.of(value).filter(predicate.negate()::test).map(v -> message.get()).stream().toList();
  }

  default Validation<T> and(Validation<? super T> other) {
    return value ->
        Stream.concat(violations(value).stream(), other.violations(value).stream())
            .collect(Collectors.toUnmodifiableList());
  }

  /** Gives the value back if it violates nothing. */
  default T orThrow(T value) {
    List<String> violations = violations(value);
    if (!violations.isEmpty()) {
      throw new IllegalArgumentException(
          violations.stream().collect(Collectors.joining("; ", "Validation failed: ", ".")));
    }
    return value;
  }

  /** Both arrays have one shape. */
  static void requireSameShape(INDArray first, INDArray second) {
    Validation.<INDArray>rule(
            a -> Arrays.equals(a.shape(), second.shape()),
            () -> "shape " + first.shapeInfoToString() + " differs from " + Arrays.toString(second.shape()))
        .orThrow(first);
  }
}
