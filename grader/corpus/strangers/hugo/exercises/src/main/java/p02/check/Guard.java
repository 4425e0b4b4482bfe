package p02.check;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A guard lets a thing through or throws. */
@FunctionalInterface
public interface Guard<T> {
  T check(T thing);

  default Guard<T> and(Guard<T> next) {
    return thing -> next.check(check(thing));
  }

  static <T> Guard<T> that(Predicate<? super T> holds, Function<? super T, String> message) {
    return thing -> {
      if (holds.test(thing)) {
        return thing;
      }
      throw new Refused(() -> message.apply(thing));
    };
  }

  static Guard<Integer> number(String name, IntPredicate holds) {
    return that(holds::test, n -> name + " may not be " + n);
  }

  static Guard<INDArray> shapeOf(INDArray other) {
    return that(
        a -> Arrays.equals(a.shape(), other.shape()),
        a -> Arrays.toString(a.shape()) + " does not fit " + Arrays.toString(other.shape()));
  }

  /** My own exception. */
  final class Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 7L;

    Refused(Supplier<String> message) {
      super(message.get());
    }
  }
}
